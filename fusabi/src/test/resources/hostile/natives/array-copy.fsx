// FUEL, HEAP
let xs = Array.create 500000 1
while true do Array.copy xs |> ignore
