// HEAP, FUEL
bigint.Pow(9I, 2000000000) |> string |> ignore
