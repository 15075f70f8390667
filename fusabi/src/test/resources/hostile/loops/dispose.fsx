// FUEL
let hold () =
    use d = { new System.IDisposable with member _.Dispose() = while true do () }
    ()
hold ()
