// FUEL
let a = Array.create 500000 1
let b = Array.create 500000 1
while true do a = b |> ignore
