// HEAP
Array.init 100000 (fun i -> Array.zeroCreate<int> i) |> ignore
