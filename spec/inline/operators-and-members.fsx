// `inline` functions stay generic in operators and members: each use is checked at its own types.
let inline square x = x * x
let inline sum (xs: ^T list) = List.fold (+) LanguagePrimitives.GenericZero xs
let inline average xs = List.sum xs / float (List.length xs)
let inline clamp low high x = x |> max low |> min high
let inline (+|) a b = a * LanguagePrimitives.GenericOne + b
printfn "%d %.2f %M %A" (square 3) (square 1.5) (square 1.1m) (square 12I)
printfn "%d %.1f" (sum [ 1; 2; 3 ]) (sum [ 0.5; 1.0 ])
printfn "%.2f %d %s" (average [ 1.0; 2.0 ]) (clamp 0 10 42) (clamp "b" "d" "a")
printfn "%d %.1f" (3 +| 4) (1.5 +| 2.0)

// Members by constraint: properties, methods, static members, indexers.
let inline lengthOf (x: ^T) = (^T: (member Length: int) x)
let inline nameOf (x: ^T) = (^T: (member Name: string) x)
let inline parse text : ^T = (^T: (static member Parse: string -> ^T) text)
let inline scaled (x: ^T) (k: float) : ^T = (^T: (member Scale: float -> ^T) (x, k))
type Person = { Name: string; Age: int }
type Line(length: float) =
    member _.Length = int length
    member _.Name = sprintf "line of %g" length
    member _.Scale k = Line(length * k)
printfn "%d %d %d" (lengthOf "abc") (lengthOf [ 1; 2 ]) (lengthOf (Line 7.5))
printfn "%s %s" (nameOf { Name = "Ann"; Age = 3 }) (nameOf (scaled (Line 2.0) 3.0))
let number: int = parse "42"
let fraction: float = parse "2.5"
printfn "%d %.1f %b" number fraction (parse "true": bool)

// Conversions are such functions, too.
let inline toFloats xs = xs |> List.map float
printfn "%A %A" (toFloats [ 1; 2 ]) (toFloats [ "1.5" ])
type Celsius =
    | Celsius of float
    static member op_Explicit(Celsius degrees) : float = degrees
    static member op_Explicit(Celsius degrees) : int = int degrees
    static member (+)(Celsius a, Celsius b) = Celsius(a + b)
    static member Zero = Celsius 0.0
    static member DivideByInt(Celsius a, n: int) = Celsius(a / float n)
printfn "%.1f %d %A" (float (Celsius 36.6)) (int (Celsius 36.6)) (List.average [ Celsius 10.0; Celsius 20.0 ])

// Overloading by a type of one's own: the operator finds the right member.
type Formatter =
    | Formatter
    static member ($)(Formatter, x: int) = sprintf "int %d" x
    static member ($)(Formatter, x: string) = "string " + x
    static member ($)(Formatter, x: bool) = if x then "yes" else "no"
let inline format x = Formatter $ x
printfn "%s; %s; %s" (format 1) (format "a") (format true)
