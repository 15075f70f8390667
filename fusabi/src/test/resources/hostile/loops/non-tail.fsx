// STACK, HEAP, FUEL
let rec deep n = 1 + deep (n + 1)
deep 0 |> ignore
