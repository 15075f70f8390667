let value = lazy (1 + 1)
let sum = value + 1
printfn "%d" sum
