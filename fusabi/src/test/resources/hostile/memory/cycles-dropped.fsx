// FUEL
type Cell() =
    member val Other: Cell = Unchecked.defaultof<Cell> with get, set
while true do
    let a = Cell()
    let b = Cell(Other = a)
    a.Other <- b
