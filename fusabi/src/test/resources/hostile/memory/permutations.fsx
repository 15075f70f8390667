// HEAP, FUEL
let rec permutations xs =
    match xs with
    | [] -> [ [] ]
    | _ -> xs |> List.collect (fun x -> permutations (List.filter ((<>) x) xs) |> List.map (fun p -> x :: p))
permutations [ 1 .. 12 ] |> List.length |> ignore
