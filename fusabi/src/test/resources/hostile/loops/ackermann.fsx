// STACK, HEAP, FUEL
let rec ackermann m n =
    if m = 0 then n + 1
    elif n = 0 then ackermann (m - 1) 1
    else ackermann (m - 1) (ackermann m (n - 1))
ackermann 4 4 |> ignore
