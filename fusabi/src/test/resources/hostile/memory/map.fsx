// HEAP, FUEL
let rec grow m n = grow (Map.add n (string n) m) (n + 1)
grow Map.empty 0 |> ignore
