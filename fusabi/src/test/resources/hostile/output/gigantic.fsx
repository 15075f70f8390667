// OUTPUT, HEAP
printfn "%s" (String.replicate 3000000 "x")
