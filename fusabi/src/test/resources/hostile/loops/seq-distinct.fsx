// FUEL
Seq.initInfinite (fun i -> i % 3) |> Seq.distinct |> Seq.iter ignore
