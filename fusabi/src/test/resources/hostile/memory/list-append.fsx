// HEAP, FUEL
let mutable xs = [ 1 ]
while true do xs <- xs @ xs
