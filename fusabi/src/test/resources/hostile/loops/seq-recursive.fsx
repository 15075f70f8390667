// FUEL, HEAP, STACK
let rec nat n = seq { yield n; yield! nat (n + 1) }
nat 0 |> Seq.length |> ignore
