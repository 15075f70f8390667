// HEAP, FUEL
let s = String.replicate 1000000 "a"
let kept = ResizeArray()
while true do kept.Add(s.ToCharArray())
