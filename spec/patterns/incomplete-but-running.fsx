// Incomplete and unreachable rules are warnings: the script runs.
type Light = Red | Amber | Green

let next light =
    match light with
    | Red -> Green
    | Green -> Amber
printfn "%A %A" (next Red) (next Green)
printfn "%s" (try sprintf "%A" (next Amber) with :? MatchFailureException as e -> e.Message)

let unreachable n =
    match n with
    | x -> "first"
    | 0 -> "never"
printfn "%s" (unreachable 0)

let (Some value) = Some 3
printfn "%d" value

let half = function n when n % 2 = 0 -> n / 2
printfn "%d" (half 10)
printfn "%s" (try string (half 3) with :? MatchFailureException -> "odd")
for Some x in [ Some 1; None; Some 2 ] do printf "%d " x
printfn ""

let lambda = fun (Some x) -> x + 1
printfn "%d" (lambda (Some 1))
printfn "%s" (try string (lambda None) with :? MatchFailureException -> "none")

let (|Small|_|) n = if n < 10 then Some() else None
let size n = match n with Small -> "small"
printfn "%s" (size 3)
printfn "%s" (try size 30 with :? MatchFailureException -> "not small")
