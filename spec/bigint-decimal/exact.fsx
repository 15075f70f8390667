// Numbers without limits, and money.
open System.Numerics

let factorial n = List.fold (*) 1I [ 1I .. n ]
printfn "%A" (factorial 25I)
printfn "%d digits" (string (factorial 100I)).Length
printfn "%A %A %A" (2I ** 100) (pown 3I 50) (-7I / 2I)
printfn "%A %A" (-7I % 2I) (BigInteger.Remainder(7I, -2I))
printfn "%A %A" (BigInteger.Pow(2I, 64)) (BigInteger.GreatestCommonDivisor(84I, 36I))
printfn "%A %A" (BigInteger.Parse "123456789012345678901234567890") (bigint 1e20)
printfn "%A %A" (abs -5I) (sign -5I)
printfn "%b %b" (1I < 2I) (10I = bigint 10)
printfn "%d %A %g" (int 123I) (int64 (2I ** 40)) (float (2I ** 70))
printfn "%A %A" (1I <<< 70) ((1I <<< 70) >>> 68)
printfn "%A %A" (BigInteger.ModPow(3I, 200I, 13I)) (max 3I 5I)
printfn "%s" (try string (int (2I ** 40)) with :? System.OverflowException -> "too large for an int")
let rec fib a b n = if n = 0 then a else fib b (a + b) (n - 1)
printfn "%A" (fib 0I 1I 150)
printfn "%A %A" (List.sum [ 1I; 2I; 3I ]) ([ 3I; 1I ] |> List.sort)
printfn "%s %O" (5I.ToString()) (BigInteger.One + BigInteger.Zero)

// Decimals keep their digits, and their trailing zeros.
printfn "%M %M %M" (0.1m + 0.2m) (1.10m * 2m) (10m / 4m)
printfn "%M %M" (1m / 3m) (2m / 3m)
printfn "%b %b" (1.0m = 1.00m) (0.1m + 0.2m = 0.3m)
printfn "%A %A" 1.50m -0.5m
printfn "%M %M %M" (round 2.5m) (round 3.5m) (System.Math.Round(2.345m, 2))
printfn "%M %M %M" (floor -1.5m) (ceil 1.2m) (truncate -1.9m)
printfn "%M %M" (abs -1.5m) (max 1m 2m)
printfn "%d %g %M" (int 3.99m) (float 2.5m) (decimal 1.25)
printfn "%M" (System.Decimal.Parse "1234.5600")
printfn "%s %s" ((1234.5m).ToString "N2") ((0.125m).ToString "F2")
printfn "%A" System.Decimal.MaxValue
printfn "%s" (try string (System.Decimal.MaxValue + 1m) with :? System.OverflowException -> "overflow")
let prices = [ 19.99m; 5.01m; 100m ]
printfn "%M %M %M" (List.sum prices) (List.average prices |> fun a -> System.Math.Round(a, 2)) (List.max prices)
let split (amount: decimal) n =
    let share = System.Math.Floor(amount * 100m / decimal n) / 100m
    let rest = amount - share * decimal n
    share + rest :: List.replicate (n - 1) share
printfn "%A" (split 100m 3)
printfn "%A" ([ 1.0m .. 0.5m .. 2.5m ])
