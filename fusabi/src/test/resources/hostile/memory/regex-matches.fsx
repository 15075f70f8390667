// HEAP, FUEL
let text = String.replicate 500000 "ab"
let kept = ResizeArray()
while true do
    for m in System.Text.RegularExpressions.Regex.Matches(text, "a") do kept.Add m
