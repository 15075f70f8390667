// FUEL, HEAP
let s = String.replicate 1000000 "7"
while true do bigint.Parse s |> ignore
