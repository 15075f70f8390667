// HEAP, FUEL
let b = System.Text.StringBuilder()
while true do b.Append("0123456789") |> ignore
