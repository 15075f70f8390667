// helper: a file without a header.
printfn "helpers are loaded"
let mutable loadedTimes = 0
loadedTimes <- loadedTimes + 1
let twice x = x * 2

module Text =
    let shout (text: string) = text.ToUpper() + "!"
    let whisper (text: string) = text.ToLower() + "..."
