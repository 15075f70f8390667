// HEAP, FUEL
let q = System.Collections.Generic.Queue<int>()
while true do q.Enqueue 1
