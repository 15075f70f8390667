printfn "before"
#load "nowhere/to-be-found.fsx"
printfn "after"
