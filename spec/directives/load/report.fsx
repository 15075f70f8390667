module Report

#load "shapes.fs"
#load "helpers.fsx"
#load "units.fs"

open Geometry

printfn "report is loaded"
let mutable count = 0

let line (shape: Shape) =
    count <- count + Helpers.twice 1
    sprintf "%d: %.2f" count shape.Area

let total (shapes: Shape list) = shapes |> List.sumBy (fun shape -> shape.Area)
