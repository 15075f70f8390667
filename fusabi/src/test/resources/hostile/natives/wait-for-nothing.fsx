// TIME, FUEL, FAILED
let agent = MailboxProcessor<int>.Start(fun inbox -> async {
    let! n = inbox.Receive()
    return () })
let inner = MailboxProcessor<AsyncReplyChannel<int>>.Start(fun inbox -> async {
    let! n = inbox.Receive()
    return () })
inner.PostAndReply id |> ignore
