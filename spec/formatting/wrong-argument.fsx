let name = "Ann"
let age = 30
printfn "%s is %d" age name
