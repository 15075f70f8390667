// FUEL, HEAP, STACK
let rec nest n acc = if n = 0 then acc else nest (n - 1) (Some acc |> box)
while true do string (nest 20000 (box 1)) |> ignore
