// FUEL, HEAP
let pattern = String.replicate 100000 "(a|b)"
while true do System.Text.RegularExpressions.Regex.IsMatch(String.replicate 10 "a", pattern) |> ignore
