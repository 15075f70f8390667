// FUEL
type T = { A: T list; B: int }
let rec dag n t = if n = 0 then t else dag (n - 1) { A = [ t; t ]; B = n }
while true do hash (dag 100 { A = []; B = 0 }) |> ignore
