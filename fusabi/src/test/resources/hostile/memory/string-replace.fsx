// HEAP, FUEL
let mutable s = "aa"
while true do s <- s.Replace("a", "aaa")
