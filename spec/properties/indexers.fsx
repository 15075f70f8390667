// Indexers: one and several indices, text keys, overloads, slices and named indexed properties.
open System.Collections.Generic

type Matrix(rows: int, columns: int) =
    let cells = Array.zeroCreate<float> (rows * columns)
    member _.Item
        with get (row: int, column: int) = cells.[row * columns + column]
        and set (row: int, column: int) value = cells.[row * columns + column] <- value
    member _.Row
        with get (row: int) = [| for c in 0 .. columns - 1 -> cells.[row * columns + c] |]
        and set (row: int) (values: float[]) = values |> Array.iteri (fun c v -> cells.[row * columns + c] <- v)
    member _.Sum = Array.sum cells

let m = Matrix(2, 3)
m.[0, 0] <- 1.0
m[1, 2] <- 5.0
m.[0, 1] <- m.[0, 0] + m[1, 2]
printfn "%A %A %.1f" (m.Row 0) (m.Row(1)) m.Sum
m.Row(1) <- [| 7.0; 8.0; 9.0 |]
printfn "%A %.1f" m.[1, 1] m.Sum

type Registry<'T>() =
    let items = Dictionary<string, 'T>()
    let order = List<string>()
    member _.Item
        with get (key: string) = items.[key]
        and set (key: string) value =
            if not (items.ContainsKey key) then order.Add key
            items.[key] <- value
    member _.Item with get (index: int) = items.[order.[index]]
    member _.Count = order.Count
    member _.GetSlice(first, last) =
        let first = defaultArg first 0
        let last = defaultArg last (order.Count - 1)
        [ for i in first .. last -> order.[i] ]

let registry = Registry<int>()
registry.["one"] <- 1
registry.["two"] <- 2
registry["three"] <- 3
registry.["two"] <- 22
printfn "%d %d %d" registry.["two"] registry.[0] registry.Count
printfn "%A %A %A" registry.[1..] registry.[..1] registry.[1..1]

// Default indexers elsewhere: strings, lists, arrays, maps, dictionaries, lists of lists.
let text = "indexed"
let table = [ [ 1; 2 ]; [ 3; 4 ] ]
let map = Map [ "k", [| 10; 20 |] ]
printfn "%c %c %d %d" text.[0] text[1] table.[1].[0] (table[0][1])
printfn "%d" map.["k"].[1]
map["k"].[0] <- 11
printfn "%A" map.["k"]
let jagged = [| [| 1 |]; [| 2; 3 |] |]
jagged.[1].[0] <- 9
printfn "%A %d" jagged (jagged[1][1])

// An indexer of an interface, and one with a tuple pattern.
type IGrid =
    abstract Item: int * int -> string with get
let grid = { new IGrid with member _.Item with get (x, y) = sprintf "%d/%d" x y }
printfn "%s" grid.[3, 4]
let first = registry.[0]
let lookups = [ "one"; "three" ] |> List.map (fun key -> registry.[key])
printfn "%d %A" first lookups
