let increase n =
    n <- n + 1
    n
printfn "%d" (increase 1)
