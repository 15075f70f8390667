// FUEL, HEAP
let s = String.replicate 3000000 "1"
while true do System.Int32.TryParse s |> ignore
