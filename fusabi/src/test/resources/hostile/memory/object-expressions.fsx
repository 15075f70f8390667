// HEAP, FUEL
let kept = ResizeArray()
while true do
    kept.Add { new System.IDisposable with member _.Dispose() = () }
