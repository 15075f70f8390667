// HEAP, FUEL
[| for i in 1 .. 3000 -> Array.create 3000 i |] |> Array.transpose |> ignore
