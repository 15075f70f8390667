// Loops, resources and failures inside a computation, each step traced.
type Step<'a> = unit -> 'a

type StepBuilder() =
    member _.Delay(f: unit -> Step<'a>) : Step<'a> = fun () -> f () ()
    member _.Return(x: 'a) : Step<'a> = fun () -> x
    member _.ReturnFrom(s: Step<'a>) : Step<'a> = s
    member _.Bind(s: Step<'a>, f: 'a -> Step<'b>) : Step<'b> = fun () -> f (s ()) ()
    member _.Zero() : Step<unit> = fun () -> ()
    member _.Combine(a: Step<unit>, b: Step<'a>) : Step<'a> = fun () -> a (); b ()
    member _.While(test: unit -> bool, body: Step<unit>) : Step<unit> = fun () -> while test () do body ()
    member _.For(xs: seq<'a>, body: 'a -> Step<unit>) : Step<unit> = fun () -> for x in xs do body x ()
    member _.TryWith(body: Step<'a>, handler: exn -> Step<'a>) : Step<'a> = fun () -> try body () with e -> handler e ()
    member _.TryFinally(body: Step<'a>, cleanup: unit -> unit) : Step<'a> = fun () -> try body () finally cleanup ()
    member _.Using(resource: 'r :> System.IDisposable, body: 'r -> Step<'a>) : Step<'a> =
        fun () ->
            try body resource ()
            finally resource.Dispose()

let step = StepBuilder()

let resource name =
    printfn "open %s" name
    { new System.IDisposable with
        member _.Dispose() = printfn "close %s" name }

let countdown =
    step {
        let mutable n = 3
        while n > 0 do
            printfn "%d" n
            n <- n - 1
        for x in [10; 20] do
            printfn "item %d" x
        return "done"
    }
printfn "%s" (countdown ())

let guarded fail =
    step {
        try
            try
                use _ = resource "file"
                if fail then failwith "broken"
                return "fine"
            with
            | Failure message -> return "caught " + message
        finally
            printfn "finally"
    }
printfn "%s" (guarded false ())
printfn "%s" (guarded true ())

let twice (s: Step<int>) =
    step {
        let! a = s
        let! b = s
        match a + b with
        | 2 -> return "two"
        | n when n > 100 -> return "large"
        | n -> return string n
    }
printfn "%s %s %s" (twice (step { return 1 }) ()) (twice (step { return 60 }) ()) (twice (step { return! step { return 4 } }) ())

let rethrown =
    step {
        try
            failwith "inner"
            return 1
        with :? System.ArgumentException -> return 2
    }
try printfn "%d" (rethrown ()) with e -> printfn "again: %s" e.Message
