// New operators take their precedence and associativity from their first characters.
let (+.) (a, b) (c, d) = a + c, b + d
let ( *. ) k (a, b) = k * a, k * b
printfn "%A" ((1, 2) +. 3 *. (4, 5))

let (=~) (text: string) (part: string) = text.Contains part
let (<~>) a b = (a + b) / 2
let (|?) option fallback = defaultArg option fallback
let (>>=) option f = Option.bind f option
let (<!>) f option = Option.map f option
let (<*>) f option = match f, option with Some f, Some x -> Some(f x) | _ -> None
let (^^) a b = sprintf "(%s^%s)" a b
let (--) a b = sprintf "(%s-%s)" a b
let ( ** ) a b = pown a b

printfn "%b %b" ("hello" =~ "ell" && not ("x" =~ "y")) ("ab" =~ "b" = true)
printfn "%d" (4 <~> 10 <~> 20)
printfn "%d %d" (None |? 5) (Some 3 |? 5)
printfn "%A" (Some 3 >>= (fun x -> if x > 2 then Some(x * 10) else None) >>= (fun x -> Some(x + 1)))
printfn "%A" ((+) <!> Some 3 <*> Some 4)
printfn "%s %s" ("a" ^^ "b" ^^ "c") ("a" -- "b" -- "c")
printfn "%d" (2 ** 3 ** 2)

// Prefix operators: they begin with !, ~ or ? and their own rules.
let (!!) (text: string) = text.ToUpper()
let (~~) (n: int) = n * 100
let (~+) x = x * 2
let (!?) option = Option.isSome option
printfn "%s %d %d %b" (!!"abc") (~~3) (+4) (!?(Some 1))

// Standard operators can be shadowed for a while.
let saturating =
    let (+) (a: int) (b: int) = min 100 (a + b)
    70 + 50
printfn "%d %d" saturating (70 + 50)

module Approximately =
    let (=) (a: float) (b: float) = abs (a - b) < 0.01
    let (<>) a b = not (a = b)

let exactly = 0.1 + 0.2 = 0.3
let roughly =
    Approximately.(=) (0.1 + 0.2) 0.3
printfn "%b %b" exactly roughly

// Operators as functions, sections and arguments.
printfn "%A" (List.map2 (+.) [ 1, 1; 2, 2 ] [ 10, 10; 20, 20 ])
printfn "%d" (List.foldBack (-) [ 10; 3; 2 ] 0)
printfn "%A" (List.map (( *. ) 2) [ 1, 2 ])
let inline (|>!) x f = f x; x
printfn "%d" (5 |>! printfn "seen %d" |> (+) 1)

// A ternary-looking pair, and an operator with a generic result.
let (=>) key value = key, box value
printfn "%A" [ "a" => 1; "b" => "two" ]
let (..+) a b = [ a .. a + b ]
printfn "%A" (3 ..+ 2)
