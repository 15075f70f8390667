let add a b = a + b
let sum: int = add 1 2
printfn "%d" sum
printfn "%d" (add 1 2 3)
