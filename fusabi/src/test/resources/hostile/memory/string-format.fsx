// HEAP, FUEL
let mutable s = "x"
while true do s <- sprintf "%s%s" s s
