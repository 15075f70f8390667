// Rules are tried from the top, guards run only when their pattern fits, and bindings are made before the guard.
let mutable log = []
let note name result = log <- name :: log; result

let classify n =
    match n with
    | n when note "negative?" (n < 0) -> "negative"
    | 0 when note "zero?" false -> "never"
    | 0 -> "zero"
    | n when note "even?" (n % 2 = 0) && n > 10 -> "big even"
    | 1 | 2 | 3 as small when note "small?" (small <> 2) -> sprintf "small %d" small
    | _ -> "other"

for n in [ -1; 0; 1; 2; 12; 13 ] do
    log <- []
    let result = classify n
    printfn "%d: %s after %s" n result (String.concat " " (List.rev log))

// The scrutinee is evaluated once.
let mutable evaluations = 0
let scrutinee () = evaluations <- evaluations + 1; evaluations, evaluations * 2
match scrutinee () with
| 5, _ -> printfn "five"
| _, 3 -> printfn "three"
| a, b when a > b -> printfn "greater"
| 1, b -> printfn "one and %d, evaluated %d time(s)" b evaluations
| _ -> printfn "other"

// Every column decides: the first row that fits wins, whatever the columns are.
let table a b c =
    match a, b, c with
    | true, _, false -> 1
    | false, true, _ -> 2
    | _, false, true -> 3
    | _, _, false -> 4
    | _, _, true -> 5
printfn "%A" [ for a in [ true; false ] do for b in [ true; false ] do for c in [ true; false ] -> table a b c ]

// Variables of or-patterns stand at different places.
type Entry = Named of string * int | Numbered of int * string
let swap entry = match entry with Named(s, n) | Numbered(n, s) -> sprintf "%d=%s" n s
printfn "%s %s" (swap (Named("a", 1))) (swap (Numbered(2, "b")))

// Deep or-patterns and as-patterns.
let deep x =
    match x with
    | Some(1 | 2), (Ok _ | Error "fine") -> "a"
    | (Some n, Ok _ | Some n, Error(_: string)) & (_, (_ as _r)) when n > 100 -> sprintf "b %d" n
    | None, Error(("x" | "y") as e) -> "c" + e
    | _ -> "d"
printfn "%s" (String.concat " " [ deep (Some 1, Ok 0); deep (Some 2, Error "fine"); deep (None, Error "y"); deep (Some 3, Ok 1) ])

// Matching on several things that are not tuples of one value costs nothing in meaning.
let rec merge xs ys =
    match xs, ys with
    | [], rest | rest, [] -> rest
    | x :: xs', (y :: _ as ys) when x <= y -> x :: merge xs' ys
    | xs, y :: ys' -> y :: merge xs ys'
printfn "%A" (merge [ 1; 4; 6 ] [ 2; 3; 7; 8 ])

// A failed match raises.
let partial n = match n with 1 -> "one" | 2 -> "two"
printfn "%s" (try partial 3 with :? MatchFailureException -> "no rule")
let firstOf (x :: _) = x
printfn "%s" (try string (firstOf ([]: int list)) with e -> e.Message)
