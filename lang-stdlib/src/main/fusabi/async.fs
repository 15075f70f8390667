// async, task and mailboxes.
namespace FSharp.Control

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open FSharp.Core.CompilerServices

/// A computation that runs when it is told to, and may wait.
[<NoEquality; NoComparison; Symbol("Microsoft.FSharp.Control.FSharpAsync`1")>]
type Async<'T> internal (run: unit -> 'T) =
    member internal _.Run() : 'T = run ()

/// Where cancellation of running computations is asked for.
module internal Cancellation =
    let mutable defaultSource : CancellationTokenSource = new CancellationTokenSource()
    /// The token under which the running job runs.
    let current () : CancellationToken =
        match Jobs.surroundings with
        | :? CancellationTokenSource as source -> CancellationToken(source)
        | _ -> CancellationToken.None
    let check () : unit = if (current ()).IsCancellationRequested then raise (OperationCanceledException())
    /// Runs under a token.
    let under (token: CancellationToken) (body: unit -> 'T) : 'T =
        let before = Jobs.surroundings
        Jobs.surroundings <- box token.Source
        try body ()
        finally Jobs.surroundings <- before
    /// Waits until the condition holds, or the computation is asked to stop, which ends it; not longer than so many milliseconds, unless these are
    /// negative.
    let wait (milliseconds: int) (signal: Signal) (ready: unit -> bool) : unit =
        let token = current ()
        let over () : bool = ready () || token.IsCancellationRequested
        use _ = token.Register(Action(fun () -> signal.Raise()))
        if milliseconds < 0 then Jobs.wait signal over
        else Jobs.waitAtMost milliseconds signal over |> ignore
        check ()

/// Starts and combines computations.
[<AbstractClass; Sealed; Symbol("Microsoft.FSharp.Control.FSharpAsync")>]
type Async =
    static member internal Token(token: CancellationToken option) : CancellationToken =
        match token with
        | Some token -> token
        | None -> Cancellation.defaultSource.Token
    /// Runs the computation and waits for its result.
    static member RunSynchronously(computation: Async<'T>, ?timeout: int, ?cancellationToken: CancellationToken) : 'T =
        Jobs.blocking (fun () ->
            match timeout with
            | Some limit when limit >= 0 -> Async.RunWithin(computation, limit, Async.Token cancellationToken)
            | _ -> Cancellation.under (Async.Token cancellationToken) (fun () -> computation.Run()))
    /// Runs the computation, and asks it to stop after so many milliseconds.
    static member internal RunWithin(computation: Async<'T>, limit: int, token: CancellationToken) : 'T =
        let source = CancellationTokenSource.CreateLinkedTokenSource token
        let late = ref false
        Jobs.queue (fun () ->
            Jobs.sleep limit
            late.Value <- true
            source.Cancel())
        let result =
            try Cancellation.under source.Token (fun () -> computation.Run())
            with :? OperationCanceledException when late.Value -> raise (TimeoutException())
        if late.Value then raise (TimeoutException())
        result
    /// Begins the computation; its result does not matter.
    static member Start(computation: Async<unit>, ?cancellationToken: CancellationToken) : unit =
        let token = Async.Token cancellationToken
        Jobs.queue (fun () ->
            try Cancellation.under token (fun () -> computation.Run())
            with :? OperationCanceledException -> ())
    /// Begins the computation at once; its result does not matter.
    static member StartImmediate(computation: Async<unit>, ?cancellationToken: CancellationToken) : unit =
        let token = Async.Token cancellationToken
        Jobs.startHere (fun () ->
            try Cancellation.under token (fun () -> computation.Run())
            with :? OperationCanceledException -> ())
    /// Begins the computation as a task.
    static member StartAsTask
        (computation: Async<'T>, ?taskCreationOptions: TaskCreationOptions, ?cancellationToken: CancellationToken) : Task<'T> =
        let token = Async.Token cancellationToken
        Task<'T>.Begin(fun () -> Cancellation.under token (fun () -> computation.Run()))
    /// Begins the computation at once, as a task.
    static member StartImmediateAsTask(computation: Async<'T>, ?cancellationToken: CancellationToken) : Task<'T> =
        let token = Async.Token cancellationToken
        Task<'T>.BeginHere(fun () -> Cancellation.under token (fun () -> computation.Run()))
    /// Begins the computation and gives one that waits for its result.
    static member StartChild(computation: Async<'T>, ?millisecondsTimeout: int) : Async<Async<'T>> =
        Async<Async<'T>>(fun () ->
            let task = Task<'T>.Begin(fun () -> computation.Run())
            Async.AwaitTask task)
    /// Begins the computation as a task.
    static member StartChildAsTask(computation: Async<'T>, ?taskCreationOptions: TaskCreationOptions) : Async<Task<'T>> =
        Async<Task<'T>>(fun () -> Task<'T>.Begin(fun () -> computation.Run()))
    /// Begins the computation and calls one of the functions when it ends.
    static member StartWithContinuations
        (computation: Async<'T>, continuation: 'T -> unit, exceptionContinuation: exn -> unit,
         cancellationContinuation: OperationCanceledException -> unit, ?cancellationToken: CancellationToken) : unit =
        let token = Async.Token cancellationToken
        Jobs.startHere (fun () ->
            let result =
                try Choice1Of2(Cancellation.under token (fun () -> computation.Run()))
                with error -> Choice2Of2 error
            match result with
            | Choice1Of2 value -> continuation value
            | Choice2Of2(:? OperationCanceledException as cancelled) -> cancellationContinuation cancelled
            | Choice2Of2 error -> exceptionContinuation error)
    /// Runs the computations side by side and gives their results.
    static member Parallel(computations: seq<Async<'T>>) : Async<'T[]> =
        Async<'T[]>(fun () ->
            let tasks = Array.map (fun (computation: Async<'T>) -> Task<'T>.Begin(fun () -> computation.Run())) (Array.ofSeq computations)
            Array.map
                (fun (task: Task<'T>) ->
                    task.Await()
                    task.Value)
                tasks)
    /// Runs the computations side by side, as many at a time as there are fibers, and gives their results.
    static member Parallel(computations: seq<Async<'T>>, ?maxDegreeOfParallelism: int) : Async<'T[]> =
        match maxDegreeOfParallelism with
        | Some degree when degree < 1 ->
            raise (ArgumentException("maxDegreeOfParallelism must be positive, was " + string degree, "maxDegreeOfParallelism"))
        | _ -> Async.Parallel computations
    /// Runs the computations one after the other and gives their results.
    static member Sequential(computations: seq<Async<'T>>) : Async<'T[]> =
        Async<'T[]>(fun () -> Array.map (fun (computation: Async<'T>) -> computation.Run()) (Array.ofSeq computations))
    /// Runs the computations and gives the first result there is.
    static member Choice(computations: seq<Async<'T option>>) : Async<'T option> =
        Async<'T option>(fun () -> Seq.tryPick (fun (computation: Async<'T option>) -> computation.Run()) computations)
    /// Runs the computation and gives its result, or what it failed with.
    static member Catch(computation: Async<'T>) : Async<Choice<'T, exn>> =
        Async<Choice<'T, exn>>(fun () ->
            try Choice1Of2(computation.Run())
            with error -> Choice2Of2 error)
    /// Runs the computation; its result does not matter.
    static member Ignore(computation: Async<'T>) : Async<unit> = Async<unit>(fun () -> ignore (computation.Run()))
    /// Waits so many milliseconds.
    static member Sleep(millisecondsDueTime: int) : Async<unit> =
        Async<unit>(fun () -> Cancellation.wait millisecondsDueTime (Signal()) (fun () -> false))
    /// Waits as long as the span.
    static member Sleep(dueTime: TimeSpan) : Async<unit> =
        if dueTime < TimeSpan.Zero then raise (ArgumentOutOfRangeException("dueTime"))
        Async.Sleep(int dueTime.TotalMilliseconds)
    /// Registers a function that is called when the computation is cancelled.
    static member OnCancel(interruption: unit -> unit) : Async<IDisposable> =
        Async<IDisposable>(fun () ->
            let registration = (Cancellation.current ()).Register(Action(fun () -> interruption ()))
            { new IDisposable with member _.Dispose() = registration.Dispose() })
    /// Waits for a task's result.
    static member AwaitTask(task: Task<'T>) : Async<'T> =
        Async<'T>(fun () ->
            task.Await()
            task.Value)
    /// Waits for a task.
    static member AwaitTask(task: Task) : Async<unit> = Async<unit>(fun () -> task.Await())
    /// A computation whose result comes by one of the functions.
    static member FromContinuations
        (callback: ('T -> unit) * (exn -> unit) * (OperationCanceledException -> unit) -> unit) : Async<'T> =
        Async<'T>(fun () ->
            let task = Task<'T>()
            callback ((fun value -> task.Complete value), (fun error -> task.Fail error), (fun cancelled -> task.Fail cancelled))
            task.Await()
            task.Value)
    /// Goes on; there is one thread.
    static member SwitchToThreadPool() : Async<unit> = Async<unit>(fun () -> ())
    /// Goes on; there is one thread.
    static member SwitchToNewThread() : Async<unit> = Async<unit>(fun () -> ())
    /// The token under which it runs.
    static member CancellationToken : Async<CancellationToken> = Async<CancellationToken>(fun () -> Cancellation.current ())
    /// The token of computations that are started without one.
    static member DefaultCancellationToken : CancellationToken = Cancellation.defaultSource.Token
    /// Asks the computations that were started without a token to stop.
    static member CancelDefaultToken() : unit =
        let source = Cancellation.defaultSource
        Cancellation.defaultSource <- new CancellationTokenSource()
        source.Cancel()
    /// Calls the function when the computation is cancelled.
    static member TryCancelled(computation: Async<'T>, compensation: OperationCanceledException -> unit) : Async<'T> =
        Async<'T>(fun () ->
            try computation.Run()
            with :? OperationCanceledException as cancelled ->
                compensation cancelled
                reraise ())

/// What async { } is made of.
[<Sealed; Symbol("Microsoft.FSharp.Control.FSharpAsyncBuilder")>]
type AsyncBuilder internal () =
    /// The computation, then the one that follows its result.
    member _.Bind(computation: Async<'T>, binder: 'T -> Async<'U>) : Async<'U> =
        Async<'U>(fun () ->
            let value = computation.Run()
            Cancellation.check ()
            (binder value).Run())
    /// A computation with this result.
    member _.Return(value: 'T) : Async<'T> = Async<'T>(fun () -> value)
    /// The computation itself.
    member _.ReturnFrom(computation: Async<'T>) : Async<'T> = computation
    /// A computation that does nothing.
    member _.Zero() : Async<unit> = Async<unit>(fun () -> ())
    /// A computation that is made when it runs.
    member _.Delay(generator: unit -> Async<'T>) : Async<'T> = Async<'T>(fun () -> (generator ()).Run())
    /// One computation after the other.
    member _.Combine(computation1: Async<unit>, computation2: Async<'T>) : Async<'T> =
        Async<'T>(fun () ->
            computation1.Run()
            computation2.Run())
    /// The computation again and again.
    member _.While(guard: unit -> bool, computation: Async<unit>) : Async<unit> =
        Async<unit>(fun () ->
            while guard () do
                Cancellation.check ()
                computation.Run())
    /// The computation for each value.
    member _.For(sequence: seq<'T>, body: 'T -> Async<unit>) : Async<unit> =
        Async<unit>(fun () ->
            for value in sequence do
                Cancellation.check ()
                (body value).Run())
    /// The computation, with a handler.
    member _.TryWith(computation: Async<'T>, catchHandler: exn -> Async<'T>) : Async<'T> =
        Async<'T>(fun () ->
            let result =
                try Choice1Of2(computation.Run())
                with error -> Choice2Of2 error
            match result with
            | Choice1Of2 value -> value
            | Choice2Of2(:? OperationCanceledException as cancelled) when (Cancellation.current ()).IsCancellationRequested -> raise cancelled
            | Choice2Of2 error -> (catchHandler error).Run())
    /// The computation, then the function in any case.
    member _.TryFinally(computation: Async<'T>, compensation: unit -> unit) : Async<'T> =
        Async<'T>(fun () ->
            try computation.Run()
            finally compensation ())
    /// The computation with a resource that is given back.
    member _.Using(resource: 'T, binder: 'T -> Async<'U>) : Async<'U> when 'T :> IDisposable =
        Async<'U>(fun () ->
            try (binder resource).Run()
            finally
                if not (extern "%same" resource null) then (resource :> IDisposable).Dispose())

/// What task { } is made of: a part of it, not yet running.
[<NoEquality; NoComparison>]
type TaskCode<'T> internal (run: unit -> 'T) =
    member internal _.Run() : 'T = run ()

/// What task { } is made of.
type TaskBuilderBase internal () =
    /// Waits for a task, then goes on with its result.
    member _.Bind(task: Task<'T>, continuation: 'T -> TaskCode<'U>) : TaskCode<'U> =
        TaskCode<'U>(fun () ->
            task.Await()
            (continuation task.Value).Run())
    /// Waits for a task, then goes on.
    member _.Bind(task: Task, continuation: unit -> TaskCode<'U>) : TaskCode<'U> =
        TaskCode<'U>(fun () ->
            task.Await()
            (continuation ()).Run())
    /// Runs a computation, then goes on with its result.
    member _.Bind(computation: Async<'T>, continuation: 'T -> TaskCode<'U>) : TaskCode<'U> =
        TaskCode<'U>(fun () -> (continuation (computation.Run())).Run())
    /// This result.
    member _.Return(value: 'T) : TaskCode<'T> = TaskCode<'T>(fun () -> value)
    /// The result of a task.
    member _.ReturnFrom(task: Task<'T>) : TaskCode<'T> =
        TaskCode<'T>(fun () ->
            task.Await()
            task.Value)
    /// The result of a computation.
    member _.ReturnFrom(computation: Async<'T>) : TaskCode<'T> = TaskCode<'T>(fun () -> computation.Run())
    /// Nothing.
    member _.Zero() : TaskCode<unit> = TaskCode<unit>(fun () -> ())
    /// A part that is made when it runs.
    member _.Delay(generator: unit -> TaskCode<'T>) : TaskCode<'T> = TaskCode<'T>(fun () -> (generator ()).Run())
    /// One part after the other.
    member _.Combine(task1: TaskCode<unit>, task2: TaskCode<'T>) : TaskCode<'T> =
        TaskCode<'T>(fun () ->
            task1.Run()
            task2.Run())
    /// The part again and again.
    member _.While(condition: unit -> bool, body: TaskCode<unit>) : TaskCode<unit> =
        TaskCode<unit>(fun () -> while condition () do body.Run())
    /// The part for each value.
    member _.For(sequence: seq<'T>, body: 'T -> TaskCode<unit>) : TaskCode<unit> =
        TaskCode<unit>(fun () -> for value in sequence do (body value).Run())
    /// The part, with a handler.
    member _.TryWith(body: TaskCode<'T>, catch: exn -> TaskCode<'T>) : TaskCode<'T> =
        TaskCode<'T>(fun () ->
            let result =
                try Choice1Of2(body.Run())
                with error -> Choice2Of2 error
            match result with
            | Choice1Of2 value -> value
            | Choice2Of2 error -> (catch error).Run())
    /// The part, then the function in any case.
    member _.TryFinally(body: TaskCode<'T>, compensation: unit -> unit) : TaskCode<'T> =
        TaskCode<'T>(fun () ->
            try body.Run()
            finally compensation ())
    /// The part with a resource that is given back.
    member _.Using(resource: 'T, body: 'T -> TaskCode<'U>) : TaskCode<'U> when 'T :> IDisposable =
        TaskCode<'U>(fun () ->
            try (body resource).Run()
            finally
                if not (extern "%same" resource null) then (resource :> IDisposable).Dispose())
    /// Both tasks.
    member _.MergeSources(task1: Task<'T1>, task2: Task<'T2>) : Task<struct ('T1 * 'T2)> =
        Task<struct ('T1 * 'T2)>.Begin(fun () ->
            task1.Await()
            task2.Await()
            struct (task1.Value, task2.Value))
    /// Both computations.
    member _.MergeSources(computation1: Async<'T1>, computation2: Async<'T2>) : Task<struct ('T1 * 'T2)> =
        Task<struct ('T1 * 'T2)>.Begin(fun () ->
            let first = computation1.Run()
            struct (first, computation2.Run()))
    /// The task and the computation.
    member _.MergeSources(task: Task<'T1>, computation: Async<'T2>) : Task<struct ('T1 * 'T2)> =
        Task<struct ('T1 * 'T2)>.Begin(fun () ->
            task.Await()
            struct (task.Value, computation.Run()))
    /// The computation and the task.
    member _.MergeSources(computation: Async<'T1>, task: Task<'T2>) : Task<struct ('T1 * 'T2)> =
        Task<struct ('T1 * 'T2)>.Begin(fun () ->
            let first = computation.Run()
            task.Await()
            struct (first, task.Value))

/// What task { } is made of.
[<Sealed>]
type TaskBuilder internal () =
    inherit TaskBuilderBase()
    /// Begins it.
    member _.Run(code: TaskCode<'T>) : Task<'T> = Task<'T>.BeginHere(fun () -> code.Run())

/// What backgroundTask { } is made of; there is one thread.
[<Sealed>]
type BackgroundTaskBuilder internal () =
    inherit TaskBuilderBase()
    /// Begins it.
    member _.Run(code: TaskCode<'T>) : Task<'T> = Task<'T>.Begin(fun () -> code.Run())

/// Builders that need no module's name.
[<AutoOpen>]
module CommonBuilders =
    /// Makes computations that run when they are told to.
    /// > async { return 1 + 1 } |> Async.RunSynchronously
    /// 2
    let async : AsyncBuilder = AsyncBuilder()
    /// Makes computations that begin at once.
    /// > (task { return 1 + 1 }).Result
    /// 2
    let task : TaskBuilder = TaskBuilder()
    /// Makes computations that begin at once.
    /// > (backgroundTask { return 1 + 1 }).Result
    /// 2
    let backgroundTask : BackgroundTaskBuilder = BackgroundTaskBuilder()

namespace FSharp.Core.CompilerServices

open FSharp.Control
open System.Threading
open System.Threading.Tasks

/// What functions of the host that answer later are made of.
module HostFunctions =
    /// The answer to a question, waited for while other work goes on.
    let answer (question: obj) : 'T =
        if not (extern "Question.isAnswered" question) then
            let signal = Signal()
            Questions.add question signal
            try Cancellation.wait -1 signal (fun () -> extern "Question.isAnswered" question)
            finally
                Questions.remove question
                extern "Question.withdraw" question
        extern "Question.answer" question
    /// A computation that waits for the answer to a question.
    let waiting (question: obj) : Async<'T> = Async<'T>(fun () -> answer question)
    /// A computation that asks anew each time it runs.
    let later (ask: unit -> Async<'T>) : Async<'T> = Async<'T>(fun () -> (ask ()).Run())
    /// Asks, as a task.
    let started (ask: unit -> Async<'T>) : Task<'T> = Task<'T>.Begin(fun () -> (ask ()).Run())
    /// Runs what a script gave to its host.
    let ofAsync (computation: Async<'T>) : 'T = Async.RunSynchronously computation
    /// Waits for what a script gave to its host.
    let ofTask (task: Task<'T>) : 'T = task.GetAwaiter().GetResult()
    // Functions that a host calls and whose results it waits for.
    let apply1 (finish: 'M -> 'R) (f: 'A -> 'M) (a: 'A) : 'R = finish (f a)
    let apply2 (finish: 'M -> 'R) (f: 'A -> 'B -> 'M) (a: 'A) (b: 'B) : 'R = finish (f a b)
    let apply3 (finish: 'M -> 'R) (f: 'A -> 'B -> 'C -> 'M) (a: 'A) (b: 'B) (c: 'C) : 'R = finish (f a b c)
    let apply4 (finish: 'M -> 'R) (f: 'A -> 'B -> 'C -> 'D -> 'M) (a: 'A) (b: 'B) (c: 'C) (d: 'D) : 'R = finish (f a b c d)
    let apply5 (finish: 'M -> 'R) (f: 'A -> 'B -> 'C -> 'D -> 'E -> 'M) (a: 'A) (b: 'B) (c: 'C) (d: 'D) (e: 'E) : 'R = finish (f a b c d e)
    let apply6 (finish: 'M -> 'R) (f: 'A -> 'B -> 'C -> 'D -> 'E -> 'F -> 'M) (a: 'A) (b: 'B) (c: 'C) (d: 'D) (e: 'E) (g: 'F) : 'R =
        finish (f a b c d e g)
