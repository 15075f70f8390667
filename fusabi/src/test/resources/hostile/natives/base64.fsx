// FUEL, HEAP
let b = Array.create 300000 65uy
while true do System.Convert.ToBase64String b |> ignore
