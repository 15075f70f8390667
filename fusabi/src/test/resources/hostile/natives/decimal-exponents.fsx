// FUEL, HEAP
while true do
    System.Decimal.TryParse("1e99999999", System.Globalization.NumberStyles.Float, null) |> ignore
    System.Decimal.TryParse("1e-99999999", System.Globalization.NumberStyles.Float, null) |> ignore
