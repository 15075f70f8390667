// HEAP, FUEL
let rec fork () = async {
    let! a = Async.StartChild(fork ())
    let! b = Async.StartChild(fork ())
    let! x = a
    let! y = b
    return x + y + 1 }
fork () |> Async.RunSynchronously |> ignore
