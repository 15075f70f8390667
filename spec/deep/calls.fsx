// A million calls below each other: functions, closures, methods, and what is in between.
let depth = 1000000

let rec count n = if n = 0 then 0 else 1 + count (n - 1)
printfn "%d" (count depth)

let rec even n = if n = 0 then true else not (odd (n - 1))
and odd n = if n = 0 then false else not (even (n - 1))
printfn "%b" (even depth)

let rec several a b c d e f n =
    if n = 0 then a + b + c + d + e + f
    else
        let x = a * 2 % 7
        let y = b + x
        let z = several b c d e f x (n - 1)
        x + y % 3 + z % 1000 + a
printfn "%d" (several 1 2 3 4 5 6 depth)

let mutable loop = fun (_: int) -> 0
loop <- fun n -> if n = 0 then 0 else 1 + loop (n - 1)
printfn "%d" (loop depth)

let compose = List.fold (fun f _ -> f >> ((+) 1)) id [ 1 .. depth ]
printfn "%d" (compose 0)

let composeBack = List.fold (fun f _ -> ((+) 1) >> f) id [ 1 .. depth ]
printfn "%d" (composeBack 0)

type Walker(step: int) =
    member this.Walk n = if n <= 0 then 0 else 1 + this.Walk(n - step)
    abstract Virtual: int -> int
    default this.Virtual n = if n <= 0 then 0 else this.Virtual(n - step) + 1
printfn "%d %d" (Walker(1).Walk depth) (Walker(1).Virtual depth)

type IWalk =
    abstract Walk: int -> int
let rec walker = { new IWalk with member this.Walk n = if n = 0 then 0 else 1 + this.Walk(n - 1) }
printfn "%d" (walker.Walk depth)

let rec cps n k = if n = 0 then k 0 else cps (n - 1) (fun r -> k (r + 1))
printfn "%d" (cps depth id)

let rec apply f n x = if n = 0 then x else f (apply f (n - 1) x)
printfn "%d" (apply (fun x -> x + 1) depth 0)
let partial = List.fold (fun (f: int -> int) i -> (fun a b -> f b + a) 1) id [ 1 .. depth ]
printfn "%d" (partial 0)
