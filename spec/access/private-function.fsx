module Secrets =
    let private key = 42
    let shown = key + 1
printfn "%d" Secrets.shown
printfn "%d" Secrets.key
