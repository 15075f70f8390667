// FUEL
async { while true do do! Async.Sleep 0 } |> Async.RunSynchronously
