open System
let a = DateTime(2024, 1, 1)
let b = DateTime(2024, 1, 2)
printfn "%O" (b - a)
printfn "%O" (a + b)
