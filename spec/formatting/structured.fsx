// %A of everything, over lines and nested; widths and depth.
type Person = { Name: string; Age: int; Tags: string list }
type Shape =
    | Circle of radius: float
    | Polygon of (int * int) list
    | Empty
type Tree<'T> = Leaf | Node of Tree<'T> * 'T * Tree<'T>
[<StructuredFormatDisplay("{Text}!")>]
type Shouting(text: string) =
    member _.Text = text

printfn "%A" { Name = "Ann"; Age = 30; Tags = [ "a"; "b" ] }
printfn "%A" [ { Name = "x"; Age = 1; Tags = [] } ]
printfn "%A" (Circle 1.5, Polygon [ 1, 2; 3, 4 ], Empty)
printfn "%A" (Node(Node(Leaf, 1, Leaf), 2, Leaf))
printfn "%A" (Some(Some None: int option option option))
printfn "%A" [ Ok 1; Error "bad" ]
printfn "%A" (Map [ 1, [ "one" ]; 2, [] ])
printfn "%A" (set [ 'b'; 'a' ])
printfn "%A" [ 1..40 ]
printfn "%A" (List.init 12 (fun i -> String.replicate i "x"))
printfn "%A" [| [| 1; 2 |]; [||] |]
printfn "%A" (array2D [ [ 1; 2 ]; [ 3; 4 ] ])
printfn "%A" (seq { 1..10 })
printfn "%A" (dict [ "k", 1 ])
printfn "%A" (ResizeArray [ 1; 2 ])
printfn "%A" (Shouting "hey")
printfn "%A %A %A" 1.0 1.5f 1m
printfn "%A %A %A %A" 'x' "s" true ()
printfn "%A %A %A" -1 [ -1; 2 ] (Some -1)
printfn "%A" (box 3, box "b", (null: obj))
printfn "%A" (lazy 1)
printfn "%A" (ref { Name = "r"; Age = 0; Tags = [] })
printfn "%A" (struct (1, "a"))
printfn "%A" (ValueSome 1)
printfn "%A" [ Some 1.0; None ]
printfn "%A" (1, (2, (3, 4)))
printfn "%A" [ (fun x -> x + 1) 1 ]
printfn "%s" (sprintf "%A" [ "multi\nline" ])
printfn "%A" (System.DayOfWeek.Monday, System.StringComparison.Ordinal)
printfn "%+A" { Name = "plus"; Age = 1; Tags = [] }
