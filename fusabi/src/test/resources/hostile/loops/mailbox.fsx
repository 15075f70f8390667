// FUEL, HEAP
let rec body (inbox: MailboxProcessor<int>) = async {
    let! n = inbox.Receive()
    inbox.Post(n + 1)
    return! body inbox }
let agent = MailboxProcessor.Start body
agent.Post 1
Async.Sleep 100000000 |> Async.RunSynchronously
