// HEAP, FUEL
let kept = ResizeArray<int[]>()
while true do
    try
        while true do kept.Add(Array.zeroCreate 10000)
    with _ -> ()
