// HEAP, FUEL
[ 1 .. 2000000000 ] |> List.length |> printfn "%d"
