// FUEL, HEAP
let n = bigint.Pow(3I, 200000)
while true do bigint.GreatestCommonDivisor(n, n + 1I) |> ignore
