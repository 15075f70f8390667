// FUEL, HEAP
let f = String.replicate 100000 "0#"
while true do
    try (1.5).ToString f |> ignore with _ -> ()
