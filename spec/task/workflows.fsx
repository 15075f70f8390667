// Tasks start at once, keep their result, and wrap their exceptions.
open System
open System.Threading.Tasks

let work name n = task {
    printf "%s " name
    return n * 2
}
let a = work "a" 1
printfn "started"
printfn "%d %d" a.Result a.Result

let program = task {
    let! x = work "x" 10
    let! y = Task.FromResult 5
    let! z = async { return 100 }
    do! Task.Delay 1
    return x + y + z
}
printfn "%d" program.Result
printfn "%d" (program.GetAwaiter().GetResult())

let safe n = task {
    try
        if n = 0 then failwith "zero"
        return 100 / n
    with e ->
        printf "caught %s; " e.Message
        return -1
}
printfn "%d %d" (safe 0).Result (safe 5).Result
let failing: Task<int> = task { return failwith "boom" }
printfn "%b %b" failing.IsFaulted failing.IsCompletedSuccessfully
match (try Ok failing.Result with e -> Error e) with
| Error(:? AggregateException as e) -> printfn "%s, %s" (e.GetType().Name) e.InnerException.Message
| Error e -> printfn "%s" e.Message
| Ok n -> printfn "%d" n

let all = task {
    let! results = Task.WhenAll [ work "p" 1; work "q" 2; work "r" 3 ]
    return Array.sum results
}
printfn "%d" all.Result
let loop = task {
    let mutable total = 0
    for i in 1 .. 3 do
        let! n = work (string i) i
        total <- total + n
    while total < 20 do
        total <- total + 5
        do! Task.CompletedTask
    return total
}
printfn "%d" loop.Result
let used = task {
    use _ = { new IDisposable with member _.Dispose() = printf "closed " }
    return! Task.FromResult "body"
}
printfn "%s" used.Result
let unit: Task = task { printf "unit " }
unit.Wait()
printfn "%b" unit.IsCompleted
let source = TaskCompletionSource<string>()
let waiting = task {
    let! text = source.Task
    return text + "!"
}
source.SetResult "set"
printfn "%s" waiting.Result
let both = task {
    let! a = Task.FromResult 1
    and! b = Task.FromResult 2
    return a + b
}
printfn "%d" both.Result
