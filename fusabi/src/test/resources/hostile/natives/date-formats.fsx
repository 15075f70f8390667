// FUEL, HEAP
let f = String.replicate 100000 "yyyy"
while true do
    try System.DateTime(2000, 1, 1).ToString f |> ignore with _ -> ()
