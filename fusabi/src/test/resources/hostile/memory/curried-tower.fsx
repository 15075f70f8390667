// HEAP, FUEL
let twice f x = f (f x)
let rec tower n = if n = 0 then (fun (xs: int list) -> xs @ xs) else twice (tower (n - 1))
tower 20 [ 1 ] |> ignore
