// Modules in modules, opening, shadowing, abbreviations, AutoOpen, recursion and functions beside types.
module Geometry =
    let pi = 3.0
    module Circle =
        let area r = pi * r * r
        let perimeter r = 2.0 * pi * r
    module private Hidden =
        let secret = 42
    let reveal () = Hidden.secret
    [<AutoOpen>]
    module Extras =
        let square x = x * x
    type Point = { X: float; Y: float }
    module Point =
        let origin = { X = 0.0; Y = 0.0 }
        let move dx dy p = { X = p.X + dx; Y = p.Y + dy }

printfn "%.1f %.1f %d" (Geometry.Circle.area 2.0) (Geometry.Extras.square 3.0) (Geometry.reveal ())
let moved = Geometry.Point.origin |> Geometry.Point.move 1.0 2.0
printfn "%.1f" moved.Y
module C = Geometry.Circle
printfn "%.1f" (C.perimeter 1.0)

// Opening brings names in from here on; later ones shadow.
let area x = x + 1.0
printfn "%.1f" (area 1.0)
open Geometry.Circle
printfn "%.1f" (area 1.0)
module Local =
    open Geometry
    let doubled = square pi
    let area = "shadowed"
printfn "%.1f %s %.1f" Local.doubled Local.area (area 1.0)

// A module of one's own beside a library module: both are seen.
module List =
    let average' (xs: int list) = float (List.sum xs) / float (List.length xs)
module String =
    let initials (text: string) = text.Split ' ' |> Array.map (fun word -> string word.[0]) |> String.concat ""
printfn "%.2f %s %d" (List.average' [ 1; 2 ]) (String.initials "ann b cyd") (List.length [ 1 ])

// Modules run from top to bottom, once.
module First =
    printfn "first runs"
    let value = 1
module Second =
    let value = First.value + 1
    printfn "second runs with %d" value
printfn "%d" Second.value

// Recursive modules, types and functions of one group.
module rec Tree =
    type Node = { Value: int; Children: Forest }
    type Forest = Node list
    let rec sum node = node.Value + sumAll node.Children
    let sumAll forest = List.sumBy sum forest
    let leaf value = { Value = value; Children = [] }
printfn "%d" (Tree.sum { Tree.Value = 1; Tree.Children = [ Tree.leaf 2; Tree.leaf 3 ] })

// Qualified access only, and the global namespace.
[<RequireQualifiedAccess>]
module Settings =
    let verbose = true
    let level = 3
printfn "%b %d %d" Settings.verbose Settings.level (global.System.Math.Abs -2)
