// FUEL, HEAP, STACK
let text = String.replicate 1000000 "["
while true do
    try Json.parse text |> ignore with _ -> ()
