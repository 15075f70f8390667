// HEAP
let rec grow acc = grow (1 :: acc)
grow [] |> ignore
