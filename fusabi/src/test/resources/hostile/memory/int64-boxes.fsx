// HEAP, FUEL
let kept = ResizeArray<obj>()
let mutable d = 1L
while true do
    d <- d + 1234567890123L
    kept.Add(box d)
