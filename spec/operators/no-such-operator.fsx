type Point = { X: int; Y: int }
let a = { X = 1; Y = 2 }
printfn "%b" (a = a)
printfn "%A" (a + a)
