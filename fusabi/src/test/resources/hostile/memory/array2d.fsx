// HEAP, FUEL
Array2D.create 50000 50000 0 |> ignore
