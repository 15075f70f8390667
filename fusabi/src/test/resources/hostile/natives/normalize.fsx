// FUEL, HEAP
let s = String.replicate 1000000 "\u00e9"
while true do s.Normalize() |> ignore
