// FUEL, HEAP
let xs = Array.create 200000 1
while true do List.ofArray xs |> ignore
