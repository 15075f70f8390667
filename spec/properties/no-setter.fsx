type Box(value: int) =
    member _.Value = value
let box = Box 3
box.Value <- 4
printfn "%d" box.Value
