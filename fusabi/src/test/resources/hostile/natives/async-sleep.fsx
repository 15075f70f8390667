// TIME, FUEL
Async.Sleep 100000000 |> Async.RunSynchronously
