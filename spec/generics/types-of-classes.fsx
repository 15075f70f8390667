// What a generic type's members ask of its type parameters is known in every object of it, and at every call.
open System
open System.Collections.Generic

type Buffer<'T>(size: int) =
    let items: 'T[] = Array.zeroCreate size
    let mutable last = Unchecked.defaultof<'T>
    let mutable late = Unchecked.defaultof<_>
    let name () = typeof<'T>.Name
    member _.Items = items
    member _.Last = last
    member _.Late = late
    member _.Name = name ()
    member _.Set(index, value: 'T) =
        items[index] <- value
        last <- value
        late <- value
    member this.Grown = Buffer<'T>(this.Items.Length + 1)
    member _.Of<'U>(size: int) = Buffer<'U>(size)
    member _.Pairs = Buffer<struct ('T * 'T)>(1)
    static member Empty = Buffer<'T>(0)
    static member Default = Unchecked.defaultof<'T>
    new() = Buffer<'T>(2)
    new(text: string) =
        printfn "%s of %s" text typeof<'T>.Name
        Buffer<'T>(text.Length)

let numbers = Buffer<int>(3)
printfn "%A %d %d %s" numbers.Items numbers.Last numbers.Late numbers.Name
numbers.Set(1, 5)
printfn "%A %d %d" numbers.Items numbers.Late (Array.sum numbers.Items)
printfn "%A %A" numbers.Grown.Items (numbers.Of<bool>(1).Items)
printfn "%A" (Buffer<float>().Items)
printfn "%A" (Buffer<string>(1).Items)
printfn "%A" (Buffer<char>("ab").Items |> Array.map int)
printfn "%A %A" (Buffer<struct (int * bool)>(1).Items) (Buffer<decimal>(1).Items)
printfn "%d %d %b" Buffer<int>.Empty.Items.Length Buffer<int>.Default Buffer<bool>.Default

type Slot<'K, 'V>(value: obj) =
    member _.Key = typeof<'K>.Name
    member _.Value = value :?> 'V
    member _.Is = value :? 'V
    member _.IsKey = value :? 'K
    member _.None = Unchecked.defaultof<'K>, Unchecked.defaultof<'V>
    interface IComparable with
        member _.CompareTo other = if other :? 'V then 1 else 0

let slot = Slot<bool, int>(box 5)
printfn "%s %d %b %b %A" slot.Key (slot.Value + 1) slot.Is slot.IsKey slot.None
printfn "%d %d" ((slot :> IComparable).CompareTo 3) ((slot :> IComparable).CompareTo "x")

printfn "%A" ([ box 1; box "x" ] |> List.map Slot<int, string> |> List.map (fun s -> s.Is))

let tryIt f = try printfn "%A" (f ()) with :? InvalidCastException -> printfn "no"
tryIt (fun () -> Slot<int, string>(box 5).Value)

/// Made in generic functions.
let fill<'T> (n: int) = Buffer<'T>(n).Items
printfn "%A %A" (fill<int> 2) (fill<bool> 1)

[<AbstractClass>]
type Base<'T>(start: int) =
    let none = Unchecked.defaultof<'T>
    member _.None = none
    abstract Ask: obj -> bool
    default _.Ask o = o :? 'T
    member this.Start = start + (if this.Ask(box 1) then 100 else 0)

type Derived<'A>(first: 'A) =
    inherit Base<'A>(1)
    member _.First = first
    member _.Mine = typeof<'A>.Name

type Fixed() =
    inherit Base<int>(2)
    override _.Ask o = not (base.Ask o)

printfn "%d %s %d %b" (Derived 3).None (Derived "x").Mine (Derived 3).Start (Derived true).None
printfn "%d %d" (Fixed().Start) (Fixed().None)
let made<'T> () = { new Base<'T>(7) with member _.Ask o = false }
printfn "%d %d" (made<int> ()).None (made<int> ()).Start

/// Types that need each other.
type Tree<'T>() =
    let nodes = ResizeArray<Node<'T>>()
    member this.Add() = nodes.Add(Node<'T>(this)); nodes[nodes.Count - 1]
and Node<'T>(tree: Tree<'T>) =
    member _.Value = Unchecked.defaultof<'T>
    member _.Next = tree.Add()
printfn "%d" (Tree<int>().Add().Next.Value + 1)

/// Passes its own type on, and asks nothing.
type Stack<'T>(items: 'T list) =
    member _.Items = items
    member _.Push x = Stack<'T>(x :: items)
    member _.Map(f: 'T -> 'U) = Stack<'U>(List.map f items)
    static member Empty = Stack<'T>([])
printfn "%A" (Stack<int>.Empty.Push(1).Push(2).Map(string).Items)

type Cell<'T> =
    val mutable Content: 'T
    val Kind: string
    new() = { Content = Unchecked.defaultof<'T>; Kind = typeof<'T>.Name }
    member c.Clear() = c.Content <- Unchecked.defaultof<'T>
let cell = Cell<int>()
cell.Content <- 4
cell.Clear()
printfn "%d %s" cell.Content cell.Kind

/// Records and unions are told by each call.
type Box<'T> =
    { Inner: obj }
    member b.Open() : 'T = unbox<'T> b.Inner
    member b.Holds = b.Inner :? 'T
    static member Nothing = Unchecked.defaultof<'T>
type Choice<'T> =
    | One of obj
    | Zero
    member c.Value = match c with One o -> (o :?> 'T) | Zero -> Unchecked.defaultof<'T>
let boxed: Box<int> = { Inner = box 3 }
printfn "%d %b %d" (boxed.Open()) boxed.Holds Box<int>.Nothing
tryIt (fun () -> ({ Inner = box "a" }: Box<int>).Open() + 1)
printfn "%d %d" (One(box 3): Choice<int>).Value (Zero: Choice<int>).Value

/// Called before its body is known.
type Asker() =
    member x.Get<'T>(o: obj) : 'T = x.Inner<'T> o
    member x.Inner<'T>(o: obj) : 'T = unbox<'T> o
tryIt (fun () -> (Asker().Get "a": int) + 1)
tryIt (fun () -> (Asker().Get 5: int) + 1)
