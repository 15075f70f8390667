// STACK, HEAP, FUEL
let rec deep n = 1 + deep (n + 1)
while true do
    try deep 0 |> ignore with _ -> ()
