#if INTERACTIVE
let x = 1
printfn "%d" x
