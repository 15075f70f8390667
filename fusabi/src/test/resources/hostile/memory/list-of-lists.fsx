// HEAP
let mutable all = []
while true do all <- List.replicate 1000 0 :: all
