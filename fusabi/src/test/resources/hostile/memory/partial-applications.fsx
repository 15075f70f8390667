// HEAP, FUEL
let add a b c = a + b + c
let kept = ResizeArray()
while true do kept.Add(add 1 2)
