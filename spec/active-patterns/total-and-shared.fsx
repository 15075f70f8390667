// Total patterns with several cases, patterns as views, nesting, parameters and sharing.
type Point = { X: float; Y: float }
let (|Polar|) { X = x; Y = y } = sqrt (x * x + y * y), atan2 y x
let (|Rounded|) (digits: int) (x: float) = System.Math.Round(x, digits)
let (Polar(r, Rounded 2 angle)) = { X = 3.0; Y = 4.0 }
printfn "%.1f %.2f" r angle

let (|Negative|Zero|Positive|) n = if n < 0 then Negative(-n) elif n = 0 then Zero else Positive n
let (|Even|Odd|) n = if n % 2 = 0 then Even(n / 2) else Odd
let describe n =
    match n with
    | Zero -> "zero"
    | Negative(Even half) -> sprintf "minus twice %d" half
    | Negative m -> sprintf "minus %d" m
    | Positive(Even half) & Positive m when m > 100 -> sprintf "big %d" half
    | Positive(Even(Even quarter)) -> sprintf "four times %d" quarter
    | Positive m -> string m
printfn "%s" (String.concat ", " (List.map describe [ 0; -4; -3; 102; 8; 7; 6 ]))

// Partial patterns with parameters; order decides.
let (|DivisibleBy|_|) divisor n = n % divisor = 0
let (|Between|_|) low high n = if low <= n && n <= high then Some(n - low) else None
let fizz n =
    match n with
    | DivisibleBy 15 -> "FizzBuzz"
    | DivisibleBy 3 -> "Fizz"
    | DivisibleBy 5 -> "Buzz"
    | Between 7 9 offset -> sprintf "+%d" offset
    | n -> string n
printfn "%s" (String.concat " " (List.map fizz [ 1..15 ]))

// Views of collections.
let (|Last|_|) list = List.tryLast list
let (|Sorted|) list = List.sort list
let (|Palindrome|_|) (text: string) =
    let letters = text |> Seq.filter System.Char.IsLetter |> Seq.map System.Char.ToLower |> List.ofSeq
    if letters = List.rev letters then Some letters.Length else None
let look list =
    match list with
    | Sorted(1 :: 2 :: _) & Last 9 -> "starts with 1 and 2, ends with 9"
    | Last n when n > 5 -> sprintf "ends with %d" n
    | Sorted(smallest :: _) -> sprintf "smallest is %d" smallest
    | _ -> "empty"
printfn "%A" (List.map look [ [ 2; 1; 9 ]; [ 3; 8 ]; [ 4; 2; 5 ]; [] ])
printfn "%s" (match "A man, a plan" with Palindrome n -> string n | _ -> "no palindrome")
printfn "%s" (match "Never odd or even" with Palindrome n -> string n | _ -> "no palindrome")

// Recursive patterns over unions, and a pattern as a function.
type Expr = Lit of int | Add of Expr * Expr | Mul of Expr * Expr
let rec (|Simplified|) expr =
    match expr with
    | Add(Simplified(Lit 0), Simplified e) | Add(Simplified e, Simplified(Lit 0)) -> e
    | Mul(Simplified(Lit 1), Simplified e) | Mul(Simplified e, Simplified(Lit 1)) -> e
    | Add(Simplified a, Simplified b) -> Add(a, b)
    | Mul(Simplified a, Simplified b) -> Mul(a, b)
    | e -> e
let simplify (Simplified e) = e
printfn "%A" (simplify (Add(Lit 0, Mul(Lit 1, Add(Lit 2, Lit 3)))))
printfn "%A %A" ((|Even|Odd|) 10 |> function Choice1Of2 half -> half | Choice2Of2() -> -1) ((|DivisibleBy|_|) 3 9)
