// FUEL
let s = String.replicate 100000 "a"
let t = String.replicate 50000 "a" + "b"
while true do s.Contains t |> ignore
