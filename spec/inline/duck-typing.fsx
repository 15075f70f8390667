// Functions over anything with the right members, and recursion through inline helpers.
type Duck = { Voice: string } with
    member d.Speak() = d.Voice
    member d.Speak(times: int) = String.replicate times d.Voice
type Robot(id: int) =
    member _.Speak() = sprintf "beep %d" id
    static member Create n = Robot n
    member _.Id = id
type Duck with
    static member Create(n: int) = { Voice = String.replicate n "quack " }

let inline speak (x: ^T) = (^T: (member Speak: unit -> string) x)
let inline create n : ^T = (^T: (static member Create: int -> ^T) n)
printfn "%s, %s" (speak { Voice = "quack" }) (speak (Robot 7))
printfn "%d" (create 3 : Robot).Id

let inline describe (x: ^T) =
    let first = speak x
    let again = speak x
    sprintf "%s/%s" first again
printfn "%s" (describe (Robot 1))

// Generic numeric algorithms.
let inline dot (xs: ^T list) (ys: ^T list) = List.map2 (*) xs ys |> List.sum
let inline power (x: ^T) n =
    let mutable result = LanguagePrimitives.GenericOne<^T>
    for _ in 1 .. n do
        result <- result * x
    result
let inline mean (xs: seq< ^T >) = Seq.average xs
let inline gcd a b =
    let rec go a b = if b = LanguagePrimitives.GenericZero then a else go b (a % b)
    go a b
printfn "%d %.2f" (dot [ 1; 2 ] [ 3; 4 ]) (dot [ 0.5 ] [ 0.5 ])
printfn "%d %A %.1f" (power 2 10) (power 2I 70) (power 1.5 2)
printfn "%.2f %d %d" (mean [ 1.0; 2.0 ]) (gcd 48 36) (gcd 100L 75L)

// An inline function as an argument is specialised there.
let inline double x = x + x
printfn "%A %A" (List.map double [ 1; 2 ]) (List.map double [ "a" ])
