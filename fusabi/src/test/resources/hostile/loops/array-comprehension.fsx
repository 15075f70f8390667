// FUEL, HEAP
[| while true do if false then yield 1 |] |> ignore
