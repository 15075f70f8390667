// FUEL
type T = L | N of T * T
let rec dag n t = if n = 0 then t else dag (n - 1) (N(t, t))
List.distinct [ dag 100 L; dag 100 L ] |> ignore
