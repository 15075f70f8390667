// HEAP, FUEL
type T = L | N of T * T
let rec dag n t = if n = 0 then t else dag (n - 1) (N(t, t))
let t = dag 60 L
while true do (string t).Length |> ignore
