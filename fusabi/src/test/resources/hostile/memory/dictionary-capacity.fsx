// HEAP
System.Collections.Generic.Dictionary<int, int>(2000000000) |> ignore
