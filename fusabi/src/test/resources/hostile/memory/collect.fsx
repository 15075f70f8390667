// HEAP, FUEL
let rec go xs = go (List.collect (fun x -> [ x; x; x ]) xs)
go [ 1 ] |> ignore
