// FUEL, HEAP
bigint.ModPow(7I, (1I <<< 1000000) - 1I, (1I <<< 1000000) - 3I) |> ignore
