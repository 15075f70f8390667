// FUEL
exception E of obj
let rec dag n t = if n = 0 then t else dag (n - 1) (box (E(box (t, t))))
(dag 100 (box 1)).Equals(dag 100 (box 1)) |> ignore
