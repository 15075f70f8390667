// HEAP, FUEL
let xs = Seq.initInfinite string |> Seq.cache
Seq.length xs |> ignore
