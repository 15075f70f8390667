// FUEL, TIME
while true do Async.Sleep 100000000 |> Async.RunSynchronously
