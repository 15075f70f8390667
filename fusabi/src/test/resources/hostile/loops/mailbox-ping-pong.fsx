// FUEL, HEAP
let mutable other: MailboxProcessor<int> option = None
let rec body (inbox: MailboxProcessor<int>) = async {
    let! n = inbox.Receive()
    other |> Option.iter (fun o -> o.Post(n + 1))
    return! body inbox }
let a = MailboxProcessor.Start body
other <- Some a
a.PostAndReply(fun (_: AsyncReplyChannel<int>) -> 1) |> ignore
