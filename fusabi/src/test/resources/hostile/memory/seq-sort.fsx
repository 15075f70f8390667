// HEAP, FUEL
Seq.initInfinite (fun i -> -i) |> Seq.sort |> Seq.head |> ignore
