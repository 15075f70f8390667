// OUTPUT, FUEL, HEAP
while true do printfn "%A" [ 1 .. 1000 ]
