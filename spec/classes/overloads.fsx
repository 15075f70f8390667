// Which of several methods of one name a call means.
open System

type Named = { Text: string }

type Shape() =
    abstract Area: unit -> float
    default _.Area() = 0.0

type Square(side: float) =
    inherit Shape()
    override _.Area() = side * side

type Picker() =
    member _.Run(_: Action) = "action"
    member _.Run(_: Func<int>) = "func"
    member _.Many(_: int, [<ParamArray>] _rest: obj[]) = "many"
    member _.Many(_: int, _: int) = "two"
    member _.Wide(_: obj) = "obj"
    member _.Wide(_: seq<int>) = "seq"
    member _.Wide<'a>(_: 'a) = "generic"
    member _.Number(_: float) = "float"
    member _.Number(_: obj) = "obj"
    member _.Maybe(_: int option) = "int option"
    member _.Maybe(_: 'a option) = "any option"
    member _.Apply(_: int -> int) = "int to int"
    member _.Apply(_: int -> string) = "int to string"
    member _.Apply(_: string -> int) = "string to int"
    member _.Draw(_: Shape) = "shape"
    member _.Draw(_: Square) = "square"
    member _.Label(_: string, ?size: int) = match size with Some n -> $"sized {n}" | None -> "plain"
    member _.Label(_: Named) = "named"
    static member Twice(x: int) = x * 2
    static member Twice(x: string) = x + x

let pick = Picker()
printfn "%s, %s" (pick.Run(fun () -> ())) (pick.Run(fun () -> 5))
printfn "%s, %s, %s" (pick.Many(1, 2)) (pick.Many(1, "a")) (pick.Many 1)
printfn "%s, %s, %s" (pick.Wide [ 1 ]) (pick.Wide 1) (pick.Wide(box 1))
printfn "%s, %s" (pick.Number 1) (pick.Number "s")
printfn "%s, %s" (pick.Maybe(Some 1)) (pick.Maybe(Some "a"))
printfn "%s" (pick.Apply(fun (x: int) -> x + 1))
printfn "%s" (pick.Apply(fun (x: int) -> string x))
printfn "%s" (pick.Apply(fun (x: string) -> x.Length))
printfn "%s, %s" (pick.Draw(Square 2.0)) (pick.Draw(Shape()))
printfn "%s, %s, %s" (pick.Label "a") (pick.Label("a", size = 3)) (pick.Label { Text = "t" })

// A method as a function: what is wanted chooses.
printfn "%A" ([ 1; 2 ] |> List.map Picker.Twice)
printfn "%A" ([ "a"; "b" ] |> List.map Picker.Twice)

// Results by reference: as a tuple, or into a mutable variable.
let parsed, number = Int32.TryParse "12"
let mutable other = 0
let alsoParsed = Int32.TryParse("x", &other)
printfn "%b %d, %b %d" parsed number alsoParsed other

// An old way of taking such a result: a reference cell.
let cell = ref 0
printfn "%b %d" (Int32.TryParse("17", cell)) cell.Value
