// HEAP, FUEL
exception Big of int list
let kept = ResizeArray<exn>()
let rec deep n = if n = 0 then raise (Big [ 1 .. 10 ]) else 1 + deep (n - 1)
while true do
    try deep 50 |> ignore with e -> kept.Add e
