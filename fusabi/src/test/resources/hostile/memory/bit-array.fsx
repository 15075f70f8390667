// HEAP, FUEL
let kept = ResizeArray()
while true do kept.Add(System.Collections.BitArray(1000000))
