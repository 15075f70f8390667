// HEAP, FUEL
let q = System.Collections.Generic.Stack<string>()
while true do q.Push "x"
