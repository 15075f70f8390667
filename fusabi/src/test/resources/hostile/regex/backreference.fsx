// FUEL
System.Text.RegularExpressions.Regex.IsMatch(String.replicate 3000 "a", @"^(a*)*(\1)*(\1)*b$") |> ignore
