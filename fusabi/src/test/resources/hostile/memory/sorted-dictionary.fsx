// HEAP, FUEL
let d = System.Collections.Generic.SortedDictionary<int, int list>()
let mutable n = 0
while true do
    n <- n + 1
    d.[n] <- [ 1 .. 100 ]
