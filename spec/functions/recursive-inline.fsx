let rec inline from n = seq { yield n; yield! from (n + 1) }
printfn "%A" (from 1 |> Seq.take 3 |> Seq.toList)
