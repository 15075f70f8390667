// A type's own hash is what `hash` gives; units of measure as type arguments of a class.
type Key(n: int) =
    member _.N = n
    override _.GetHashCode() = n % 10
    override _.Equals other = match other with :? Key as k -> k.N % 10 = n % 10 | _ -> false

printfn "%d %b %d" (hash (Key 13)) (Key 3 = Key 13) (Set.count (set [ hash (Key 3); hash (Key 13) ]))

[<Measure>] type m
[<Measure>] type s

type Quantity<[<Measure>] 'u>(value: float<'u>) =
    member _.Value = value
    static member (/) (a: Quantity<'u>, b: Quantity<'v>) : Quantity<'u / 'v> = Quantity<'u / 'v>(a.Value / b.Value)

let speed: Quantity<m / s> = Quantity 6.0<m> / Quantity<s>(2.0<s>)
printfn "%.1f" (float speed.Value)
