// HEAP, FUEL
let parts = Array.create 1000 (String.replicate 1000 "x")
let kept = ResizeArray<string>()
while true do kept.Add(String.concat "," parts)
