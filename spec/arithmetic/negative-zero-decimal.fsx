printfn "%A" (float (-0.0m), System.Decimal.GetBits(-0.0m), -0.0m = 0.0m, hash -0.0m = hash 0m, string -0.0m, 1m + -0.0m, -0.0m * 1m, compare -0m 0m)
let z = 0.0m
printfn "%A %A" (float -z) (float (-(-z)))
