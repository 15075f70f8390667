// STACK, HEAP, FUEL
let rec f n = 1 + g n
and g n = 2 * f n
f 0 |> ignore
