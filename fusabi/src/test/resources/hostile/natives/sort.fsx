// FUEL, HEAP
let xs = Array.init 300000 (fun i -> -i)
while true do Array.sort xs |> ignore
