// FUEL
while true do System.Int32.TryParse "123456" |> ignore
