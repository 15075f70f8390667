// Structs with mutable fields: an assignment, an argument and an element are copies.
[<Struct>]
type Cell =
    { mutable Value: int
      Name: string }

let mutable a = { Value = 1; Name = "a" }
let mutable b = a
b.Value <- 10
a.Value <- a.Value + 1
printfn "%d %d" a.Value b.Value

// Elements of an array are places of their own.
let cells = [| a; b |]
cells.[0].Value <- 99
printfn "%d %d" cells.[0].Value a.Value
let copies = cells |> Array.map (fun cell -> { cell with Name = cell.Name + "'" })
cells.[1].Value <- 5
printfn "%A" [ for cell in copies -> cell.Value, cell.Name ]

let parameter (cell: Cell) =
    let mutable copy = cell
    copy.Value <- -1
    copy.Value, cell.Value
printfn "%A" (parameter a)

// A frozen copy does not see later changes.
let frozen = a
a.Value <- 1000
printfn "%d %d" frozen.Value a.Value

// A class shares, a struct does not.
type Shared(value: int) =
    member val Value = value with get, set
let first = Shared 1
let second = first
second.Value <- 2
printfn "%d" first.Value
let history = ResizeArray<Cell>()
let mutable current = { Value = 0; Name = "h" }
for i in 1 .. 3 do
    current.Value <- i
    history.Add current
printfn "%A" [ for cell in history -> cell.Value ]
