// Named fields, tests by Is…, static members, recursion and generic unions.
type Shape =
    | Circle of radius: float
    | Rectangle of width: float * height: float
    | Polygon of sides: int * length: float
    | Nothing

    member this.Area =
        match this with
        | Circle r -> 3.0 * r ** 2.0
        | Rectangle(w, h) -> w * h
        | Polygon(sides = n; length = l) -> float n * l
        | Nothing -> 0.0
    member this.Scale factor =
        match this with
        | Circle radius -> Circle(radius * factor)
        | Rectangle(width = w; height = h) -> Rectangle(height = h * factor, width = w * factor)
        | other -> other
    static member Square side = Rectangle(side, side)

let shapes = [ Circle 1.0; Shape.Square 2.0; Polygon(3, 1.5); Nothing ]
for shape in shapes do
    printfn "%A: area %.1f, circle %b, rectangle %b, nothing %b" shape shape.Area shape.IsCircle shape.IsRectangle shape.IsNothing
printfn "%A" (shapes |> List.map (fun shape -> (shape.Scale 2.0).Area))
printfn "%A" (shapes |> List.filter _.IsCircle)

// One case of several fields can be built from a tuple, and one field can be a tuple.
let size = 4.0, 5.0
printfn "%A" (Rectangle size)
type Wrapped = Wrapped of (int * int)
let (Wrapped pair) = Wrapped(1, 2)
let (Wrapped(a, b)) = Wrapped pair
printfn "%A %d" pair (a + b)

// Cases as functions.
printfn "%A" (List.map Circle [ 1.0; 2.0 ])
printfn "%A" (List.map Rectangle [ 1.0, 2.0 ])
printfn "%A" ([ 1; 2 ] |> List.map (Some >> Some))

// Expressions and their interpreter, with mutual recursion of types.
type Expression =
    | Number of int
    | Variable of string
    | Binary of Operator * Expression * Expression
    | Let of name: string * value: Expression * body: Expression
and Operator =
    | Plus
    | Times
    member this.Apply = match this with Plus -> (+) | Times -> (*)

let rec evaluate scope expression =
    match expression with
    | Number n -> n
    | Variable name -> Map.find name scope
    | Binary(operator, left, right) -> operator.Apply (evaluate scope left) (evaluate scope right)
    | Let(name, value, body) -> evaluate (Map.add name (evaluate scope value) scope) body
let program = Let("x", Number 5, Binary(Plus, Variable "x", Binary(Times, Variable "x", Number 3)))
printfn "%d" (evaluate Map.empty program)
printfn "%A" program

[<RequireQualifiedAccess>]
type Light = Red | Green
let next = function Light.Red -> Light.Green | Light.Green -> Light.Red
printfn "%A %b" (next Light.Red) (Light.Red < Light.Green)
