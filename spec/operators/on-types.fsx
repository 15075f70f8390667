// Operators as static members of types of one's own: records, unions and classes.
type Vector =
    { X: float; Y: float }

    static member (+)(a, b) = { X = a.X + b.X; Y = a.Y + b.Y }
    static member (-)(a: Vector, b: Vector) = { X = a.X - b.X; Y = a.Y - b.Y }
    static member (*)(a: Vector, k: float) = { X = a.X * k; Y = a.Y * k }
    static member (*)(k: float, a: Vector) = a * k
    static member (*)(a: Vector, b: Vector) = a.X * b.X + a.Y * b.Y
    static member (~-)(a: Vector) = { X = -a.X; Y = -a.Y }
    static member Zero = { X = 0.0; Y = 0.0 }
    static member (.+)(a: Vector, k: float) = { X = a.X + k; Y = a.Y + k }

let a = { X = 1.0; Y = 2.0 }
let b = { X = 3.0; Y = -1.0 }
printfn "%A" (a + b * 2.0)
printfn "%A" (-a - b)
printfn "%.1f" (a * b)
printfn "%A" (2.0 * a .+ 0.5)
printfn "%A" (List.sum [ a; b; a ])
printfn "%A" ([ 1; 2; 3 ] |> List.sumBy (fun n -> float n * a))

type Money =
    | Money of amount: decimal * currency: string

    static member (+)(Money(a, c), Money(b, d)) = if c = d then Money(a + b, c) else failwithf "%s and %s" c d
    static member (*)(Money(a, c), n: int) = Money(a * decimal n, c)
    static member (/)(Money(a, c), n: int) = Money(a / decimal n, c)

printfn "%A" (Money(1.50m, "EUR") + Money(2.25m, "EUR") * 2)
printfn "%A" (Money(10m, "EUR") / 4)
printfn "%s" (try string (Money(1m, "EUR") + Money(1m, "USD")) with Failure message -> message)

type Modular(value: int, modulus: int) =
    member _.Value = ((value % modulus) + modulus) % modulus
    member _.Modulus = modulus
    static member (+)(a: Modular, b: Modular) = Modular(a.Value + b.Value, a.Modulus)
    static member (-)(a: Modular, b: int) = Modular(a.Value - b, a.Modulus)
    static member (%)(a: Modular, n: int) = Modular(a.Value, n)
    static member op_Explicit(a: Modular) : int = a.Value
    static member op_Implicit(n: int) : Modular = Modular(n, 12)
    static member (&&&)(a: Modular, b: Modular) = Modular(a.Value &&& b.Value, a.Modulus)
    static member (<<<)(a: Modular, n: int) = Modular(a.Value <<< n, a.Modulus)
    override this.ToString() = sprintf "%d mod %d" this.Value modulus

let ten = Modular(10, 12)
printfn "%O, %O, %O, %d" (ten + ten) (ten - 11) (ten % 4) (int (ten + Modular(5, 12)))
printfn "%O %O" (ten &&& Modular(3, 12)) (ten <<< 1)
let inline total (xs: ^T list) = List.reduce (+) xs
printfn "%O %A" (total [ ten; ten; ten ]) (total [ a; b ])

// An in-place operator and an indexer-like one.
type Log() =
    let lines = ResizeArray<string>()
    static member (+=)(log: Log, line: string) = log.Add line
    static member (?)(log: Log, name: string) = log.Find name
    member _.Add line = lines.Add line
    member _.Find(name: string) = lines |> Seq.tryFind (fun line -> line.StartsWith name)

let log = Log()
log += "error: disk"
log += "info: fine"
printfn "%A %A" log?error log?warning
