// HEAP, FUEL
let mutable l = lazy 1
while true do
    let before = l
    l <- lazy (before.Value + 1)
