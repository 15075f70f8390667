// HEAP
let mutable all = []
let mutable n = 0
while true do
    n <- n + 1
    all <- string n :: all
