// FUEL
Seq.initInfinite id |> Seq.takeWhile (fun _ -> true) |> Seq.iter ignore
