// HEAP
let mutable xs = [| 1 |]
while true do xs <- Array.append xs xs
