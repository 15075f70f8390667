// FUEL
Seq.initInfinite id |> Seq.fold (+) 0 |> ignore
