// HEAP, FUEL
let sleep i = async {
    do! Async.Sleep 100000
    return i }
let work = Array.init 200000 sleep
work |> Async.Parallel |> Async.RunSynchronously |> ignore
