// Patterns stand wherever a name can be bound.
type Point = { X: int; Y: int }
type Wrapped = Wrapped of int
type Pair<'a, 'b> = Pair of first: 'a * second: 'b

let a, b = 1, 2
let (c, d), [ e; f ] = (3, 4), [ 5; 6 ]
let { X = x; Y = y } = { X = 7; Y = 8 }
let (Wrapped inner) = Wrapped 9
let [| first; _; third |] = [| 10; 11; 12 |]
let (head :: _ as all) = [ 13; 14 ]
let _, (_, deep) = 0, (0, 15)
let struct (s, t) = struct (16, 17)
let (Pair(first = p; second = q)) = Pair(18, "nineteen")
printfn "%A" [ a; b; c; d; e; f; x; y; inner; first; third; head; deep; s; t; p ]
printfn "%A %s" all q

// In parameters, of functions, lambdas, members and operators.
let add { X = x1; Y = y1 } { X = x2; Y = y2 } = { X = x1 + x2; Y = y1 + y2 }
let unwrap (Wrapped n) = n
let (|>>) (Wrapped n) f = Wrapped(f n)
type Calculator() =
    member _.Sum((a, b), { X = x }) = a + b + x
    member _.First(head :: _) = head
    static member Swap(Pair(a, b)) = Pair(b, a)
printfn "%A %d %A" (add { X = 1; Y = 2 } { X = 3; Y = 4 }) (unwrap (Wrapped 5)) (Wrapped 6 |>> (*) 2)
printfn "%d %d %A" (Calculator().Sum((1, 2), { X = 3; Y = 0 })) (Calculator().First [ 4; 5 ]) (Calculator.Swap(Pair(1, "a")))
printfn "%A" ([ 1, Wrapped 2; 3, Wrapped 4 ] |> List.map (fun (n, Wrapped m) -> n * m))

// In loops, comprehensions and queries over options.
for Wrapped n in [ Wrapped 1; Wrapped 2 ] do printf "%d " n
for { X = x } as point in [ { X = 1; Y = 2 } ] do printf "%d %d " x point.Y
for i, (name, _) in List.indexed [ "a", 1; "b", 2 ] do printf "%d%s " i name
printfn ""
printfn "%A" [ for Pair(k, v) in [ Pair(1, 2); Pair(3, 4) ] -> k + v ]
printfn "%A" (seq { for (Some x | Some x) in [ Some 1; Some 2 ] do yield x } |> List.ofSeq)

// In let rec and in nested functions, with annotations.
let rec sumPairs (pairs: (int * int) list) : int =
    match pairs with
    | [] -> 0
    | (a, b) :: rest ->
        let go (acc: int) ((x, y): int * int) = acc + x * y
        go 0 (a, b) + sumPairs rest
printfn "%d" (sumPairs [ 1, 2; 3, 4 ])

// A tuple bound at once evaluates its right side once.
let mutable count = 0
let next () = count <- count + 1; count
let m, n = next (), next ()
printfn "%d %d %d" m n count
let (i, j) as both = next (), next ()
printfn "%d %d %A" i j both

// lazy and mutable bindings take patterns, too.
let mutable u, v = 1, 2
u <- u + v
v <- u + v
printfn "%d %d" u v
let unit () = ()
let () = unit ()
let (_: string), (z: float) = "", 1.5
printfn "%.1f" z
