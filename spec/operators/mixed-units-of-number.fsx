let count = 3
let price = 1.5
let total = price * count
printfn "%f" total
