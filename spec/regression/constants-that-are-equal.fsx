// Constants of patterns are compared as values: 0.0 and -0.0 are equal, so are 1.0M and 1.00M; NaN equals nothing.
let inline kind x = match x with 0.0 -> "zero" | _ -> "other"
printfn "%s %s %s" (kind -0.0) (kind 0.0) (match -0.0f with 0.0f -> "zero" | _ -> "other")
printfn "%s" (match 1.0M with 1.00M -> "one" | _ -> "other")

let decimals pair = match pair with (1.0M, 1) -> "a" | (1.00M, 5) -> "b" | _ -> "c"
printfn "%s %s" (decimals (1.0M, 5)) (decimals (1.000M, 1))

let floats pair = match pair with (0.0, 1) -> "a" | (-0.0, 5) -> "b" | _ -> "c"
printfn "%s %s %s" (floats (0.0, 5)) (floats (-0.0, 1)) (floats (-0.0, 5))

let inline number x = match x with System.Double.NaN -> "nan" | System.Double.PositiveInfinity -> "infinite" | _ -> "number"
printfn "%s %s %s" (number nan) (number infinity) (number 1.0)
printfn "%A %A %b" System.Double.NaN System.Single.NaN (System.Double.NaN = nan)
