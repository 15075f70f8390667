// Async computations and agents with hundreds of thousands of steps.
let depth = 300000

let rec counted n = async {
    if n = 0 then return 0
    else
        let! rest = counted (n - 1)
        return rest + 1 }
printfn "%d" (Async.RunSynchronously(counted depth))
let rec looped n total = async {
    if n = 0 then return total
    else
        let! one = async { return 1 }
        return! looped (n - 1) (total + one) }
printfn "%d" (Async.RunSynchronously(looped depth 0))

let agent = MailboxProcessor.Start(fun inbox ->
    let rec loop total = async {
        let! message = inbox.Receive()
        match message with
        | Choice1Of2 n -> return! loop (total + n)
        | Choice2Of2(reply: AsyncReplyChannel<int>) ->
            reply.Reply total
            return! loop total }
    loop 0)
for i in 1 .. 100000 do agent.Post(Choice1Of2 1)
printfn "%d" (agent.PostAndReply Choice2Of2)
