// HEAP
Array.zeroCreate<int64> 2000000000 |> ignore
