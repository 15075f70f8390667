// Arithmetic at every width: wrapping, truncating, shifting, converting and comparing.
open System

printfn "%d %d %d" (Int32.MaxValue + 1) (Int32.MinValue - 1) (Int32.MaxValue * 2)
printfn "%d %d %d" (255uy + 1uy) (127y + 1y) (0us - 1us)
printfn "%d %d" (Int64.MaxValue + 1L) (UInt64.MaxValue + 2UL)
printfn "%d %d %d %d" (7 / 2) (-7 / 2) (7 % 3) (-7 % 3)
printfn "%g %g %g" (7.0 / 2.0) (-7.5 % 2.0) (1.0 / 3.0)
printfn "%f %f %f" (1.0 / 0.0) (-1.0 / 0.0) (0.0 / 0.0)
printfn "%d %d %d %d" (1 <<< 31) (1 <<< 32) (-8 >>> 1) (0xFFu >>> 4 |> int)
printfn "%d %d %d %d" (6 &&& 3) (6 ||| 3) (6 ^^^ 3) (~~~6)

// Conversions truncate, wrap or parse.
printfn "%d %d %d %d" (int 3.99) (int -3.99) (int 'A') (int "42")
printfn "%d %d %d" (byte 300) (sbyte 200) (int16 70000)
printfn "%g %g %g" (float 3) (float "2.5") (float 1.5f)
printfn "%c %c" (char 65) (Convert.ToChar 97)
printfn "%d %d %d" (uint32 -1) (uint64 -1) (int 0xFFFFFFFFu)
printfn "%M %M" (decimal 0.1) (decimal 3)
printfn "%d %g" (int64 1e15) (float 9007199254740993L)

// Rounding and other functions.
printfn "%A" [ round 0.5; round 1.5; round -2.5; truncate -2.7; floor -2.1; ceil 2.1 ]
printfn "%g %g" (Math.Round(2.345, 2)) (Math.Round(2.5, MidpointRounding.AwayFromZero))
printfn "%g %g %d %d" (abs -3.5) (sqrt 2.0 ** 2.0 |> round) (sign -5) (pown 3 4)
printfn "%d %d %d" (max 3 7) (min -1 1) (compare 2 3)
printfn "%d %d %g" (Math.Abs -4) (Math.Max(2L, 3L) |> int) (Math.Pow(2.0, 0.5) |> fun x -> Math.Round(x, 4))
printfn "%d rest %d" (Math.DivRem(17, 5) |> fun struct (q, _) -> q) (17 % 5)
printfn "%.4f %.4f %.4f %.4f" (sin 1.0) (log 10.0) (exp 1.0) (atan2 1.0 1.0)
printfn "%g %g" (log10 1000.0) (Math.Log(8.0, 2.0))

// Special values.
printfn "%b %b %b" (nan = nan) (nan < 1.0) (Double.IsNaN(0.0 / 0.0))
printfn "%b %A %A" (infinity > Double.MaxValue) -infinity (max 1.0 nan)
printfn "%A %A %A" Double.Epsilon Double.MaxValue Single.MaxValue
printfn "%b %A" (0.1 + 0.2 = 0.3) (0.1 + 0.2)
printfn "%s %s %s" (string 0.1) (string 1e21) (string 100000.0)
printfn "%A %A %A" 1e10 1.5e-7 123456789.0

// Parsing and printing in other bases.
printfn "%d %d %d" (Int32.Parse "-17") (Convert.ToInt32("ff", 16)) (Convert.ToInt32("101", 2))
printfn "%s %s %s" (Convert.ToString(10, 2)) (Convert.ToString(255, 16)) ((255).ToString "X4")
printfn "%A %A" (Int32.TryParse "12x") (Double.TryParse "1e3")
printfn "%s %s" ((1234567.891).ToString "N1") ((0.25).ToString "P0")
printfn "%d %d %d" (bigint 3 |> int) (Int32.MaxValue |> int64 |> (+) 1L |> int) (int 1e3m)
printfn "%s" (try string (Checked.(+) Int32.MaxValue 1) with :? OverflowException -> "overflow")
printfn "%s" (try string (Checked.int 3e10) with :? OverflowException -> "overflow")
printfn "%s" (try string (1 / (1 - 1)) with :? DivideByZeroException -> "division by zero")
