// HEAP, FUEL
let mutable s = "x"
while true do s <- $"{s}{s}{s}"
