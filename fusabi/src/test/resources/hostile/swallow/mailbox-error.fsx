// FUEL, HEAP
let agent = new MailboxProcessor<int>(fun inbox -> async { failwith "x" })
agent.Error.Add(fun _ -> while true do ())
agent.Start()
agent.PostAndReply(fun _ -> 1) |> ignore
