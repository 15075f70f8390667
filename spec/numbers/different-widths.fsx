let a = 1L
let b = 2
let c = a + b
printfn "%d" c
