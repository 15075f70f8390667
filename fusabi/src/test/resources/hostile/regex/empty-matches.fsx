// FUEL, HEAP
let text = String.replicate 100000 "a"
while true do System.Text.RegularExpressions.Regex.Matches(text, "").Count |> ignore
