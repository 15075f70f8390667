// HEAP, FUEL
let s = String.replicate 1000000 "x"
System.Text.RegularExpressions.Regex.Replace(s, "^x", String.replicate 1000 "$_") |> ignore
