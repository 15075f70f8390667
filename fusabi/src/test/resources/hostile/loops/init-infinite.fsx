// FUEL
Seq.initInfinite (fun i -> i % 7) |> Seq.filter (fun x -> x < 0) |> Seq.head |> ignore
