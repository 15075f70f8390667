// HEAP, FUEL
let s = System.Collections.Generic.HashSet<int list>()
let mutable n = 0
while true do
    n <- n + 1
    s.Add [ n; n; n ] |> ignore
