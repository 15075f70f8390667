// FUEL, HEAP
let n = (1I <<< 3000000) - 1I
while true do n * n |> ignore
