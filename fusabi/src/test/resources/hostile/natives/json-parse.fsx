// FUEL, HEAP
let text = "[" + String.replicate 100000 "1," + "1]"
while true do Json.deserialize<int list> text |> ignore
