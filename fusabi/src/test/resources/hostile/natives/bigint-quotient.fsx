// FUEL, HEAP
let n = (1I <<< 3000000) - 1I
let m = (1I <<< 1500000) - 1I
while true do n / m |> ignore
