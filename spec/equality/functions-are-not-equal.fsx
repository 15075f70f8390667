let increment x = x + 1
let same = increment = increment
printfn "%b" same
