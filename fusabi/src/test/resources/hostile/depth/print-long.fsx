// FUEL, HEAP, OUTPUT
while true do sprintf "%A" [ 1 .. 100000 ] |> ignore
