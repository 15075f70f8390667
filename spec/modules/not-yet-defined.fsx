module A =
    let value = B.value + 1
module B =
    let value = 1
printfn "%d" A.value
