// HEAP, FUEL
let kept = ResizeArray()
let mutable d = System.DateTime(2000, 1, 1)
while true do
    d <- d.AddSeconds 1.0
    kept.Add d
