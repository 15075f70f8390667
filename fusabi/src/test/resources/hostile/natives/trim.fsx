// FUEL, HEAP
let s = String.replicate 2000000 " "
while true do s.Trim() |> ignore
