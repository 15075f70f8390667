// FUEL
let s = String.replicate 2000000 "a"
while true do s.IndexOf "ab" |> ignore
