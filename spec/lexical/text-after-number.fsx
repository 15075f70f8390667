let good = 0x1F
printfn "%d" good
let bad = 12abc
printfn "%d" bad
