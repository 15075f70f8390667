// Every form of property: computed, settable, automatic, static, private setters and with arguments.
type Rectangle(width: float, height: float) =
    let mutable width = width
    let mutable height = height
    let mutable changes = 0

    member _.Width
        with get () = width
        and set value =
            changes <- changes + 1
            width <- max 0.0 value
    member _.Height
        with get () = height
    member _.Height
        with set (value: float) = changes <- changes + 1; height <- value
    member this.Area = this.Width * this.Height
    member _.Changes with get () = changes and private set (value: int) = changes <- value
    member this.Reset() = this.Changes <- 0
    member val Name = "rectangle" with get, set
    member val Id = 7
    static member val Count = 0 with get, set
    member this.Diagonal = sqrt (this.Width ** 2.0 + this.Height ** 2.0)
    member this.Size
        with get () = this.Width, this.Height
        and set (w, h) =
            this.Width <- w
            this.Height <- h

let r = Rectangle(3.0, 4.0)
printfn "%.1f %.1f" r.Area r.Diagonal
r.Width <- 6.0
r.Height <- r.Height + 1.0
printfn "%.1f %d" r.Area r.Changes
r.Size <- (1.0, 2.0)
printfn "%A %d" r.Size r.Changes
r.Reset()
r.Width <- -5.0
printfn "%.1f %d" r.Width r.Changes
r.Name <- r.Name + "!"
Rectangle.Count <- Rectangle.Count + 2
printfn "%s %d %d" r.Name r.Id Rectangle.Count

// An automatic property is computed once, a computed one every time.
let mutable evaluated = 0
type Counter() =
    member val Once = (evaluated <- evaluated + 1; evaluated)
    member _.Always = evaluated <- evaluated + 1; evaluated
let c = Counter()
printfn "%d %d %d %d" c.Once c.Once c.Always c.Always

// Setting through a chain, in a loop, and while an object is made.
type Node() =
    member val Value = 0 with get, set
    member val Next: Node option = None with get, set
let chain = Node(Value = 1, Next = Some(Node(Value = 2)))
chain.Next.Value.Value <- 20
printfn "%d %d" chain.Value chain.Next.Value.Value
let nodes = [ for i in 1 .. 3 -> Node(Value = i) ]
for node in nodes do node.Value <- node.Value * 10
printfn "%A" (nodes |> List.map _.Value)

// Properties of records, unions and structs.
type Money =
    { Cents: int }
    member m.Euros = float m.Cents / 100.0
    static member Zero = { Cents = 0 }
printfn "%.2f %d" { Cents = 1234 }.Euros Money.Zero.Cents
type Tree =
    | Leaf
    | Node' of Tree * Tree
    member t.Depth = match t with Leaf -> 0 | Node'(l, r) -> 1 + max l.Depth r.Depth
    static member Empty = Leaf
printfn "%d" (Node'(Node'(Leaf, Leaf), Tree.Empty)).Depth
