// FUEL, HEAP
let n = 1I <<< 3000000
while true do string n |> ignore
