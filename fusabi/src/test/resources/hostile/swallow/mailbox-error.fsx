// FUEL, HEAP
let agent = MailboxProcessor<int>.Start(fun inbox -> async {
    try
        while true do ()
    finally
        while true do () })
Async.Sleep 100 |> Async.RunSynchronously
