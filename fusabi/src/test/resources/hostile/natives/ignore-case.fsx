// FUEL
let s = String.replicate 2000000 "a"
while true do s.IndexOf("B", System.StringComparison.OrdinalIgnoreCase) |> ignore
