// Interfaces: properties, methods, generics, inheritance between them and several at once.
open System
open System.Collections
open System.Collections.Generic

type INamed =
    abstract Name: string

type IShape =
    inherit INamed
    abstract Area: float
    abstract Scale: factor: float -> IShape
    abstract Label: string with get, set
    abstract Corners: unit -> (float * float) list

type Rectangle(width: float, height: float) =
    let mutable label = "rectangle"
    interface IShape with
        member _.Name = "r"
        member _.Area = width * height
        member _.Scale factor = Rectangle(width * factor, height * factor)
        member _.Label with get () = label and set value = label <- value
        member _.Corners() = [ 0.0, 0.0; width, height ]

let shape: IShape = Rectangle(2.0, 3.0)
shape.Label <- shape.Label.ToUpper()
printfn "%s %s %.1f %.1f" shape.Name shape.Label shape.Area (shape.Scale 2.0).Area
printfn "%A" (shape.Corners())
let nameOf (named: INamed) = named.Name
printfn "%s" (nameOf shape)
let total (shapes: #IShape list) = shapes |> List.sumBy (fun shape -> shape.Area)
printfn "%.1f" (total [ Rectangle(1.0, 1.0); Rectangle(2.0, 2.0) ])

// Generic interfaces, and one class that implements two of them.
type IConvert<'A, 'B> =
    abstract Convert: 'A -> 'B
type Both() =
    interface IConvert<int, string> with
        member _.Convert n = sprintf "<%d>" n
    interface INamed with
        member _.Name = "both"
let both = Both()
printfn "%s %s" ((both :> IConvert<int, string>).Convert 5) (both :> INamed).Name
let useAll (thing: 'T when 'T :> INamed and 'T :> IConvert<int, string>) = thing.Name + thing.Convert 1
printfn "%s" (useAll both)

// Tests for interfaces.
for thing in [ box both; box shape; box "text"; box 5 ] do
    match thing with
    | :? IShape as s -> printfn "shape %s" s.Name
    | :? INamed as n -> printfn "named %s" n.Name
    | :? IComparable as c -> printfn "comparable %b" (c.CompareTo thing = 0)
    | _ -> printfn "something"

// The standard interfaces: enumeration, comparison, equality, disposal.
type Countdown(from: int) =
    interface IEnumerable<int> with
        member _.GetEnumerator() = (seq { for i in from .. -1 .. 1 -> i }).GetEnumerator()
    interface IEnumerable with
        member this.GetEnumerator() = (this :> IEnumerable<int>).GetEnumerator() :> IEnumerator
printfn "%A %d" (Countdown 3 |> Seq.map ((*) 2) |> List.ofSeq) (Seq.sum (Countdown 4))
for n in Countdown 2 do printf "%d " n
printfn ""

type Priority(level: int) =
    member _.Level = level
    interface IComparable<Priority> with
        member _.CompareTo other = compare other.Level level
    interface IComparable with
        member _.CompareTo other = compare (other :?> Priority).Level level
    override _.Equals other = match other with :? Priority as p -> p.Level = level | _ -> false
    override _.GetHashCode() = level
printfn "%A" ([ Priority 1; Priority 3; Priority 2 ] |> List.sort |> List.map _.Level)
printfn "%b %b" (Priority 1 = Priority 1) (Priority 1 > Priority 2)
