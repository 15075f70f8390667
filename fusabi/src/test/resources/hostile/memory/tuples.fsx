// HEAP
let kept = ResizeArray()
while true do kept.Add((1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
