// A match, an if or a try as an operand, an argument, a body or the last thing of a line.
let size n = match n with 0 -> "none" | 1 -> "one" | n when n > 100 -> "many" | _ -> "some"
printfn "%s %s %s %s" (size 0) (size 1) (size 2) (size 200)

let nested a b =
    match a with
    | Some x ->
        match b with
        | Some y -> x + y
        | None -> x
    | None ->
        match b with
        | Some y -> y
        | None -> 0
printfn "%d %d %d %d" (nested (Some 1) (Some 2)) (nested (Some 1) None) (nested None (Some 2)) (nested None None)

// In parentheses the rules may go on in the outer match.
let inParentheses a b =
    match a with
    | 1 -> (match b with
            | 1 -> "one, one"
            | _ -> "one, other")
    | _ -> "other"
printfn "%s; %s; %s" (inParentheses 1 1) (inParentheses 1 2) (inParentheses 2 1)

// The rules may stand under the word match, or further right.
let right x =
    match x with
        | 0 -> "zero"
        | _ ->
            "not"
            + " zero"
printfn "%s %s" (right 0) (right 1)

// One line for several patterns, guards on lines of their own.
let kind c =
    match c with
    | 'a' | 'e' | 'i'
    | 'o' | 'u' -> "vowel"
    | c when
        c >= 'a'
        && c <= 'z' -> "consonant"
    | _ -> "other"
printfn "%s %s %s" (kind 'i') (kind 'x') (kind '7')

// As the operand of an operator, the argument of a function and the value of a let.
let n = 10 + (if size 3 = "some" then 1 else 2)
let s = string <| match n with 11 -> "eleven" | _ -> "?"
printfn "%d %s" n s

let safe =
    try 10 / 0 with
    | :? System.DivideByZeroException -> 99
printfn "%d" safe

let later = lazy (match safe with 99 -> "forced" | _ -> "never")
printfn "%s" (later.Force())

// `function` as the last argument.
[ None; Some 3 ]
|> List.map (function
    | None -> 0
    | Some n -> n)
|> List.iter (printf "%d ")
printfn ""

let rec ack m n =
    match m, n with
    | 0, n -> n + 1
    | m, 0 -> ack (m - 1) 1
    | m, n -> ack (m - 1) (ack m (n - 1))
printfn "%d" (ack 2 3)
