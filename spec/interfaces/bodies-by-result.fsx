// Methods that differ in nothing but the result: which body is which.
open System.Collections
open System.Collections.Generic

type Bag<'T>(items: 'T list) =
    interface IEnumerable<'T> with
        member _.GetEnumerator() = (Seq.rev items).GetEnumerator()
        member this.GetEnumerator() = (this :> IEnumerable<'T>).GetEnumerator() :> IEnumerator

type Other<'T>(items: ResizeArray<'T>) =
    interface seq<'T> with
        member this.GetEnumerator() = (this :> seq<'T>).GetEnumerator() :> IEnumerator
        member _.GetEnumerator() : IEnumerator<'T> = items.GetEnumerator()

type Third(count: int) =
    interface IEnumerable<int> with
        member _.GetEnumerator() : IEnumerator<int> = (seq { 1..count }).GetEnumerator()
        member this.GetEnumerator() : IEnumerator = upcast (this :> IEnumerable<int>).GetEnumerator()

let made =
    { new IEnumerable<string> with
        member _.GetEnumerator() : IEnumerator<string> = (seq { "a"; "b" }).GetEnumerator()
        member this.GetEnumerator() : IEnumerator = (this :> IEnumerable<string>).GetEnumerator() :> IEnumerator }

printfn "%A %A" (Seq.toList (Bag [ 1; 2; 3 ])) (Seq.sum (Third 4))
printfn "%A %A" (Seq.toList (Other(ResizeArray [ 1.5; 2.5 ]))) (String.concat "," made)
for item in (Bag [ 'x'; 'y' ] :> IEnumerable) do
    printf "%O " item
printfn ""

// A constructor of an abstract class that calls another one.
[<AbstractClass>]
type Named(name: string, size: int) =
    new(name) = Named(name, 1)
    new() = Named("nobody")
    member _.Name = name
    abstract Describe: unit -> string
    default _.Describe() = $"{name}/{size}"

type Unnamed() =
    inherit Named()
    override this.Describe() = "unnamed " + base.Describe()

type Short(name: string) =
    inherit Named(name)

printfn "%s, %s" (Unnamed().Describe()) (Short("Ann").Describe())

// A member constraint with a place for a result.
let inline tryParse< ^T when ^T: (static member TryParse: string * byref< ^T> -> bool)> (text: string) : ^T option =
    let mutable value = Unchecked.defaultof< ^T>
    if (^T: (static member TryParse: string * byref< ^T> -> bool) (text, &value)) then Some value else None

printfn "%A %A %A" (tryParse<int> "12") (tryParse<float> "x") (tryParse<bool> "true")
