// Agents: state in a loop, replies, errors, scanning and timeouts.
type Message =
    | Add of int
    | Get of AsyncReplyChannel<int>
    | Reset

let counter =
    MailboxProcessor.Start(fun inbox ->
        let rec loop total = async {
            let! message = inbox.Receive()
            match message with
            | Add n -> return! loop (total + n)
            | Get reply ->
                reply.Reply total
                return! loop total
            | Reset -> return! loop 0
        }
        loop 0)
counter.Post(Add 3)
counter.Post(Add 4)
printfn "%d" (counter.PostAndReply Get)
counter.Post Reset
counter.Post(Add 1)
printfn "%d" (counter.PostAndReply(fun reply -> Get reply))

// An agent that ends, and one that waits for particular messages first.
let log = ResizeArray<string>()
let logger =
    MailboxProcessor<string>.Start(fun inbox -> async {
        let mutable running = true
        while running do
            let! line = inbox.Receive()
            if line = "stop" then running <- false else log.Add line
    })
[ "a"; "b"; "stop"; "c" ] |> List.iter logger.Post

let picky =
    MailboxProcessor<int * AsyncReplyChannel<string>>.Start(fun inbox -> async {
        let! first = inbox.Scan(fun (n, reply) -> if n > 10 then Some(async { return n, reply }) else None)
        (snd first).Reply(sprintf "first big: %d" (fst first))
        while true do
            let! n, reply = inbox.Receive()
            reply.Reply(sprintf "then %d" n)
    })
let small = picky.PostAndAsyncReply(fun reply -> 1, reply)
let big = picky.PostAndReply(fun reply -> 20, reply)
printfn "%s" big
printfn "%s" (picky.PostAndReply(fun reply -> 2, reply))

// Timeouts give None.
let silent = MailboxProcessor<AsyncReplyChannel<int>>.Start(fun inbox -> async { let! _ = inbox.Receive() in return () })
printfn "%A" (silent.TryPostAndReply((fun reply -> reply), timeout = 10))
let patient =
    MailboxProcessor<AsyncReplyChannel<string>>.Start(fun inbox -> async {
        let! reply = inbox.Receive()
        let! next = inbox.TryReceive 5
        reply.Reply(match next with Some _ -> "another" | None -> "nothing more")
    })
printfn "%s" (patient.PostAndReply id)
printfn "%A %d" (List.ofSeq log) logger.CurrentQueueLength
