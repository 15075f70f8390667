// FUEL, HEAP
let wide = String.replicate 1000000 "%%"
while true do
    try System.String.Format("{0,1000000}", wide) |> ignore with _ -> ()
