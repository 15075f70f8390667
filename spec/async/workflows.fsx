// Asynchronous workflows: sequencing, parallelism, exceptions, cancellation of the rest, loops and resources.
open System

let work name n = async {
    printf "%s " name
    return n * 2
}
let program = async {
    let! a = work "a" 1
    let! b = work "b" 2
    do! async { printf "do " }
    return a + b
}
printfn "made"
printfn "%d" (Async.RunSynchronously program)
printfn "%d" (program |> Async.RunSynchronously)

// Loops, conditions, try and use inside.
let loop = async {
    let mutable total = 0
    for i in 1 .. 4 do
        let! doubled = async { return i * 2 }
        total <- total + doubled
    while total < 30 do
        do! Async.Sleep 1
        total <- total + 7
    return total
}
printfn "%d" (Async.RunSynchronously loop)
let safe (computation: Async<int>) = async {
    try
        try
            return! computation
        with
        | Failure message -> printf "failed %s; " message; return -1
        | :? DivideByZeroException -> return -2
    finally
        printf "finally "
}
printfn "%d" (safe (async { return failwith "x" }) |> Async.RunSynchronously)
printfn "%d" (safe (async { return 1 / (if true then 0 else 1) }) |> Async.RunSynchronously)
printfn "%d" (safe (work "ok" 5) |> Async.RunSynchronously)
let resource name = { new IDisposable with member _.Dispose() = printf "closed %s " name }
let used = async {
    use _ = resource "first"
    use! _ = async { return resource "second" }
    return "body"
}
printfn "%s" (Async.RunSynchronously used)

// Parallel results keep their order; Catch, Ignore, map by hand, and sequential runs.
let results = [ 3; 1; 2 ] |> List.map (fun n -> async { return n * n }) |> Async.Parallel |> Async.RunSynchronously
printfn "%A" results
let sequential = [ for i in 1 .. 3 -> async { printf "%d " i; return i } ] |> Async.Sequential |> Async.RunSynchronously
printfn "%A" sequential
match async { return failwith "boom" } |> Async.Catch |> Async.RunSynchronously with
| Choice1Of2() -> printfn "fine"
| Choice2Of2 e -> printfn "caught %s" e.Message
let map f computation = async { let! x = computation in return f x }
printfn "%s" (work "m" 4 |> map string |> Async.RunSynchronously)
async { return 42 } |> Async.Ignore |> Async.RunSynchronously
printfn "%s" (try Async.RunSynchronously(async { return failwith "out" }) with e -> e.Message)

// Recursion in return! and a child that runs beside.
let rec count n = async { if n = 0 then return "done" else return! count (n - 1) }
printfn "%s" (Async.RunSynchronously(count 10000))
let child = async {
    let! running = Async.StartChild(work "child" 21)
    let! result = running
    return result
}
printfn "%d" (Async.RunSynchronously child)
let both = async {
    let! values = Async.Parallel [ work "x" 1; work "y" 2 ]
    return Array.sum values
}
printfn "%d" (Async.RunSynchronously both)
