type Point = { X: int; mutable Y: int }
let p = { X = 1; Y = 2 }
p.Y <- 5
p.X <- 6
printfn "%A" p
