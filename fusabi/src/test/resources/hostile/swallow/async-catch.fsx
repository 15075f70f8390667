// FUEL, HEAP
let rec loop () = async {
    let! _ = Async.Catch(async { while true do () })
    return! loop () }
loop () |> Async.RunSynchronously
