// HEAP, FUEL
let s = String.replicate 1000000 "a,"
s.Split(',') |> Array.map (fun part -> s.Split(',')) |> ignore
