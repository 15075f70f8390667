// One builder with all methods, and what each construct calls.
open System

let log = ResizeArray<string>()
let note (text: string) = log.Add text

type TraceBuilder() =
    member _.Source x = note "Source"; x
    member _.Bind(x, f) = note "Bind"; f x
    member _.BindReturn(x, f) = note "BindReturn"; f x
    member _.Bind2(a, b, f) = note "Bind2"; f (a, b)
    member _.MergeSources(a, b) = note "MergeSources"; a, b
    member _.Return x = note "Return"; x
    member _.ReturnFrom x = note "ReturnFrom"; x
    member _.Zero() = note "Zero"
    member _.Combine((), f: unit -> 'T) = note "Combine"; f ()
    member _.Delay f = note "Delay"; f
    member _.Run(f: unit -> 'T) = note "Run"; f ()
    member _.While(test, body: unit -> unit) =
        note "While"
        while test () do body ()
    member _.For(items: seq<'T>, body: 'T -> unit) =
        note "For"
        for item in items do body item
    member _.TryWith(body: unit -> 'T, handler) =
        note "TryWith"
        try body () with e -> handler e
    member _.TryFinally(body: unit -> 'T, final) =
        note "TryFinally"
        try body () finally final ()
    member _.Using(resource: #IDisposable, body) =
        note "Using"
        use r = resource
        body r

let trace = TraceBuilder()
let show name (f: unit -> 'T) =
    log.Clear()
    let result = f ()
    printfn "%s = %A: %s" name result (String.concat " " log)

show "return" (fun () -> trace { return 1 })
show "return!" (fun () -> trace { return! 1 })
show "let!" (fun () -> trace { let! x = 1 in return! x + 1 })
show "let! return" (fun () -> trace { let! x = 1 in return x + 1 })
show "do!" (fun () -> trace { do! () })
show "and!" (fun () ->
    trace {
        let! a = 1
        and! b = 2
        return a + b
    })
show "and! bind" (fun () ->
    trace {
        let! a = 1
        and! b = 2
        return! a + b
    })
show "if" (fun () -> trace { if log.Count > 100 then do! () })
show "combine" (fun () ->
    trace {
        do! ()
        if true then do! ()
        return 3
    })
show "while" (fun () ->
    let mutable i = 0
    trace {
        while i < 2 do
            i <- i + 1
        return i
    })
show "for" (fun () -> trace { for i in 1 .. 2 do note (string i) })
show "try with" (fun () -> trace { try return failwith "x" with e -> return e.Message })
show "try finally" (fun () -> trace { try return 1 finally note "final" })
show "use" (fun () -> trace { use _ = { new IDisposable with member _.Dispose() = note "Dispose" } in return 1 })
show "use!" (fun () -> trace { use! r = { new IDisposable with member _.Dispose() = note "Dispose" } in return 2 })
show "match!" (fun () -> trace { match! Some 3 with Some n -> return n | None -> return 0 })
show "nested" (fun () -> trace { let! x = trace { return 1 } in return! trace { return x } })
