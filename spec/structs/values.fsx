// Structs are copied, compared by their fields, and start as zeros.
[<Struct>]
type Point =
    { X: int
      Y: int }
    member p.Length = sqrt (float (p.X * p.X + p.Y * p.Y))
    static member Origin = { X = 0; Y = 0 }

[<Struct>]
type Complex(re: float, im: float) =
    member _.Re = re
    member _.Im = im
    static member (+)(a: Complex, b: Complex) = Complex(a.Re + b.Re, a.Im + b.Im)
    override c.ToString() = sprintf "%g+%gi" c.Re c.Im

[<Struct>]
type Shape =
    | Circle of radius: float
    | Square of side: float
    | Nothing

type Pair =
    struct
        val First: int
        val Second: string
        new(first, second) = { First = first; Second = second }
        member this.Both = sprintf "%d%s" this.First this.Second
    end

let p = { X = 3; Y = 4 }
printfn "%A %.1f %b" p p.Length (p = { X = 3; Y = 4 })
printfn "%A" { p with Y = 0 }
printfn "%O %b" (Complex(1.0, 2.0) + Complex(0.5, 0.0)) (Complex(1.0, 1.0) = Complex(1.0, 1.0))
printfn "%A %A" (Circle 1.5) [ Square 2.0; Nothing ]
let pair = Pair(1, "a")
printfn "%s" pair.Both
printfn "%b %b" (Pair(1, "a") = Pair(1, "a")) (Pair(1, "a") = Pair(2, "a"))

// Zeros.
let zero = Unchecked.defaultof<Point>
printfn "%A %b" zero (zero = Point.Origin)
let points: Point[] = Array.zeroCreate 2
printfn "%d %b" points.[0].X (points.[0] = points.[1])
printfn "%b" (isNull Unchecked.defaultof<Pair>.Second)

// A struct with a mutable field.
[<Struct>]
type Cell =
    { mutable Value: int
      Name: string }
let mutable a = { Value = 1; Name = "a" }
a.Value <- a.Value + 1
printfn "%d" a.Value
let cells = [| { a with Name = "b" }; { a with Name = "c" } |]
cells.[0].Value <- 99
printfn "%A" [ for cell in cells -> cell.Value, cell.Name ]

// Struct tuples, value options and struct active patterns.
let divide a b = if b = 0 then ValueNone else ValueSome(struct (a / b, a % b))
match divide 17 5 with
| ValueSome(struct (q, r)) -> printfn "%d rest %d" q r
| ValueNone -> printfn "undefined"
printfn "%b" ((divide 1 0).IsNone)
let struct (x, y) = struct (1, "y")
printfn "%d%s %b" x y (struct (1, 2) = struct (1, 2))
[<return: Struct>]
let (|Even|_|) n = if n % 2 = 0 then ValueSome(n / 2) else ValueNone
printfn "%A" [ for n in 1 .. 4 -> match n with Even half -> half | odd -> -odd ]
printfn "%A" (List.sort [ { X = 2; Y = 0 }; { X = 1; Y = 9 } ])
