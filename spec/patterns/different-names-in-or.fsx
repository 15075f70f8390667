let f pair =
    match pair with
    | (0, x) | (y, 0) -> 1
    | _ -> 2
printfn "%d" (f (1, 2))
