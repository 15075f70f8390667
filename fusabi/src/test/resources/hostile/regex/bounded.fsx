// FUEL, HEAP
System.Text.RegularExpressions.Regex.IsMatch(String.replicate 100 "a", "^((a{1,20}){1,20}){1,20}b$") |> ignore
