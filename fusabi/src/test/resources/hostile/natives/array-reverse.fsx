// FUEL, HEAP
let xs = Array.create 500000 1
while true do System.Array.Reverse xs
