// Active patterns as small parsers over lists of characters and over strings.
open System
open System.Text.RegularExpressions

let (|Digits|_|) (text: string) =
    let digits = text |> Seq.takeWhile Char.IsDigit |> Seq.toArray |> String
    if digits = "" then None else Some(int digits, text.Substring digits.Length)
let (|Symbol|_|) (symbol: char) (text: string) =
    if text.Length > 0 && text.[0] = symbol then Some(text.Substring 1) else None
let (|End|_|) text = text = ""

let rec (|Sum|_|) text =
    match text with
    | Product(left, rest) -> Some(sumTail left rest)
    | _ -> None
and sumTail left text =
    match text with
    | Symbol '+' (Product(right, rest)) -> sumTail (left + right) rest
    | Symbol '-' (Product(right, rest)) -> sumTail (left - right) rest
    | _ -> left, text
and (|Product|_|) text =
    match text with
    | Atom(left, rest) -> Some(productTail left rest)
    | _ -> None
and productTail left text =
    match text with
    | Symbol '*' (Atom(right, rest)) -> productTail (left * right) rest
    | _ -> left, text
and (|Atom|_|) text =
    match text with
    | Digits(n, rest) -> Some(n, rest)
    | Symbol '(' (Sum(n, Symbol ')' rest)) -> Some(n, rest)
    | _ -> None

for text in [ "1+2*3"; "(1+2)*3-4"; "12"; "1+"; "" ] do
    match text with
    | Sum(n, End) -> printfn "%s = %d" text n
    | Sum(n, rest) -> printfn "%s = %d, then '%s'" text n rest
    | _ -> printfn "'%s' is nothing" text

// Regular expressions as patterns.
let (|Match|_|) pattern input =
    let m = Regex.Match(input, pattern)
    if m.Success then Some [ for g in Seq.skip 1 m.Groups -> g.Value ] else None
let (|Int|_|) (text: string) =
    match Int32.TryParse text with
    | true, n -> Some n
    | _ -> None
let date text =
    match text with
    | Match @"^(\d{4})-(\d\d)-(\d\d)$" [ Int y; Int m; Int d ] -> sprintf "%d/%d/%d" d m y
    | Match @"^(\w+) (\d+)$" [ month; Int day ] when day < 32 -> sprintf "%s the %dth" month day
    | other -> "no date: " + other
printfn "%s; %s; %s" (date "2024-02-29") (date "May 4") (date "May 40")
