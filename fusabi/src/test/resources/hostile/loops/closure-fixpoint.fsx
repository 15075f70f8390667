// FUEL
let f = ref (fun (n: int) -> n)
f.Value <- fun n -> f.Value (n + 1)
f.Value 0 |> ignore
