let f (x: int) =
    match x with
    | :? string -> 1
    | _ -> 2
printfn "%d" (f 1)
