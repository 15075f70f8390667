type OnlyReturn() =
    member _.Return x = x
let only = OnlyReturn()
printfn "%d" (only { return 1 })
printfn "%d" (only {
    let! x = 1
    return x })
