// FUEL, HEAP
let work = async {
    use! handler = Async.OnCancel(fun () -> while true do ())
    while true do () }
Async.RunSynchronously work
