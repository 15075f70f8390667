// FUEL
let rec loop () = async { return! loop () }
loop () |> Async.RunSynchronously
