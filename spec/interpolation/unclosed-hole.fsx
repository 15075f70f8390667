let x = 1
printfn $"value { x"
printfn "after"
