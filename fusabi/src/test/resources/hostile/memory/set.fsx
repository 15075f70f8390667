// HEAP, FUEL
let rec grow s n = grow (Set.add (n, n) s) (n + 1)
grow Set.empty 0 |> ignore
