// Classic higher-order functions as people write them.
open System.Collections.Generic

let memoize f =
    let cache = Dictionary<_, _>()
    fun key ->
        match cache.TryGetValue key with
        | true, value -> value
        | false, _ ->
            let value = f key
            cache.[key] <- value
            value

let slowSquare n = printf "[%d] " n; n * n
let square = memoize slowSquare
printfn "%d %d %d" (square 4) (square 4) (square 5)

let rec fib = memoize (fun n -> if n < 2 then bigint n else fib (n - 1) + fib (n - 2))
printfn "%A" (fib 90)

let curry f a b = f (a, b)
let uncurry f (a, b) = f a b
printfn "%d %d" (curry (fun (a, b) -> a - b) 5 3) (uncurry (-) (5, 3))
let applyAll fs x = fs |> List.map (fun f -> f x)
printfn "%A" (applyAll [ string; sprintf "%03d"; fun n -> String.replicate n "*" ] 4)

let (|>>) f g x = f x |> g
printfn "%d" (((+) 1 |>> (*) 2) 4)

// Church numerals: functions all the way.
type Church = { Fold: (int -> int) -> int -> int }
let zero = { Fold = fun _ x -> x }
let successor n = { Fold = fun f x -> f (n.Fold f x) }
let plus a b = { Fold = fun f x -> a.Fold f (b.Fold f x) }
let times a b = { Fold = fun f -> a.Fold(b.Fold f) }
let toInt n = n.Fold ((+) 1) 0
let three = successor (successor (successor zero))
printfn "%d %d %d" (toInt three) (toInt (plus three three)) (toInt (times three three))

// Continuations.
let rec sumCps list k =
    match list with
    | [] -> k 0
    | head :: tail -> sumCps tail (fun rest -> k (head + rest))
printfn "%d" (sumCps [ 1 .. 1000 ] id)

let tryDivide a b onSuccess onError = if b = 0 then onError "division by zero" else onSuccess (a / b)
printfn "%s; %s" (tryDivide 7 2 string id) (tryDivide 7 0 string id)

let pipeline = [ (+) 1; (*) 3; fun x -> x - 2 ] |> List.fold (>>) id
printfn "%d" (pipeline 5)
let countdown = List.unfold (fun n -> if n = 0 then None else Some(n, n - 1))
printfn "%A" (countdown 4)
