// HEAP
let kept = ResizeArray<decimal>()
let mutable d = 1.0m
while true do
    d <- d + 0.1m
    kept.Add d
