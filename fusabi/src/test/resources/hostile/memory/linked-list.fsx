// HEAP, FUEL
let q = System.Collections.Generic.LinkedList<int>()
while true do q.AddLast 1 |> ignore
