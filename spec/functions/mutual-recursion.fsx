// `let rec … and …`, local recursion, recursive values through functions and lazies.
let rec isEven n = n = 0 || isOdd (n - 1)
and isOdd n = n <> 0 && isEven (n - 1)
printfn "%b %b" (isEven 100001) (isOdd 100001)

type Term =
    | Number of int
    | Sum of Term list
    | Product of Factor list
and Factor =
    | Plain of Term
    | Power of Term * int

let rec evalTerm term =
    match term with
    | Number n -> n
    | Sum terms -> terms |> List.sumBy evalTerm
    | Product factors -> factors |> List.map evalFactor |> List.fold (*) 1
and evalFactor factor =
    match factor with
    | Plain term -> evalTerm term
    | Power(term, n) -> pown (evalTerm term) n

printfn "%d" (evalTerm (Sum [ Number 1; Product [ Plain(Number 2); Power(Sum [ Number 1; Number 2 ], 3) ] ]))

let collatz start =
    let rec go n steps = if n = 1L then steps else go (next n) (steps + 1)
    and next n = if n % 2L = 0L then n / 2L else 3L * n + 1L
    go start 0
printfn "%d" (collatz 871L)

// Generic at every call from outside, one type inside.
let rec length list =
    match list with
    | [] -> 0
    | _ :: tail -> 1 + length tail
printfn "%d %d" (length [ 1; 2 ]) (length [ "a" ])

// Polymorphic recursion needs the whole type written down.
type Nested<'T> =
    | Flat of 'T
    | Deep of Nested<'T * 'T>
let rec depth<'T> (nested: Nested<'T>) : int =
    match nested with
    | Flat _ -> 0
    | Deep inner -> 1 + depth inner
printfn "%d" (depth (Deep(Deep(Flat((1, 2), (3, 4))))))

let rec numbers: seq<int> = seq { yield 1; yield! Seq.map ((*) 2) numbers }
printfn "%A" (numbers |> Seq.take 8 |> List.ofSeq)

type Tree = { Label: string; Children: Tree list }
let rec render indent tree =
    String.replicate indent "  " + tree.Label :: List.collect (render (indent + 1)) tree.Children
{ Label = "root"; Children = [ { Label = "a"; Children = [ { Label = "b"; Children = [] } ] }; { Label = "c"; Children = [] } ] }
|> render 0
|> List.iter (printfn "%s")
