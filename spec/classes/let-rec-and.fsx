// Functions of an object that call each other, and values among them.
type Parity(limit: int) =
    let rec odd n = if n = 0 then false else even (n - 1)
    and even n = if n = 0 then true else odd (n - 1)
    let rec total xs = match xs with [] -> start + limit | x :: rest -> x + total rest
    and start = 100
    let pair x y = x, y
    let rec spin = fun n -> if n > limit then n else spin (n + n)
    member _.IsEven n = even n
    member _.Total xs = total xs
    member _.Pairs = pair 1 'a', pair 0.5 "b"
    member _.Spin n = spin n

let p = Parity 20
printfn "%b %b" (p.IsEven 10) (p.IsEven 7)
printfn "%d %A %d" (p.Total [ 1; 2; 3 ]) p.Pairs (p.Spin 3)
