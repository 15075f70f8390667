// Where a parameter's type has derived types, an argument of one fits, also when it comes out of a generic function; a loop over a
// collection of unknown type leaves the collection's type open; constructors are functions that take what derives, too.
let lists = [ [ 1; 2 ]; [ 3 ] ]
printfn "%d %d" (Seq.length (List.head lists)) (Seq.sum (snd ("x", [| 1; 2 |])))
printfn "%A" (Seq.append (fst ([ 1 ], 2)) (fst ([| 2 |], 2)) |> Seq.toList)

let total groups = [ for group in groups -> [ for item in group -> item + 1 ] ]
printfn "%A %A" (total lists) (total [ [| 1 |] ])
let flat groups = seq { for group in groups do yield! group }
printfn "%A %A" (flat lists |> Seq.toList) (flat [| "ab"; "c" |] |> Seq.toList)

let index = [ "one", 1; "two", 2 ] |> Map
let letters = [ "abc"; "bcd" ] |> List.map Set |> Set.intersectMany
let queue = [ 1; 2; 3 ] |> System.Collections.Generic.Queue
let unique = [| 1; 1; 2 |] |> System.Collections.Generic.HashSet
printfn "%d %A %d %d" index.["two"] letters queue.Count unique.Count

let untyped (items: System.Collections.IEnumerable) = [ for item in items -> string item ]
printfn "%A" (untyped [ 1; 2 ])

// The annotation of a result is known before the operands of a pipe are looked at.
let counts (words: seq<string>) : Map<string, int> =
    words |> Seq.fold (fun known word -> known.Add(word, word.Length)) Map.empty

printfn "%A" (counts [ "a"; "bc" ])

// Generic code makes enum values without knowing the type.
type Side =
    | Left = 0
    | Right = 1

let turned table n =
    let key = enum n
    if Map.containsKey key table then Map.find key table else "none"

printfn "%s %s" (turned (Map [ Side.Right, "right" ]) 1) (turned (Map [ Side.Right, "right" ]) 0)
