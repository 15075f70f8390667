// FUEL
Seq.initInfinite id |> Seq.pick (fun _ -> None) |> ignore
