printfn "%s" (String.concat "+" (List.fold (fun (a: string list) (y: int64) -> "a" :: a) [] [1L; 2L]))
let f (s: seq<int>) = Seq.sum s
let id2 x = x
printfn "%d" (f (id2 [1;2]))
printfn "%d" (f (if true then [1] else [2]))
printfn "%d" (f (let x = 1 in [x]))
printfn "%d" (f (List.foldBack (fun (x: int) (acc: int list) -> x :: acc) [1] []))
printfn "%d" (f ((fun (x: int) -> [x]) 3))
printfn "%d" (f (List.map (fun x -> x) [1] |> List.rev))
