// Objects made on the spot: of interfaces, of classes, of several interfaces, with state from closures.
open System
open System.Collections.Generic

type IStack<'T> =
    abstract Push: 'T -> unit
    abstract Pop: unit -> 'T option
    abstract Count: int

let makeStack<'T> () =
    let mutable items: 'T list = []
    { new IStack<'T> with
        member _.Push item = items <- item :: items
        member _.Pop() =
            match items with
            | [] -> None
            | top :: rest ->
                items <- rest
                Some top
        member _.Count = items.Length }

let stack = makeStack<int> ()
stack.Push 1
stack.Push 2
printfn "%A %d" (stack.Pop()) stack.Count
let words = makeStack<string> ()
printfn "%A %d" (words.Pop()) words.Count

// Of a class: with constructor arguments, overriding what is virtual, and calls of the base.
[<AbstractClass>]
type Animal(name: string) =
    member _.Name = name
    abstract Sound: string
    abstract Speak: unit -> string
    default this.Speak() = sprintf "%s says %s" name this.Sound

let animal name sound =
    { new Animal(name) with
        override _.Sound = sound
        override this.Speak() = base.Speak() + "!" }
printfn "%s" ((animal "Rex" "woof").Speak())
let plain = { new Animal("Tom") with member _.Sound = "meow" }
printfn "%s %s" plain.Name (plain.Speak())

// Several interfaces at once, found by a type test.
let resource name (log: string -> unit) =
    { new IComparable with
        member _.CompareTo _ = 0
      interface IDisposable with
          member _.Dispose() = log ("closed " + name)
      interface IFormattable with
          member _.ToString(format, _) = name + ":" + format }
let thing = resource "file" (printfn "%s")
match box thing with
| :? IFormattable as f -> printfn "%s" (f.ToString("x", null))
| _ -> printfn "none"
(thing :?> IDisposable).Dispose()

// Comparers and equality comparers for the collections of .NET.
let byLength =
    { new IComparer<string> with
        member _.Compare(a, b) = compare (a.Length, a) (b.Length, b) }
let sorted = SortedSet<string>([ "pear"; "fig"; "apple"; "kiwi" ], byLength)
printfn "%A" (List.ofSeq sorted)
let ignoringCase =
    { new IEqualityComparer<string> with
        member _.Equals(a, b) = String.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        member _.GetHashCode text = text.ToUpperInvariant().GetHashCode() }
let ages = Dictionary<string, int>(ignoringCase)
ages.["Ann"] <- 30
ages.["ANN"] <- 31
printfn "%d %d" ages.Count ages.["ann"]

// An override of ToString, and objects that hold themselves.
let named text = { new obj() with member _.ToString() = "<" + text + ">" }
printfn "%O %s" (named "a") (string (named "b"))
let rec counter n =
    { new Lazy<int>((fun () -> n * 2)) with
        member _.ToString() = sprintf "lazy %d" n }
printfn "%O %d" (counter 4) (counter 4).Value
let using' = using { new IDisposable with member _.Dispose() = printf "done " } (fun _ -> 42)
printfn "%d" using'
