// Static members that an interface asks for, constructors that a class asks for.
type IMonoid<'T when 'T :> IMonoid<'T>> =
    static abstract Zero: 'T
    static abstract Add: 'T * 'T -> 'T

type Sum =
    | Sum of int

    interface IMonoid<Sum> with
        static member Zero = Sum 0
        static member Add(Sum a, Sum b) = Sum(a + b)

type Joined =
    { Text: string }

    interface IMonoid<Joined> with
        static member Zero = { Text = "" }
        static member Add(a, b) = { Text = a.Text + b.Text }

let zero<'T when 'T :> IMonoid<'T>> () = 'T.Zero
let total<'T when 'T :> IMonoid<'T>> (items: 'T list) = List.fold (fun a b -> 'T.Add(a, b)) 'T.Zero items
let twice (item: 'T when 'T :> IMonoid<'T>) = total [ item; item ]

printfn "%A %A" (zero<Sum> ()) (zero<Joined> ())
printfn "%A %A" (total [ Sum 1; Sum 2; Sum 3 ]) (total [ { Text = "a" }; { Text = "b" } ])
printfn "%A" (twice (Sum 21))

type Accumulator<'T when 'T :> IMonoid<'T>>() =
    let mutable current = 'T.Zero
    member _.Add item = current <- 'T.Add(current, item)
    member _.Current = current

let accumulator = Accumulator<Sum>()
[ 1..4 ] |> List.iter (Sum >> accumulator.Add)
printfn "%A" accumulator.Current

type INamed =
    static abstract Name: unit -> string

type Cat() =
    interface INamed with
        static member Name() = "cat"

type Dog() =
    interface INamed with
        static member Name() = "dog"

type Registry() =
    member _.Describe<'T when 'T :> INamed and 'T: (new: unit -> 'T)>() =
        let made = new 'T()
        $"{'T.Name()} {made.GetType().Name}"

printfn "%s, %s" (Registry().Describe<Cat>()) (Registry().Describe<Dog>())

// Classes that make objects of their parameter.
type Counter() =
    member val Count = 0 with get, set

type Pool<'T when 'T: (new: unit -> 'T)>() =
    let free = System.Collections.Generic.Stack<'T>()
    let make () = new 'T()
    member _.Rent() = if free.Count > 0 then free.Pop() else make ()
    member _.Return item = free.Push item

let pool = Pool<Counter>()
let first = pool.Rent()
first.Count <- 7
pool.Return first
printfn "%d %d" (pool.Rent().Count) (pool.Rent().Count)

// Fields that begin as their type's default.
type Slot<'T>() =
    [<DefaultValue>]
    val mutable Value: 'T

    [<DefaultValue>]
    val mutable Uses: int

let numbers = Slot<float>()
let flags = Slot<bool>()
printfn "%g %b %d" numbers.Value flags.Value flags.Uses
