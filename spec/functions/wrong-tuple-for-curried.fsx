let area width height = width * height
let total = area (2, 3) + 1
printfn "%d" total
