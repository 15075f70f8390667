// Mutable variables that hold functions.
let f () =
    let mutable step: int -> int = fun x -> x + 1
    let before = step 10
    step <- fun x -> x * 2
    before, step 10
printfn "%A" (f ())

let all () =
    [ true ] |> List.forall (
        let mutable test: bool -> bool = fun x -> not x
        for _ in 1 .. 2 do
            test <- fun x -> x
        test)
printfn "%b" (all ())

printfn "%d" ((List.fold (fun (state: bool -> int) (_: bool) -> state) (fun _ -> 2) [ false ]) true)
