// HEAP, FUEL
let kept = ResizeArray()
while true do kept.Add(1I <<< 1000000)
