// HEAP, FUEL, STACK
let rec deeper (s: seq<int>) = seq { yield! deeper (seq { yield! s; yield 1 }) }
deeper Seq.empty |> Seq.length |> ignore
