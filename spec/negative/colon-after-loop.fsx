for i in [1; 2]:
    printfn "%d" i
