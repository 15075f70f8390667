// STACK, HEAP, FUEL
let rec sum xs = match xs with [] -> 0 | x :: _ -> x + sum xs
sum [ 1 ] |> ignore
