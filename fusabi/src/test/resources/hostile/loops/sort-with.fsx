// FUEL
let rec spin n = spin (n + 1)
List.sortWith (fun _ _ -> spin 0) [ 3; 1; 2 ] |> ignore
