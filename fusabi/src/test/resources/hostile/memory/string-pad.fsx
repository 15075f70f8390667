// HEAP, FUEL
let rec f n = ("x".PadLeft n).Length + f (n * 2)
f 1 |> ignore
