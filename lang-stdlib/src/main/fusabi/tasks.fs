// Work that waits: jobs on fibers, cancellation, tasks.
namespace System.Threading

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Work on a fiber of its own; it goes on when what it waits for has come.
[<NoEquality; NoComparison; AllowNullLiteral>]
type internal Job(body: unit -> unit, surroundings: obj, isAttached: bool) =
    let fiber : obj = extern "%fiber_new" body
    let mutable turn = 0
    let mutable timed = false
    let mutable own = surroundings
    let mutable attached = isAttached
    let mutable blocked = 0
    /// Numbers its waits: what would end an earlier one no longer does anything.
    member _.Turn : int = turn
    member _.EndTurn() : unit = turn <- turn + 1
    /// Whether the wait ends at some time.
    member _.Timed
        with get () : bool = timed
        and set (value: bool) : unit = timed <- value
    /// What holds wherever it runs.
    member _.Surroundings
        with get () : obj = own
        and set (value: obj) : unit = own <- value
    /// Whether it still runs on the thread, so to speak, of what began it: then that cannot go on while it blocks the thread.
    member _.IsAttached : bool = attached
    member _.Detach() : unit = attached <- false
    /// Whether it blocks its thread whatever it waits for.
    member _.IsBlocked : bool = blocked > 0
    member _.Block(depth: int) : unit = blocked <- blocked + depth
    /// Runs until it waits or ends.
    member _.Run() : unit =
        let _ : obj = extern "%fiber_resume" fiber true
        ()
    /// Lets what ran it go on until it is run again; false, at once, when a host function is between them.
    member _.Park() : bool = extern "%fiber_park" fiber ()

/// A wait of a job.
[<Struct; NoEquality; NoComparison>]
type internal Wait(job: Job, turn: int) =
    member _.Job : Job = job
    member _.IsOver : bool = job.Turn <> turn

/// Which jobs can go on.
module internal ReadyJobs =
    let private queue : Queue<Wait> = Queue<Wait>()
    let clear () : unit = queue.Clear()
    let add (wait: Wait) : unit = if not wait.IsOver then queue.Enqueue wait
    /// Takes the next one out; null when there is none.
    let next () : Job =
        let mutable found : Job = null
        while isNull found && queue.Count > 0 do
            let wait = queue.Dequeue()
            if not wait.IsOver then found <- wait.Job
        found

/// Something that may happen, and the jobs that wait for it.
[<NoEquality; NoComparison>]
type internal Signal() =
    let mutable waiting : Wait list = []
    member _.Add(wait: Wait) : unit =
        while not waiting.IsEmpty && waiting.Head.IsOver do waiting <- waiting.Tail
        waiting <- wait :: waiting
    /// It has happened: the jobs look whether they can go on.
    member _.Raise() : unit =
        let all = List.rev waiting
        waiting <- []
        for wait in all do ReadyJobs.add wait

/// The waits that end at some time.
module internal Timers =
    let mutable private queue = PriorityQueue<Wait, struct (int64 * int)>()
    let mutable private added = 0
    let mutable private live = 0
    let clear () : unit =
        queue.Clear()
        live <- 0
    let now () : int64 = extern "Environment.milliseconds" ()
    let private dropOver () : unit =
        let kept = PriorityQueue<Wait, struct (int64 * int)>()
        for item in queue.UnorderedItems do
            match item with
            | struct (wait, time) -> if not wait.IsOver then kept.Enqueue(wait, time)
        queue <- kept
    let add (wait: Wait) (time: int64) : unit =
        if queue.Count > 64 + 2 * live then dropOver ()
        wait.Job.Timed <- true
        live <- live + 1
        added <- added + 1
        queue.Enqueue(wait, struct (time, added))
    let ended (job: Job) : unit =
        if job.Timed then
            job.Timed <- false
            live <- live - 1
    /// When the next wait ends, or Int64.MaxValue.
    let next () : int64 =
        let mutable time = Int64.MaxValue
        while time = Int64.MaxValue && queue.Count > 0 do
            match queue.TryPeek() with
            | true, wait, struct (first, _) when not wait.IsOver -> time <- first
            | _ -> queue.Dequeue() |> ignore
        time
    /// Ends those whose time has come.
    let expire () : unit =
        if queue.Count > 0 then
            let time = now ()
            while next () <= time do ReadyJobs.add (queue.Dequeue())

/// Questions to the host that are not answered yet.
module internal Questions =
    let private open' = Dictionary<int, Signal>()
    let clear () : unit = open'.Clear()
    let add (question: obj) (signal: Signal) : unit = open'.Add(extern "Question.number" question, signal)
    let remove (question: obj) : unit = open'.Remove(extern "Question.number" question) |> ignore
    /// Sees which have been answered since; whether any has.
    let answered () : bool =
        let mutable number : int = extern "Questions.next" ()
        let found = number >= 0
        while number >= 0 do
            match open'.TryGetValue number with
            | true, signal -> signal.Raise()
            | _ -> ()
            number <- extern "Questions.next" ()
        found
    let look () : unit = if open'.Count > 0 then answered () |> ignore

/// Runs jobs, one at a time, each until it waits.
module internal Jobs =
    let mutable private current : Job list = []
    /// What holds where the running job is, inherited by those that it begins.
    let mutable surroundings : obj = null
    let mutable private stops = 0
    /// Forgets the jobs of a run that was stopped.
    let private settle () : unit =
        let now : int = extern "Environment.stops" ()
        if now <> stops then
            stops <- now
            current <- []
            surroundings <- null
            ReadyJobs.clear ()
            Timers.clear ()
            Questions.clear ()
    let private run (job: Job) : unit =
        let outside = surroundings
        current <- job :: current
        surroundings <- job.Surroundings
        try job.Run()
        finally
            job.Surroundings <- surroundings
            surroundings <- outside
            current <- current.Tail
    /// Lets the first job that is ready go on; false when none is.
    let step () : bool =
        Timers.expire ()
        Questions.look ()
        match ReadyJobs.next () with
        | null -> false
        | job ->
            job.EndTurn()
            Timers.ended job
            job.Detach()
            run job
            true
    let private begin' (isAttached: bool) (body: unit -> unit) : unit =
        settle ()
        run (Job(body, surroundings, isAttached))
    /// Begins a job at once. What begins it goes on when it waits.
    let start (body: unit -> unit) : unit = begin' false body
    /// Begins a job at once, on the same thread, so to speak. What begins it goes on when it waits without blocking the thread.
    let startHere (body: unit -> unit) : unit = begin' true body
    /// Begins a job when the current one waits.
    let queue (body: unit -> unit) : unit =
        settle ()
        ReadyJobs.add (Wait(Job(body, surroundings, false), 0))
    let private idle (time: int64) : unit =
        let time = min time (Timers.next ())
        if not (Questions.answered ()) then
            if time = Int64.MaxValue && not (extern "Questions.isOpen" ()) then
                raise (InvalidOperationException("This waits for something that nothing is left to bring about."))
            let milliseconds = if time = Int64.MaxValue then -1 else int (max 0L (min (time - Timers.now ()) 0x7FFFFFFFL))
            extern "Environment.wait" milliseconds
    let private park (blocking: bool) (signal: Signal) (time: int64) : bool =
        match current with
        | job :: _ when not (job.IsAttached && (blocking || job.IsBlocked)) ->
            let wait = Wait(job, job.Turn)
            signal.Add wait
            if time < Int64.MaxValue then Timers.add wait time
            let parked = job.Park()
            if not parked then
                job.EndTurn()
                Timers.ended job
            parked
        | _ -> false
    let private waitUntil (blocking: bool) (signal: Signal) (time: int64) (ready: unit -> bool) : unit =
        settle ()
        while not (ready ()) && (time = Int64.MaxValue || Timers.now () < time) do
            if not (park blocking signal time) && not (step ()) && not (ready ()) then idle time
    /// Waits until the condition holds, which may begin when the signal is given, while other jobs go on.
    let wait (signal: Signal) (ready: unit -> bool) : unit = waitUntil false signal Int64.MaxValue ready
    /// As wait, blocking the thread.
    let block (signal: Signal) (ready: unit -> bool) : unit = waitUntil true signal Int64.MaxValue ready
    /// Waits until the condition holds, but not longer than so many milliseconds; whether it holds.
    let waitAtMost (milliseconds: int) (signal: Signal) (ready: unit -> bool) : bool =
        waitUntil false signal (Timers.now () + int64 milliseconds) ready
        ready ()
    /// Blocks the thread for so many milliseconds.
    let sleep (milliseconds: int) : unit =
        if milliseconds > 0 then waitUntil true (Signal()) (Timers.now () + int64 milliseconds) (fun () -> false)
    /// Whatever the function waits for, it blocks the thread.
    let blocking (body: unit -> 'T) : 'T =
        match current with
        | job :: _ when job.IsAttached ->
            job.Block 1
            try body ()
            finally job.Block -1
        | _ -> body ()

/// Says whether work should stop.
[<Struct; CustomEquality; NoComparison>]
type CancellationToken internal (source: CancellationTokenSource) =
    /// The token that never asks to stop.
    static member None : CancellationToken = CancellationToken(null)
    /// Whether the work should stop.
    member _.IsCancellationRequested : bool = not (isNull source) && source.IsCancellationRequested
    /// Whether it can ever ask to stop.
    member _.CanBeCanceled : bool = not (isNull source)
    /// Raises OperationCanceledException when the work should stop.
    member x.ThrowIfCancellationRequested() : unit = if x.IsCancellationRequested then raise (OperationCanceledException())
    /// Calls the action when the work should stop.
    member x.Register(callback: Action) : CancellationTokenRegistration = x.Attach(fun () -> callback.Invoke())
    /// Calls the action when the work should stop.
    member x.Register(callback: Action, useSynchronizationContext: bool) : CancellationTokenRegistration = x.Register callback
    /// Calls the action with the state when the work should stop.
    member x.Register(callback: Action<obj>, state: obj) : CancellationTokenRegistration = x.Attach(fun () -> callback.Invoke state)
    member private x.Attach(callback: unit -> unit) : CancellationTokenRegistration =
        if isNull source then CancellationTokenRegistration(x, -1) else CancellationTokenRegistration(x, source.Add callback)
    /// Whether both are of the same source.
    member _.Equals(other: CancellationToken) : bool = extern "%same" source other.Source
    override _.Equals(other: obj) : bool =
        match other with
        | :? CancellationToken as token -> extern "%same" source token.Source
        | _ -> false
    override _.GetHashCode() : int = 0
    member internal _.Source : CancellationTokenSource = source

/// An action that waits to be called; disposing of it takes it back.
and [<Struct; CustomEquality; NoComparison>] CancellationTokenRegistration internal (token: CancellationToken, number: int) =
    /// The token that would call it.
    member _.Token : CancellationToken = token
    /// Takes it back; false when it was called or taken back before.
    member _.Unregister() : bool = number >= 0 && token.Source.Drop number
    /// Takes it back.
    member x.Dispose() : unit = x.Unregister() |> ignore
    member internal _.Number : int = number
    /// Whether both are the same.
    member _.Equals(other: CancellationTokenRegistration) : bool = number = other.Number && token.Equals other.Token
    override x.Equals(obj: obj) : bool =
        match obj with
        | :? CancellationTokenRegistration as other -> x.Equals other
        | _ -> false
    override _.GetHashCode() : int = number
    interface IDisposable with
        member x.Dispose() : unit = x.Dispose()

/// Asks work to stop.
and [<AllowNullLiteral>] CancellationTokenSource() =
    let mutable requested = false
    let mutable next = 0
    let callbacks = Dictionary<int, unit -> unit>()
    member internal _.Add(callback: unit -> unit) : int =
        if requested then
            callback ()
            -1
        else
            next <- next + 1
            callbacks.Add(next, callback)
            next
    member internal _.Drop(number: int) : bool = callbacks.Remove number
    /// One that asks after some milliseconds.
    new(millisecondsDelay: int) as source =
        CancellationTokenSource()
        then source.CancelAfter millisecondsDelay
    /// One that asks after a span.
    new(delay: TimeSpan) = new CancellationTokenSource(int delay.TotalMilliseconds)
    /// One that asks when one of the tokens does.
    static member CreateLinkedTokenSource([<ParamArray>] tokens: CancellationToken[]) : CancellationTokenSource =
        let source = new CancellationTokenSource()
        for token in tokens do token.Register(Action(fun () -> source.Cancel())) |> ignore
        source
    /// One that asks when the token does.
    static member CreateLinkedTokenSource(token: CancellationToken) : CancellationTokenSource =
        CancellationTokenSource.CreateLinkedTokenSource [| token |]
    /// One that asks when one of the tokens does.
    static member CreateLinkedTokenSource(token1: CancellationToken, token2: CancellationToken) : CancellationTokenSource =
        CancellationTokenSource.CreateLinkedTokenSource [| token1; token2 |]
    /// Whether it asked.
    member _.IsCancellationRequested : bool = requested
    /// The token to hand on.
    member x.Token : CancellationToken = CancellationToken(x)
    /// Asks.
    member _.Cancel() : unit =
        if not requested then
            requested <- true
            let waiting = Array.rev (Array.ofSeq callbacks.Values)
            callbacks.Clear()
            for callback in waiting do callback ()
    /// Asks; a failing action ends the asking, if so desired.
    member x.Cancel(throwOnFirstException: bool) : unit = x.Cancel()
    /// Takes the asking back, when it has not happened.
    member _.TryReset() : bool = not requested
    /// Asks after a span.
    member x.CancelAfter(delay: TimeSpan) : unit = x.CancelAfter(int delay.TotalMilliseconds)
    /// Asks after some milliseconds.
    member x.CancelAfter(millisecondsDelay: int) : unit =
        Jobs.queue (fun () ->
            Jobs.sleep millisecondsDelay
            x.Cancel())
    /// Gives back what it holds.
    member _.Dispose() : unit = ()
    interface IDisposable with
        member _.Dispose() : unit = ()

/// The thread: there is one.
[<AbstractClass; Sealed>]
type Thread =
    /// Waits so many milliseconds.
    static member Sleep(millisecondsTimeout: int) : unit = Jobs.sleep millisecondsTimeout

/// Changes that no other thread can come between; there is one thread.
[<AbstractClass; Sealed>]
type Interlocked =
    /// Adds one.
    static member Increment(location: byref<int>) : int =
        location <- location + 1
        location
    /// Takes one away.
    static member Decrement(location: byref<int>) : int =
        location <- location - 1
        location
    /// Adds one.
    static member Increment(location: byref<int64>) : int64 =
        location <- location + 1L
        location
    /// Takes one away.
    static member Decrement(location: byref<int64>) : int64 =
        location <- location - 1L
        location
    /// Adds a number.
    static member Add(location1: byref<int>, value: int) : int =
        location1 <- location1 + value
        location1
    /// Adds a number.
    static member Add(location1: byref<int64>, value: int64) : int64 =
        location1 <- location1 + value
        location1
    /// The value.
    static member Read(location: byref<int64>) : int64 = location
    /// Puts another value in, and gives the one before.
    static member Exchange(location1: byref<'T>, value: 'T) : 'T =
        let before = location1
        location1 <- value
        before
    /// Puts another value in where the expected one is, and gives the one before.
    static member CompareExchange(location1: byref<'T>, value: 'T, comparand: 'T) : 'T =
        let before = location1
        if (extern "%equals_er" before comparand : bool) then location1 <- value
        before

namespace System.Threading.Tasks

open System
open System.Collections.Generic
open System.Threading
open FSharp.Core.CompilerServices

/// How a task is run; without effect.
[<Flags>]
type TaskCreationOptions =
    /// As usual.
    | None = 0
    /// In fair order.
    | PreferFairness = 1
    /// It takes long.
    | LongRunning = 2
    /// Its parent waits for it.
    | AttachedToParent = 4
    /// No task attaches to it.
    | DenyChildAttach = 8
    /// Its scheduler is hidden from its children.
    | HideScheduler = 16
    /// What continues it is not run at once.
    | RunContinuationsAsynchronously = 64

/// How far a task is.
type TaskStatus =
    | Created = 0
    | WaitingForActivation = 1
    | WaitingToRun = 2
    | Running = 3
    | WaitingForChildrenToComplete = 4
    | RanToCompletion = 5
    | Canceled = 6
    | Faulted = 7

/// Work that has begun.
[<AllowNullLiteral; Symbol("System.Threading.Tasks.Task")>]
type Task internal () =
    let mutable state = TaskStatus.WaitingForActivation
    let mutable failure : exn = null
    let ended = Signal()
    member internal _.Succeed() : unit =
        state <- TaskStatus.RanToCompletion
        ended.Raise()
    member internal _.Fail(error: exn) : unit =
        failure <- error
        state <- (match error with :? OperationCanceledException -> TaskStatus.Canceled | _ -> TaskStatus.Faulted)
        ended.Raise()
    member internal _.Failure : exn = failure
    /// How far it is.
    member _.Status : TaskStatus = state
    /// Whether it has ended, well or not.
    member _.IsCompleted : bool = state <> TaskStatus.WaitingForActivation
    /// Whether it ended well.
    member _.IsCompletedSuccessfully : bool = state = TaskStatus.RanToCompletion
    /// Whether it failed.
    member _.IsFaulted : bool = state = TaskStatus.Faulted
    /// Whether it was cancelled.
    member _.IsCanceled : bool = state = TaskStatus.Canceled
    /// What it failed with, or null.
    member _.Exception : AggregateException =
        if state = TaskStatus.Faulted then AggregateException([| failure |]) else null
    /// Waits until it ends, and raises what it failed with as it is.
    member internal x.Await() : unit =
        Jobs.wait ended (fun () -> x.IsCompleted)
        if not (isNull failure) then raise failure
    /// As Await, blocking the thread.
    member internal x.AwaitBlocking() : unit =
        Jobs.block ended (fun () -> x.IsCompleted)
        if not (isNull failure) then raise failure
    /// Waits until it ends, and raises what it failed with in an AggregateException.
    member x.Wait() : unit =
        Jobs.block ended (fun () -> x.IsCompleted)
        match failure with
        | null -> ()
        | :? OperationCanceledException -> raise (AggregateException([| (TaskCanceledException() :> exn) |]))
        | error -> raise (AggregateException([| error |]))
    /// A task that has ended.
    static member CompletedTask : Task =
        let task = Task()
        task.Succeed()
        task
    /// A task that ends after some milliseconds.
    static member Delay(millisecondsDelay: int) : Task =
        let task = Task()
        Jobs.start (fun () ->
            Jobs.sleep millisecondsDelay
            task.Succeed())
        task
    /// A task that ended well.
    static member FromResult(result: 'T) : Task<'T> =
        let task = Task<'T>()
        task.Complete result
        task
    /// A task that failed.
    static member FromException(``exception``: exn) : Task =
        let task = Task()
        task.Fail ``exception``
        task
    /// A task that failed.
    static member FromException<'T>(``exception``: exn) : Task<'T> =
        let task = Task<'T>()
        task.Fail ``exception``
        task
    /// Begins the function as a task.
    static member Run(``function``: Func<'T>) : Task<'T> = Task<'T>.Begin(fun () -> ``function``.Invoke())
    /// Begins the action as a task.
    static member Run(action: Action) : Task = Task<unit>.Begin(fun () -> action.Invoke()) :> Task
    /// A task that ends when all end, with their results.
    static member WhenAll(tasks: seq<Task<'T>>) : Task<'T[]> =
        Task<'T[]>.Begin(fun () ->
            Array.map
                (fun (task: Task<'T>) ->
                    task.Await()
                    task.Value)
                (Array.ofSeq tasks))
    /// Waits until all end.
    static member WaitAll([<ParamArray>] tasks: Task[]) : unit = for task in tasks do task.Wait()

/// Work that has begun and will have a result.
and [<AllowNullLiteral; Symbol("System.Threading.Tasks.Task`1")>] Task<'T> internal () =
    inherit Task()
    let mutable value : 'T = extern "%identity" null
    member internal _.Value : 'T = value
    member internal x.Complete(result: 'T) : unit =
        value <- result
        x.Succeed()
    member private x.Do(body: unit -> 'T) : unit =
        try x.Complete(body ())
        with error -> x.Fail error
    /// Begins work at once, on a fiber of its own.
    static member internal Begin(body: unit -> 'T) : Task<'T> =
        let task = Task<'T>()
        Jobs.start (fun () -> task.Do body)
        task
    /// Begins work at once, where it is begun.
    static member internal BeginHere(body: unit -> 'T) : Task<'T> =
        let task = Task<'T>()
        Jobs.startHere (fun () -> task.Do body)
        task
    /// What waits for the result.
    member x.GetAwaiter() : TaskAwaiter<'T> = TaskAwaiter<'T>(x)
    /// The result, waited for; what it failed with comes in an AggregateException.
    member x.Result : 'T =
        x.Wait()
        value

/// Waits for a task's result.
and [<NoEquality; NoComparison; Symbol("System.Runtime.CompilerServices.TaskAwaiter`1")>] TaskAwaiter<'T> internal (task: Task<'T>) =
    /// Whether the task has ended.
    member _.IsCompleted : bool = task.IsCompleted
    /// The result, waited for; raises what the task failed with as it is.
    member _.GetResult() : 'T =
        task.AwaitBlocking()
        task.Value

/// A task that is ended by hand.
[<Symbol("System.Threading.Tasks.TaskCompletionSource`1")>]
type TaskCompletionSource<'T>() =
    let task = Task<'T>()
    /// The task.
    member _.Task : Task<'T> = task
    /// Ends it well.
    member _.SetResult(result: 'T) : unit = task.Complete result
    /// Makes it fail.
    member _.SetException(``exception``: exn) : unit = task.Fail ``exception``
    /// Cancels it.
    member _.SetCanceled() : unit = task.Fail(TaskCanceledException())
    /// Ends it well, unless it has ended.
    member _.TrySetResult(result: 'T) : bool =
        if task.IsCompleted then false
        else
            task.Complete result
            true
