let f (n: int) =
    match n with
    | 1 -> "one"
    | "two" -> "two"
    | _ -> "many"
printfn "%s" (f 1)
