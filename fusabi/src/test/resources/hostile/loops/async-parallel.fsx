// FUEL, HEAP
let rec loop () = async {
    let! _ = Async.Parallel [ async { return 1 }; async { return 2 } ]
    return! loop () }
loop () |> Async.RunSynchronously
