// FUEL, HEAP
async {
    while true do
        try
            while true do ()
        with _ -> () } |> Async.RunSynchronously
