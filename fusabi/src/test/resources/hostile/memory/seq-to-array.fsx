// HEAP, FUEL
Seq.initInfinite id |> Seq.toArray |> ignore
