// FUEL
let mutable n = 0
while true do
    Array.sortWith (fun _ _ -> (n <- n + 1); if n % 3 = 0 then 1 else -1) [| 1 .. 1000 |] |> ignore
