// Properties that hold a value may implement what a class or an interface promises, or give what derived classes may replace.
type ICounter =
    abstract Count: int with get, set
    abstract Label: string

[<AbstractClass>]
type Shape(sides: int) =
    abstract Name: string
    abstract Tags: string list with get, set
    abstract Sides: int
    default val Sides = sides
    member this.Describe() = $"{this.Name} {this.Sides} {this.Tags}"

type Square(name) =
    inherit Shape(4)
    override val Name = name + "!"
    override val Tags = [ "flat" ] with get, set

    interface ICounter with
        member val Count = 10 with get, set
        member val Label = "counting " + name

    member val Count = 1 with get, set

type Odd() =
    inherit Square("odd")
    override val Sides = 5

for shape: Shape in [ Square "square" :> Shape; Odd() ] do
    shape.Tags <- "new" :: shape.Tags
    printfn "%s" (shape.Describe())

let square = Square "s"
let counter = square :> ICounter
counter.Count <- counter.Count + 5
square.Count <- square.Count + 1
printfn "%d %d %s" counter.Count square.Count counter.Label
