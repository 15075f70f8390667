// FUEL, HEAP
let prefix = String.replicate 10000 "a"
let xs = Array.init 100 (fun i -> prefix + string i)
while true do Array.sort xs |> ignore
