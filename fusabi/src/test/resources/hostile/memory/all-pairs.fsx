// HEAP, FUEL
List.allPairs [ 1 .. 10000 ] [ 1 .. 10000 ] |> ignore
