// FUEL, HEAP, STACK
let rec nothing () = seq { yield! nothing () }
nothing () |> Seq.isEmpty |> ignore
