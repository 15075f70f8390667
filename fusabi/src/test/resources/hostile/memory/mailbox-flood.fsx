// HEAP, FUEL
let box = MailboxProcessor<string>.Start(fun inbox -> async { do! Async.Sleep 1000000 })
while true do box.Post "hello"
