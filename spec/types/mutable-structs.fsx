// A struct is a value: another place gets a copy of it, also when its fields can change.
[<Struct>]
type Point = { X: int; mutable Y: int }

[<Struct>]
type Counter =
    val mutable Count: int
    new(start) = { Count = start }
    member c.Up() = c.Count <- c.Count + 1

let mutable p = { X = 1; Y = 2 }
let q = p
p.Y <- 5
printfn "%d %d" p.Y q.Y

let cells = [| p; { X = 3; Y = 4 } |]
let first = cells[0]
cells[0].Y <- 100
printfn "%d %d %d" first.Y cells[0].Y p.Y

type Holder = { mutable Inner: Point }
let holder = { Inner = p }
holder.Inner.Y <- 6
printfn "%d %d" holder.Inner.Y p.Y

let changed (point: Point) =
    let mutable own = point
    own.Y <- 77
    own.Y

printfn "%d %d" (changed p) p.Y

let mutable c = Counter 1
let before = c
c.Up()
c.Up()
printfn "%d %d" c.Count before.Count
