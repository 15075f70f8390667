// HEAP, FUEL
let rec factorial n acc = factorial (n + 1I) (acc * n)
factorial 1I 1I |> ignore
