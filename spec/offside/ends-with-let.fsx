let outer =
    let inner = 1
    inner + 1
let wrong x =
    let y = x + outer

printfn "%d" (wrong 1)
