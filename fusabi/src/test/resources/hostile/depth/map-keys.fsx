// FUEL
let key = List.replicate 10000 0
let mutable m = Map.empty
while true do m <- Map.add (key @ [ 1 ]) 1 m
