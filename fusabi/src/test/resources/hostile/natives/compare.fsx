// FUEL
let s = String.replicate 2000000 "a"
let t = String.replicate 2000000 "a"
while true do System.String.Compare(s, t) |> ignore
