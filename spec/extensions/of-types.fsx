// Type extensions: of library types, of one's own, generic ones, static ones, and functions in modules of the same name.
open System

type String with
    member text.Words = text.Split([| ' ' |], StringSplitOptions.RemoveEmptyEntries) |> List.ofArray
    member text.Repeat n = String.replicate n text
    static member OfChars(chars: char seq) = String(Seq.toArray chars)

type Int32 with
    member n.IsEven = n % 2 = 0
    member n.Times(action: int -> unit) = for i in 1 .. n do action i

printfn "%A %s %s" ("a  bc d".Words) ("ab".Repeat 3) (String.OfChars [ 'x'; 'y' ])
printfn "%b %b" (4).IsEven (5).IsEven
(3).Times(fun i -> printf "%d " i)
printfn ""

// Generic types, with their type parameters.
type List<'T> with
    member list.Second = list.Tail.Head
    static member OfOption(option: 'T option) = Option.toList option
printfn "%d %A" [ 1; 2; 3 ].Second (List<int>.OfOption(Some 5))

type System.Collections.Generic.Dictionary<'K, 'V> with
    member d.GetOr(key: 'K, fallback: 'V) =
        match d.TryGetValue key with
        | true, value -> value
        | _ -> fallback
let d = System.Collections.Generic.Dictionary<string, int>()
d.["a"] <- 1
printfn "%d %d" (d.GetOr("a", 0)) (d.GetOr("b", 9))

// An intrinsic extension: in the file of the type it is one of the type's own members.
type Shape =
    | Circle of float
    | Square of float
module Shape =
    let area = function
        | Circle r -> 3.0 * r * r
        | Square s -> s * s
type Shape with
    member shape.Area = Shape.area shape
    static member Unit = Square 1.0
    member shape.IsBig with get () = shape.Area > 10.0
printfn "%.1f %.1f %b" (Circle 2.0).Area Shape.Unit.Area (Circle 2.0).IsBig

// Options, functions on sequences, and modules that grow.
module List =
    let rec pairs list =
        match list with
        | a :: (b :: _ as rest) -> (a, b) :: pairs rest
        | _ -> []
printfn "%A %d" (List.pairs [ 1; 2; 3 ]) (List.length [ 1; 2 ])
module Option =
    let orElseValue fallback option = Option.defaultValue fallback option
printfn "%d" (None |> Option.orElseValue 3)

type Option<'T> with
    member option.Describe() = match option with Some value -> sprintf "some %O" value | None -> "nothing"
printfn "%s %s" ((Some 3).Describe()) ((None: int option).Describe())

// Extensions count from where they are opened, and the newest wins; the type's own members win over all.
module Loud =
    type String with
        member text.Shout = text.ToUpper() + "!"
module Louder =
    type String with
        member text.Shout = text.ToUpper() + "!!!"
open Loud
printfn "%s" "hey".Shout
open Louder
printfn "%s" "hey".Shout
type DateTime with
    member date.Quarter = (date.Month - 1) / 3 + 1
printfn "%d" (DateTime(2024, 8, 1)).Quarter
