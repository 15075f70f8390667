// What stays generic and what is fixed by its first use.
let identity = fun x -> x
printfn "%d %s" (identity 1) (identity "a")
let empty = []
printfn "%A %A" (1 :: empty) ("a" :: empty)
let pairUp x = x, x
let constant = fun a _ -> a
printfn "%A %A %d" (pairUp 1) (pairUp "b") (constant 1 "x")
let none = None
printfn "%d %s" (defaultArg none 1) (defaultArg none "n")

// Computed values take one type, from a later use.
let cell = ref []
cell.Value <- [ 1; 2 ]
printfn "%A" cell.Value
let cache = System.Collections.Generic.Dictionary<_, _>()
cache.["a"] <- 1
printfn "%A" [ for KeyValue(k, v) in cache -> k, v ]
let mutable best = None
best <- Some 5
printfn "%A" best
let addTo = List.fold (fun acc x -> x + acc)
printfn "%d" (addTo 0 [ 1; 2; 3 ])

// A parameter makes a function of it, and it is generic again.
let mapSnd f = List.map (fun (a, b) -> a, f b)
printfn "%A %A" (mapSnd string [ 1, 2 ]) (mapSnd not [ "a", true ])
let compose = (>>)
printfn "%d" (compose ((+) 1) ((*) 2) 3)
let lengths xs = List.map List.length xs
printfn "%A %A" (lengths [ [ 1 ]; [] ]) (lengths [ [ "a" ] ])
let emptyMap<'K, 'V when 'K: comparison> : Map<'K, 'V> = Map.empty
printfn "%d %d" (emptyMap<int, string>).Count (emptyMap<string, int>.Add("a", 1)).Count

// Inner functions generalise, too; mutable ones do not.
let local () =
    let swap (a, b) = b, a
    let twice f = f >> f
    swap (1, "a"), swap (true, 2.0), twice ((+) 1) 5, twice (sprintf "<%s>") "x"
printfn "%A" (local ())
let counter =
    let mutable n = 0
    fun () -> n <- n + 1; n
printfn "%d %d" (counter ()) (counter ())
type Wrapper<'T>(items: 'T list) =
    member _.Map f = Wrapper(List.map f items)
    member _.Items = items
    static member Empty: Wrapper<'T> = Wrapper []
printfn "%A %A" (Wrapper([ 1; 2 ]).Map(string).Items) (Wrapper<int>.Empty.Items)
let rec foldRight f list state = match list with [] -> state | x :: rest -> f x (foldRight f rest state)
printfn "%A %s" (foldRight (fun x acc -> x :: acc) [ 1; 2 ] []) (foldRight (+) [ "a"; "b" ] "")
