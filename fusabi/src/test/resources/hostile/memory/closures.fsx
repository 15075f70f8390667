// HEAP, FUEL
let mutable f = fun x -> x + 1
while true do
    let g = f
    f <- fun x -> g x + 1
