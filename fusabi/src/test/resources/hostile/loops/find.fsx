// FUEL
Array.find (fun _ -> (while true do ()); true) [| 1 |] |> ignore
