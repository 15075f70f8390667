// FUEL, HEAP
let s = "0." + String.replicate 3000000 "1"
while true do System.Decimal.TryParse s |> ignore
