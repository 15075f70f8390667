// What may be asked of a type parameter, and how it is written.
open System

let largest (items: 'T list when 'T: comparison) = List.max items
let same<'T when 'T: equality> (a: 'T) (b: 'T) = a = b
let describe<'T when 'T :> IFormattable> (value: 'T) = value.ToString("F1", Globalization.CultureInfo.InvariantCulture)
let orDefault<'T when 'T: null> (fallback: 'T) (value: 'T) = if isNull value then fallback else value
let sizeOf<'T when 'T: struct> (value: 'T) = value, box value :? 'T
let notStruct<'T when 'T: not struct> (value: 'T) = obj.ReferenceEquals(value, value)
let names<'E when 'E: enum<int>> (values: 'E list) = values |> List.map (fun value -> value.ToString())

printfn "%d %s" (largest [ 1; 3; 2 ]) (largest [ "b"; "a" ])
printfn "%b %b" (same [ 1 ] [ 1 ]) (same "a" "b")
printfn "%s %s" (describe 2.25) (describe 3m)
type Blank() =
    member val Text = "blank" with get, set
let fresh<'T when 'T: (new: unit -> 'T)> (make: unit -> 'T) = make ()
printfn "%s" (fresh Blank).Text
printfn "%s %s" (orDefault "x" null) (orDefault "x" "y")
printfn "%A %A" (sizeOf 5) (sizeOf true)
printfn "%b" (notStruct "text")
type Color = Red = 0 | Green = 1
printfn "%A" (names [ Color.Green; Color.Red ])

// Flexible types: #T is any type below T.
let total (items: #seq<int>) = Seq.sum items
printfn "%d %d %d" (total [ 1; 2 ]) (total [| 3 |]) (total (set [ 4; 4 ]))
let count (items: seq<#IComparable>) = Seq.length items
printfn "%d" (count [ "a"; "b" ])
type IAnimal =
    abstract Name: string
type Dog() =
    interface IAnimal with
        member _.Name = "dog"
let introduce (animals: #IAnimal list) = animals |> List.map (fun animal -> animal.Name) |> String.concat ","
printfn "%s %s" (introduce [ Dog(); Dog() ]) (introduce [ Dog() :> IAnimal ])

// Several constraints, on types and members.
type Cache<'K, 'V when 'K: equality and 'V: not struct>(make: unit -> 'V) =
    let items = Collections.Generic.Dictionary<'K, 'V>()
    member _.Get(key: 'K) =
        if not (items.ContainsKey key) then items.[key] <- make ()
        items.[key]
    member _.Count = items.Count
let cache = Cache<int * string, Blank>(Blank)
cache.Get((1, "a")).Text <- "changed"
printfn "%s %s %d" (cache.Get((1, "a")).Text) (cache.Get((2, "b")).Text) cache.Count

type Sorted<'T when 'T: comparison>(items: seq<'T>) =
    let items = items |> Seq.distinct |> Seq.sort |> Array.ofSeq
    member _.Items = items
    member _.Map<'U when 'U: comparison>(f: 'T -> 'U) = Sorted<'U>(Seq.map f items)
    static member Merge(a: Sorted<'T>, b: Sorted<'T>) = Sorted(Seq.append a.Items b.Items)
let sorted = Sorted [ 3; 1; 2; 3 ]
printfn "%A %A" sorted.Items (sorted.Map(fun n -> -n).Items)
printfn "%A" (Sorted.Merge(sorted, Sorted [ 0 ])).Items

// Phantom types: parameters that only the type checker sees.
type Open = class end
type Closed = class end
type Door<'State> = private | Door of string
let openDoor (Door name: Door<Closed>) : Door<Open> = Door name
let close (Door name: Door<Open>) : Door<Closed> = Door name
let newDoor name : Door<Closed> = Door name
let door = newDoor "front" |> openDoor |> close |> openDoor
printfn "%s" (match door with Door name -> name)
