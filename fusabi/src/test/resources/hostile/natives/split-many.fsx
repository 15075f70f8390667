// FUEL, HEAP
let s = String.replicate 1000000 "a"
let separators = Array.init 1000 string
while true do s.Split(separators, System.StringSplitOptions.None) |> ignore
