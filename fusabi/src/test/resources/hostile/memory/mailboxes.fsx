// HEAP, FUEL
let kept = ResizeArray()
while true do
    kept.Add(MailboxProcessor<int>.Start(fun inbox -> async {
        let! _ = inbox.Receive()
        return () }))
