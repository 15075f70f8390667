// FUEL
let rec f () =
    use a = { new System.IDisposable with member _.Dispose() = while true do () }
    while true do ()
f ()
