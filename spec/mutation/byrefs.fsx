// Places passed by reference: variables, fields, elements; parameters for results.
open System
open System.Collections.Generic
open System.Runtime.InteropServices
open System.Threading

let increment (place: byref<int>) = place <- place + 1

let swap (left: byref<'T>) (right: byref<'T>) =
    let kept = left
    left <- right
    right <- kept

let mutable counter = 5
increment &counter
printfn "%d" counter

type Account = { Owner: string; mutable Balance: int }

let locals () =
    let mutable a = "left"
    let mutable b = "right"
    swap &a &b
    printfn "%s %s" a b
    let place = &a
    place <- place.ToUpper()
    printfn "%s %d" a place.Length

locals ()

let numbers = [| 1; 2; 3 |]
let account = { Owner = "Ann"; Balance = 10 }

let elements () =
    let mutable i = 0
    let first = &numbers.[i]
    i <- 2
    first <- 100
    swap &numbers.[1] &numbers.[i]
    increment &account.Balance
    printfn "%A %A" numbers account

elements ()

// Passing on, and reading only.
let twice (place: byref<int>) =
    increment &place
    increment &place

let sum (a: inref<int>) (b: inref<int>) = a + b

let passing () =
    let mutable n = 1
    let fixed' = 40
    twice &n
    printfn "%d %d" n (sum &n &fixed')

passing ()

// Results by reference, written at the call or left out.
type Reader() =
    member _.Read(text: string, result: outref<int>) =
        result <- text.Length
        text <> ""

    member _.Split(text: string, [<Out>] head: byref<char>, [<Out>] tail: byref<string>) : unit =
        head <- text[0]
        tail <- text.Substring 1

    member _.Peek(place: inref<int>) = place + 1

let reader = Reader()

let results () =
    let mutable length = 0
    printfn "%b %d" (reader.Read("four", &length)) length
    let ok, found = reader.Read ""
    printfn "%b %d" ok found
    let head, tail = reader.Split "word"
    printfn "%c %s" head tail
    let cell = ref 0
    printfn "%b %d" (reader.Read("cell", cell)) cell.Value
    printfn "%d" (reader.Peek(&length))

results ()

type IStore<'T> =
    abstract TryFind: key: string * [<Out>] value: byref<'T> -> bool

let store =
    { new IStore<int> with
        member _.TryFind(key, value: byref<int>) =
            value <- key.Length
            key.Length > 1 }

match store.TryFind "abc" with
| true, length -> printfn "found %d" length
| false, _ -> printfn "nothing"

// The library's.
let ages = Dictionary<string, int>()
ages["Ann"] <- 31

let age name =
    let mutable found = 0
    if ages.TryGetValue(name, &found) then Some found else None

printfn "%A %A" (age "Ann") (age "Bob")

let parsed (text: string) =
    let mutable value = 0.0
    if Double.TryParse(text, &value) then value else nan

printfn "%g %g" (parsed "2.5") (parsed "x")

let mutable total = 0
for n in 1..10 do
    Interlocked.Add(&total, n) |> ignore
printfn "%d %d" total (Interlocked.Increment &total)

// A result that is a place.
type Grid(width: int, height: int) =
    let cells = Array.zeroCreate<int> (width * height)
    member _.At(x, y) : byref<int> = &cells[y * width + x]
    member _.Sum = Array.sum cells

let grid = Grid(3, 2)
let fill () =
    let corner = &grid.At(2, 1)
    corner <- 7
    increment &(grid.At(0, 0))
    printfn "%d %d %d" (grid.At(2, 1)) corner grid.Sum
fill ()

[<Struct>]
type Point =
    val mutable X: int
    val mutable Y: int
    new(x, y) = { X = x; Y = y }

let shift (point: byref<Point>) by =
    point.X <- point.X + by
    point.Y <- point.Y + by

let mutable point = Point(1, 2)
shift &point 10
printfn "%d %d" point.X point.Y

let mutable row = [| 1; 2; 3 |]
Array.Resize(&row, 5)
printfn "%A" row
