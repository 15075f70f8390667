// HEAP, FUEL
let b = System.Text.StringBuilder("ab")
while true do b.Insert(1, b.ToString()) |> ignore
