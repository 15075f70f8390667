// HEAP, FUEL
System.String.Format(String.replicate 1000 "{0,1000000}", 1) |> ignore
