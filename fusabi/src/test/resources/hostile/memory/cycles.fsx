// HEAP, FUEL
type Cell() =
    member val Other: Cell = Unchecked.defaultof<Cell> with get, set
    member val Next: Cell = Unchecked.defaultof<Cell> with get, set
let mutable last = Cell()
while true do
    let a = Cell()
    let b = Cell(Other = a)
    a.Other <- b
    a.Next <- last
    last <- b
