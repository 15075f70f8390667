// FUEL
List.sortBy (fun _ -> (while true do ()); 1) [ 3; 1; 2 ] |> ignore
