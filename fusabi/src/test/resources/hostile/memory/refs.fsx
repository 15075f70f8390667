// HEAP, FUEL
let kept = ResizeArray()
while true do kept.Add(ref 0)
