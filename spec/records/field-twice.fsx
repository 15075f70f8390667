type Point = { X: int; Y: int }
let p = { X = 1; Y = 2; X = 3 }
printfn "%A" p
