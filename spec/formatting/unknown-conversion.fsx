printfn "%d" 1
printfn "%y" 2
