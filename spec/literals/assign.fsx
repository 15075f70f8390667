[<Literal>]
let Limit = 3
Limit <- 4
printfn "%d" Limit
