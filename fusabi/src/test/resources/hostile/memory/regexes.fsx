// HEAP, FUEL
let kept = ResizeArray()
let mutable n = 0
while true do
    n <- n + 1
    kept.Add(System.Text.RegularExpressions.Regex("(a|b)*" + string n))
