// FUEL
System.Text.RegularExpressions.Regex.Replace("a", "a", fun m -> (while true do ()); "b") |> ignore
