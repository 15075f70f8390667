let fine = 3 <<< 2
let wrong = 3.0 <<< 2
printfn "%d %f" fine wrong
