// Starting, continuations, cancellation tokens and events.
open System.Threading

Async.StartWithContinuations(
    async { return 5 },
    (fun result -> printfn "got %d" result),
    (fun e -> printfn "failed %s" e.Message),
    (fun _ -> printfn "cancelled"))
Async.StartWithContinuations(
    async { return failwith "bad" },
    (fun () -> printfn "fine"),
    (fun e -> printfn "failed %s" e.Message),
    (fun _ -> printfn "cancelled"))
Async.StartImmediate(async { printfn "immediately" })

let source = new CancellationTokenSource()
printfn "%b" source.Token.IsCancellationRequested
source.Cancel()
printfn "%b" source.Token.IsCancellationRequested
let cancelled =
    try
        Async.RunSynchronously(async { do! Async.Sleep 10 }, cancellationToken = source.Token)
        "ran"
    with :? System.OperationCanceledException -> "cancelled"
printfn "%s" cancelled

let fromContinuations n =
    Async.FromContinuations(fun (success, failure, _) -> if n > 0 then success (n * 10) else failure (exn "negative"))
printfn "%d" (Async.RunSynchronously(fromContinuations 4))
printfn "%s" (try string (Async.RunSynchronously(fromContinuations -1)) with e -> e.Message)

let handler = async {
    use! _ = Async.OnCancel(fun () -> printfn "never")
    return "not cancelled"
}
printfn "%s" (Async.RunSynchronously handler)
let awaited = Async.AwaitTask(task { return "from a task" }) |> Async.RunSynchronously
printfn "%s" awaited
let started = Async.StartAsTask(async { return 6 * 7 })
printfn "%d" started.Result
printfn "%A" (Async.Choice [ async { return None }; async { return Some 2 } ] |> Async.RunSynchronously)
