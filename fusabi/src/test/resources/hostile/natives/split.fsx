// FUEL, HEAP
let s = String.replicate 2000000 "ab"
while true do s.Split "abc" |> ignore
