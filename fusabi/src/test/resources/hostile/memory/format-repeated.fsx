// HEAP, FUEL
let s = String.replicate 1000000 "x"
System.String.Format(String.replicate 1000 "{0}", s) |> ignore
