// HEAP
let kept = ResizeArray()
while true do kept.Add(Array.create 1000 0.0)
