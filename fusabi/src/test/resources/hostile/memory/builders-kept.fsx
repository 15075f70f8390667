// HEAP, FUEL
let kept = ResizeArray()
while true do kept.Add(System.Text.StringBuilder(1000))
