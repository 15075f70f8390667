// STACK, HEAP, FUEL
let rec deep n = try 1 + deep (n + 1) finally ignore (deep 0)
deep 0 |> ignore
