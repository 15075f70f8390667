// HEAP, FUEL
let b = System.Text.StringBuilder("ab")
while true do b.Append(b.ToString()) |> ignore
