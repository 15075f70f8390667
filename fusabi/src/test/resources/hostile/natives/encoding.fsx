// FUEL, HEAP
let s = String.replicate 1000000 "a"
while true do System.Text.Encoding.UTF8.GetBytes s |> ignore
