// FUEL, HEAP
let mutable s = "a"
while true do s <- System.Text.RegularExpressions.Regex.Replace(s, "a", "aa")
