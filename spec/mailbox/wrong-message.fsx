let agent = MailboxProcessor<int>.Start(fun inbox -> async { let! _ = inbox.Receive() in return () })
agent.Post 1
agent.Post "two"
