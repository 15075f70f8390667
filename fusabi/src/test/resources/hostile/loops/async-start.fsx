// FUEL
async { while true do () } |> Async.Start
Async.Sleep 1000 |> Async.RunSynchronously
