// HEAP, FUEL
let d = System.Collections.Generic.Dictionary<string, int>()
let mutable n = 0
while true do
    n <- n + 1
    d.[string n] <- n
