// HEAP, FUEL
let rec build f = build (f >> id >> f)
build (fun (x: int) -> x) 1 |> ignore
