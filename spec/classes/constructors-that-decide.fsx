// A constructor may compute and decide before it says what the fields are.
type Point =
    val X: int
    val Label: string
    new(x: int, label: string) =
        if x < 0 then
            printfn "negative"
            { X = -x; Label = label }
        else
            let doubled = x * 2
            { X = doubled; Label = label }
    new(text: string) =
        match text.Length with
        | 0 -> { X = 0; Label = "none" }
        | length ->
            printfn "length %d" length
            Point(length, text)

[<Struct>]
type Ratio =
    val Num: int
    val Den: int
    new(num: int, den: int) =
        let rec gcd a b = if b = 0 then a else gcd b (a % b)
        let by = gcd num den
        { Num = num / by; Den = den / by }

type Base(n: int) =
    member _.N = n

type Derived =
    inherit Base
    val Twice: int
    new(a: int) =
        let b = a + 1
        { inherit Base(b); Twice = b * 2 }
    new() = Derived(5)

type Further =
    inherit Derived
    val W: int
    new(a) = { inherit Derived(a); W = 1 } then printfn "made"

for p in [ Point(-3, "n"); Point(3, "p"); Point ""; Point "abc" ] do
    printfn "%d %s" p.X p.Label
let r = Ratio(12, 18)
printfn "%d/%d" r.Num r.Den
printfn "%d %d %d" (Derived 1).N (Derived 1).Twice (Derived()).N
let f = Further 3
printfn "%d %d %d" f.N f.Twice f.W
