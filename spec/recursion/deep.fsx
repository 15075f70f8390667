// Depth is bounded by memory, not by a stack: non-tail recursion, mutual recursion, continuations and structures.
let rec sumTo n = if n = 0 then 0L else int64 n + sumTo (n - 1)
printfn "%d" (sumTo 5000)
let rec build n = if n = 0 then [] else n :: build (n - 1)
printfn "%d" (List.length (build 5000))
let rec isEven n = if n = 0 then true else isOdd (n - 1)
and isOdd n = if n = 0 then false else isEven (n - 1)
printfn "%b" (isEven 20000)

// Tail calls: accumulators, through match, if, &&, ||, pipes and continuations.
let rec count acc n = match n with 0 -> acc | n -> count (acc + 1) (n - 1)
let rec all test list = match list with [] -> true | x :: rest -> test x && all test rest
let rec any test n = n > 0 && (test n || any test (n - 1))
let rec piped acc n = if n = 0 then acc else n - 1 |> piped (acc + n % 2)
printfn "%d %b %b %d" (count 0 20000) (all (fun n -> n > 0) [ 1..5000 ]) (any (fun n -> n < 0) 10000) (piped 0 10000)
let rec fold f acc list k = match list with [] -> k acc | x :: rest -> fold f (f acc x) rest k
printfn "%d" (fold (+) 0 [ 1..5000 ] id)
let rec mapK f list k =
    match list with
    | [] -> k []
    | x :: rest -> mapK f rest (fun mapped -> k (f x :: mapped))
printfn "%d" (mapK ((*) 2) [ 1..5000 ] List.sum)
let bounce n =
    let rec ping n k = if n = 0 then k 0 else pong (n - 1) (fun r -> k (r + 1))
    and pong n k = if n = 0 then k 0 else ping (n - 1) (fun r -> k (r + 1))
    ping n id
printfn "%d" (bounce 5000)

// Deep structures: built, folded, compared, printed in part and hashed.
type Nested = End | Layer of int * Nested
let rec nest n inner = if n = 0 then inner else nest (n - 1) (Layer(n, inner))
let rec depth nested = match nested with End -> 0 | Layer(_, inner) -> 1 + depth inner
let a, b = nest 5000 End, nest 5000 End
printfn "%d %b %d" (depth a) (a = b) (compare a b)
printfn "%b" (hash a = hash b)
type Tree = Leaf | Node of Tree * int * Tree
let rec left n = if n = 0 then Leaf else Node(left (n - 1), n, Leaf)
let rec size tree = match tree with Leaf -> 0 | Node(l, _, r) -> size l + 1 + size r
printfn "%d" (size (left 5000))
let composed = List.replicate 5000 ((+) 1) |> List.fold (>>) id
printfn "%d" (composed 0)
let chain = Seq.fold (fun s n -> Seq.append s [ n ]) Seq.empty [ 1..300 ]
printfn "%d" (Seq.sum chain)
let rec hanoi n a b c = if n = 0 then 0 else hanoi (n - 1) a c b + 1 + hanoi (n - 1) c b a
printfn "%d" (hanoi 12 'a' 'b' 'c')
