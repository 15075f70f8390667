// FUEL, HEAP
let rec nest n acc = if n = 0 then acc else nest (n - 1) (box [ acc ])
let a = nest 100000 (box 1)
let b = nest 100000 (box 1)
while true do a = b |> ignore
