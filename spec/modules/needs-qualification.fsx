[<RequireQualifiedAccess>]
module Settings =
    let level = 3
open Settings
printfn "%d" level
