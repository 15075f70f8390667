let (|Apply|) f x = f x
let (Apply ((*) 2) d) = 21
printfn "%d" d
let (|Cmp|_|) op y x = if op x y then Some () else None
let cls n =
    match n with
    | Cmp (<) 0 -> "neg"
    | Cmp (=) 0 -> "zero"
    | Cmp (>) 100 -> "big"
    | Apply ((+) 1) 50 -> "almost fifty"
    | _ -> "pos"
[-1;0;5;49;200] |> List.map cls |> printfn "%A"
