let value = lazy (1 + 1)
printfn "%d" (value.Force())
printfn "%d" value
