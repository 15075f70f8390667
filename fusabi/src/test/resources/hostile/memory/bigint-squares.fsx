// HEAP, FUEL
let mutable n = 3I
while true do n <- n * n
