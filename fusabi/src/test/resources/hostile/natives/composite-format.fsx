// FUEL, HEAP
let f = String.replicate 100000 "{0}"
while true do System.String.Format(f, 1) |> ignore
