// FUEL
let rec hold () =
    use d = { new System.IDisposable with member _.Dispose() = hold () }
    while true do ()
hold ()
