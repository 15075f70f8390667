// FUEL, HEAP
let xs = Array.create 500000 1
while true do Array.fill xs 0 500000 2
