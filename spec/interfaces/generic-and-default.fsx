// Interfaces as strategies, visitors and typed capabilities; type tests decide between implementations.
type IVisitor<'R> =
    abstract Number: int -> 'R
    abstract Sum: IExpression * IExpression -> 'R
and IExpression =
    abstract Accept<'R> : IVisitor<'R> -> 'R

let number n =
    { new IExpression with
        member _.Accept visitor = visitor.Number n }
let sum a b =
    { new IExpression with
        member _.Accept visitor = visitor.Sum(a, b) }

let evaluator =
    { new IVisitor<int> with
        member _.Number n = n
        member this.Sum(a, b) = a.Accept this + b.Accept this }
let printer =
    { new IVisitor<string> with
        member _.Number n = string n
        member this.Sum(a, b) = sprintf "(%s + %s)" (a.Accept this) (b.Accept this) }
let expression = sum (number 1) (sum (number 2) (number 3))
printfn "%s = %d" (expression.Accept printer) (expression.Accept evaluator)

// A method that is generic by itself.
type IFolder =
    abstract Fold<'State, 'T> : folder: ('State -> 'T -> 'State) * state: 'State * items: 'T list -> 'State
let leftFolder = { new IFolder with member _.Fold(folder, state, items) = List.fold folder state items }
printfn "%d %s" (leftFolder.Fold((+), 0, [ 1; 2; 3 ])) (leftFolder.Fold((fun s n -> s + string n), "", [ 1; 2 ]))

// Dependencies as interfaces.
type ILogger =
    abstract Log: string -> unit
    abstract Level: int
type IClock =
    abstract Now: unit -> int
type Service(logger: ILogger, clock: IClock) =
    member _.Run name =
        if logger.Level > 0 then logger.Log(sprintf "%s at %d" name (clock.Now()))
        name.Length
let lines = ResizeArray<string>()
let logger level = { new ILogger with member _.Log text = lines.Add text
                                      member _.Level = level }
let clock =
    let mutable ticks = 0
    { new IClock with member _.Now() = ticks <- ticks + 1; ticks }
let loud, quiet = Service(logger 1, clock), Service(logger 0, clock)
printfn "%d %d %d" (loud.Run "one") (quiet.Run "two") (loud.Run "three")
printfn "%A" (List.ofSeq lines)

// Interfaces with the verbose syntax, and an interface property of function type.
type ITransform = interface
    abstract Apply: (int -> int)
    abstract Twice: int -> int
end
let addFive = { new ITransform with
                  member _.Apply = fun x -> x + 5
                  member this.Twice x = this.Apply(this.Apply x) }
printfn "%d %d" (addFive.Apply 1) (addFive.Twice 1)
