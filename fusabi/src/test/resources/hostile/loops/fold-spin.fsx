// FUEL
List.fold (fun _ _ -> (while true do ())) () [ 1 ]
