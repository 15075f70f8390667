// FUEL
System.Text.RegularExpressions.Regex.IsMatch(String.replicate 60 "a" + "!", "^(a|a)*$") |> ignore
