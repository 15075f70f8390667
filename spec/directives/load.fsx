// Other files are modules: loaded once, in the order of the directives, before this script goes on.
#load "load/shapes.fs"
#load "load/helpers.fsx" "load/report.fsx"

open Geometry
open Geometry.Shapes

printfn "in the script"

let shapes = [ Circle 1.0; Rectangle(2.0, 3.0); unit' ]
for shape in shapes do
    printfn "%s" (Report.line shape)

// A file without a header is a module named after the file.
printfn "%d" (Helpers.twice 21)
printfn "%s" (Helpers.Text.shout "hello")
printfn "%d" Helpers.loadedTimes

open Helpers.Text
printfn "%s" (whisper "QUIET")

// Mutable state of a loaded file is shared.
Report.count <- Report.count + 10
printfn "%d" Report.count
printfn "%d" (Report.total shapes |> int)
printfn "%A" (Units.metres 3.0)
