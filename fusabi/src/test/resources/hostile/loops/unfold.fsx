// FUEL, HEAP
Seq.unfold (fun s -> Some(s, s + 1)) 0 |> Seq.last |> ignore
