// HEAP, FUEL
let kept = ResizeArray<string>()
let rec deep n = if n = 0 then failwith "x" else 1 + deep (n - 1)
while true do
    try deep 50 |> ignore with e -> kept.Add e.StackTrace
