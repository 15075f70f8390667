// OUTPUT, FUEL
let rec say n = (printfn "%d" n; say (n + 1))
say 0
