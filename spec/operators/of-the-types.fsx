// An operator that no let defines is looked for among the members of its operands' types.
type Money(cents: int) =
    member _.Cents = cents
    static member (+++) (a: Money, b: Money) = Money(a.Cents + b.Cents)
    static member (=>) (name: string, m: Money) = sprintf "%s: %d" name m.Cents
    static member (!!) (m: Money) = m.Cents

let inline twice x = x +++ x
printfn "%s" ("tea" => twice (Money 20))
printfn "%d" !!([ Money 1; Money 2; Money 4 ] |> List.reduce (+++))

// A member found by another member's constraint brings its own: as many arguments as are wanted.
type Sum = Sum with
    static member ($) (Sum, _: int) = fun (a: int) (b: int) -> a + b
    static member ($) (Sum, _: float) = fun (a: float) (b: float) -> a + b

let inline sum (a: 'a) (b: 'a) : 'r = (Sum $ Unchecked.defaultof<'r>) a b

type Sum with
    static member inline ($) (Sum, _: 't -> 'rest) = fun (a: 't) (b: 't) -> sum (a + b)

let three: int = sum 1 2
let ten: int = sum 1 2 3 4
printfn "%d %d" three ten
