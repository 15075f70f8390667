// HEAP, FUEL
Seq.initInfinite id |> Seq.groupBy id |> Seq.length |> ignore
