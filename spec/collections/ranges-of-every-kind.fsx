// Ranges as lists, arrays and sequences: of integers, which are built directly, and of other types.
open System

printfn "%A %A %A %A" [ 1..5 ] [ 5..-2..0 ] [ 3..1 ] [| 2..3..11 |]
printfn "%A %A" [ 'a' .. 'e' ] [ 1.0 .. 0.5 .. 2.0 ]
printfn "%A %A" [ 1L .. 3L ] [ 10I .. -5I .. 0I ]
printfn "%A %A" [ Int32.MaxValue - 1 .. Int32.MaxValue ] [ Int32.MinValue .. Int32.MinValue + 1 ]

let after n = [ n .. n + 2 ]
printfn "%A" (after 3)

// Start, step and end are computed once, in the order they are written.
let counted = [ (printf "start "; 1) .. (printf "step "; 2) .. (printf "end "; 5) ]
printfn "%A" counted

// A step of zero goes nowhere.
for step in [ 1; 0 ] do
    try
        printfn "%d" (List.length [ 1..step..5 ])
    with :? ArgumentException ->
        printfn "refused"

// Sequences are made as they are asked for.
printfn "%A" (seq { 1 .. Int32.MaxValue } |> Seq.truncate 3 |> List.ofSeq)
