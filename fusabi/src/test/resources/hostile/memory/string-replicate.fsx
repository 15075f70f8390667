// HEAP, FUEL
String.replicate 1000000000 "abc" |> ignore
