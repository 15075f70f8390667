// More of tasks: waiting for several, going on after one, delays that can be cancelled.
namespace System.Threading.Tasks

open System
open System.Collections.Generic
open System.Threading
open FSharp.Core.CompilerServices

/// What continues a task when; without effect.
[<Flags>]
type TaskContinuationOptions =
    | None = 0
    | PreferFairness = 1
    | LongRunning = 2
    | AttachedToParent = 4
    | DenyChildAttach = 8
    | NotOnRanToCompletion = 65536
    | NotOnFaulted = 131072
    | NotOnCanceled = 262144
    | OnlyOnRanToCompletion = 393216
    | OnlyOnFaulted = 327680
    | OnlyOnCanceled = 196608
    | ExecuteSynchronously = 524288

/// Waits for a task that has no result.
[<NoEquality; NoComparison; Symbol("System.Runtime.CompilerServices.TaskAwaiter")>]
type TaskAwaiter internal (task: Task) =
    /// Whether the task has ended.
    member _.IsCompleted : bool = task.IsCompleted
    /// Waits; raises what the task failed with as it is.
    member _.GetResult() : unit = task.AwaitBlocking()

module internal TaskGroups =
    let either (tasks: Task[]) : Task =
        if tasks.Length = 0 then
            raise (ArgumentException("The tasks argument contains no tasks.", "tasks"))
        let ended = Signal()
        for task in tasks do
            Jobs.start (fun () ->
                (try task.Await() with _ -> ())
                ended.Raise())
        Jobs.wait ended (fun () -> Array.exists (fun (task: Task) -> task.IsCompleted) tasks)
        Array.find (fun (task: Task) -> task.IsCompleted) tasks

type Task with
    /// What waits for its end.
    member x.GetAwaiter() : TaskAwaiter = TaskAwaiter(x)
    /// The task itself: there is one thread.
    member x.ConfigureAwait(continueOnCapturedContext: bool) : Task = x
    /// Gives back what it holds.
    member _.Dispose() : unit = ()
    /// Waits until it ends, but not longer than so many milliseconds; whether it has ended.
    member x.Wait(millisecondsTimeout: int) : bool =
        if not x.IsCompleted then
            TaskGroups.either [| x; Task.Delay millisecondsTimeout |] |> ignore
        if x.IsCompleted then x.Wait()
        x.IsCompleted
    /// Waits until it ends, but not longer than that; whether it has ended.
    member x.Wait(timeout: TimeSpan) : bool = x.Wait(int timeout.TotalMilliseconds)
    /// Calls the function when it has ended, well or not.
    member x.ContinueWith(continuationFunction: Func<Task, 'U>) : Task<'U> =
        Task<'U>.Begin(fun () ->
            (try x.Await() with _ -> ())
            continuationFunction.Invoke x)
    /// Calls the action when it has ended, well or not.
    member x.ContinueWith(continuationAction: Action<Task>) : Task =
        Task<unit>.Begin(fun () ->
            (try x.Await() with _ -> ())
            continuationAction.Invoke x) :> Task
    /// A task that ends after that span.
    static member Delay(delay: TimeSpan) : Task = Task.Delay(int delay.TotalMilliseconds)
    /// A task that ends after some milliseconds, or fails when the token asks to stop.
    static member Delay(millisecondsDelay: int, cancellationToken: CancellationToken) : Task =
        if cancellationToken.IsCancellationRequested then Task.FromCanceled cancellationToken
        else
            let task = Task()
            let timer = Task.Delay millisecondsDelay
            cancellationToken.Register(Action(fun () -> if not task.IsCompleted then task.Fail(TaskCanceledException()))) |> ignore
            Jobs.start (fun () ->
                timer.Await()
                if not task.IsCompleted then task.Succeed())
            task
    /// A task that ends after that span, or fails when the token asks to stop.
    static member Delay(delay: TimeSpan, cancellationToken: CancellationToken) : Task =
        Task.Delay(int delay.TotalMilliseconds, cancellationToken)
    /// A task that was cancelled.
    static member FromCanceled(cancellationToken: CancellationToken) : Task =
        let task = Task()
        task.Fail(TaskCanceledException())
        task
    /// A task that was cancelled.
    static member FromCanceled<'T>(cancellationToken: CancellationToken) : Task<'T> =
        let task = Task<'T>()
        task.Fail(TaskCanceledException())
        task
    /// Begins the function as a task, unless the token has asked to stop.
    static member Run(``function``: Func<'T>, cancellationToken: CancellationToken) : Task<'T> =
        if cancellationToken.IsCancellationRequested then Task.FromCanceled<'T> cancellationToken else Task.Run(``function``)
    /// A task that ends when all end.
    static member WhenAll(tasks: seq<Task>) : Task =
        Task<unit>.Begin(fun () -> for task in Array.ofSeq tasks do task.Await()) :> Task
    /// A task that ends when all end.
    static member WhenAll([<ParamArray>] tasks: Task[]) : Task = Task.WhenAll(tasks :> seq<Task>)
    /// A task that ends when all end, with their results.
    static member WhenAll([<ParamArray>] tasks: Task<'T>[]) : Task<'T[]> = Task.WhenAll(tasks :> seq<Task<'T>>)
    /// A task that ends when the first ends, with that one.
    static member WhenAny([<ParamArray>] tasks: Task[]) : Task<Task> = Task<Task>.Begin(fun () -> TaskGroups.either tasks)
    /// A task that ends when the first ends, with that one.
    static member WhenAny(tasks: seq<Task>) : Task<Task> =
        let tasks = Array.ofSeq tasks
        Task<Task>.Begin(fun () -> TaskGroups.either tasks)
    /// A task that ends when the first ends, with that one.
    static member WhenAny(tasks: seq<Task<'T>>) : Task<Task<'T>> =
        let tasks = Array.ofSeq tasks
        Task<Task<'T>>.Begin(fun () -> TaskGroups.either (Array.map (fun (task: Task<'T>) -> task :> Task) tasks) :?> Task<'T>)
    /// A task that ends when the first ends, with that one.
    static member WhenAny([<ParamArray>] tasks: Task<'T>[]) : Task<Task<'T>> = Task.WhenAny(tasks :> seq<Task<'T>>)
    /// Waits until one ends; its number among them.
    static member WaitAny([<ParamArray>] tasks: Task[]) : int =
        let first = TaskGroups.either tasks
        Array.findIndex (fun (task: Task) -> (extern "%same" task first : bool)) tasks
    /// Waits until all end, but not longer than so many milliseconds; whether all have ended.
    static member WaitAll(tasks: Task[], millisecondsTimeout: int) : bool =
        (Task.WhenAll(tasks :> seq<Task>)).Wait millisecondsTimeout
    /// Lets others go on first.
    static member Yield() : Task = Task.Delay 0

type Task<'T> with
    /// The task itself: there is one thread.
    member x.ConfigureAwait(continueOnCapturedContext: bool) : Task<'T> = x
    /// Calls the function when it has ended, well or not.
    member x.ContinueWith(continuationFunction: Func<Task<'T>, 'U>) : Task<'U> =
        Task<'U>.Begin(fun () ->
            (try x.Await() with _ -> ())
            continuationFunction.Invoke x)
    /// Calls the action when it has ended, well or not.
    member x.ContinueWith(continuationAction: Action<Task<'T>>) : Task =
        Task<unit>.Begin(fun () ->
            (try x.Await() with _ -> ())
            continuationAction.Invoke x) :> Task

type TaskCompletionSource<'T> with
    /// Makes it fail, unless it has ended.
    member x.TrySetException(``exception``: exn) : bool =
        if x.Task.IsCompleted then false
        else
            x.SetException ``exception``
            true
    /// Cancels it, unless it has ended.
    member x.TrySetCanceled() : bool =
        if x.Task.IsCompleted then false
        else
            x.SetCanceled()
            true

/// Begins tasks.
[<Sealed>]
type TaskFactory internal () =
    /// Begins the function as a task.
    member _.StartNew(``function``: Func<'T>) : Task<'T> = Task.Run(``function``)
    /// Begins the action as a task.
    member _.StartNew(action: Action) : Task = Task.Run(action)

type Task with
    /// Begins tasks.
    static member Factory : TaskFactory = TaskFactory()
