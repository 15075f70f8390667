// Mailboxes: computations that take messages.
namespace FSharp.Control

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open FSharp.Core.CompilerServices

/// Answers a message.
[<NoEquality; NoComparison; Symbol("Microsoft.FSharp.Control.FSharpAsyncReplyChannel`1")>]
type AsyncReplyChannel<'Reply> internal (reply: 'Reply -> unit) =
    /// Answers it.
    member _.Reply(value: 'Reply) : unit = reply value

/// Messages that wait, in the order in which they came.
type internal Inbox<'Msg>() =
    let messages = List<'Msg>()
    let mutable first = 0
    let mostTaken = 32
    member _.Count : int = messages.Count - first
    member _.Item
        with get (index: int) : 'Msg = messages.[first + index]
    member _.Add(message: 'Msg) : unit = messages.Add message
    /// Takes a message out. The first leaves its place empty, so that those behind it move only when most places are.
    member _.Take(index: int) : 'Msg =
        let message = messages.[first + index]
        if index > 0 then messages.RemoveAt(first + index)
        else
            messages.[first] <- Unchecked.defaultof<'Msg>
            first <- first + 1
            if first > mostTaken && 2 * first > messages.Count then
                messages.RemoveRange(0, first)
                first <- 0
        message

/// A mailbox, and the computation that takes messages out of it.
[<NoEquality; NoComparison; Symbol("Microsoft.FSharp.Control.FSharpMailboxProcessor`1")>]
type MailboxProcessor<'Msg>(body: MailboxProcessor<'Msg> -> Async<unit>, ?cancellationToken: CancellationToken) =
    let messages = Inbox<'Msg>()
    let mutable defaultTimeout = -1
    let posted = Signal()
    let arrived (timeout: int option) (signal: Signal) (ready: unit -> bool) : bool =
        match timeout with
        | Some limit when limit >= 0 -> Jobs.waitAtMost limit signal ready
        | _ ->
            Jobs.wait signal ready
            true
    /// A mailbox; whether a message to an ended one is an error.
    new(body: MailboxProcessor<'Msg> -> Async<unit>, isThrowExceptionAfterDisposed: bool, ?cancellationToken: CancellationToken) =
        MailboxProcessor<'Msg>(body, ?cancellationToken = cancellationToken)
    /// How many messages wait.
    member _.CurrentQueueLength : int = messages.Count
    /// How long to wait when it is not said.
    member _.DefaultTimeout
        with get () : int = defaultTimeout
        and set (value: int) : unit = defaultTimeout <- value
    /// Begins to take messages.
    member x.Start() : unit = Async.Start(body x, defaultArg cancellationToken CancellationToken.None)
    /// Begins to take messages at once.
    member x.StartImmediate() : unit = Async.StartImmediate(body x, defaultArg cancellationToken CancellationToken.None)
    /// A mailbox that begins to take messages.
    static member Start(body: MailboxProcessor<'Msg> -> Async<unit>, ?cancellationToken: CancellationToken) : MailboxProcessor<'Msg> =
        let mailbox = new MailboxProcessor<'Msg>(body, defaultArg cancellationToken CancellationToken.None)
        mailbox.Start()
        mailbox
    /// A mailbox that begins to take messages; whether a message to an ended one is an error.
    static member Start
        (body: MailboxProcessor<'Msg> -> Async<unit>, isThrowExceptionAfterDisposed: bool, ?cancellationToken: CancellationToken)
        : MailboxProcessor<'Msg> =
        MailboxProcessor<'Msg>.Start(body, ?cancellationToken = cancellationToken)
    /// A mailbox that begins to take messages at once.
    static member StartImmediate
        (body: MailboxProcessor<'Msg> -> Async<unit>, ?cancellationToken: CancellationToken) : MailboxProcessor<'Msg> =
        let mailbox = new MailboxProcessor<'Msg>(body, defaultArg cancellationToken CancellationToken.None)
        mailbox.StartImmediate()
        mailbox
    /// A mailbox that begins to take messages at once; whether a message to an ended one is an error.
    static member StartImmediate
        (body: MailboxProcessor<'Msg> -> Async<unit>, isThrowExceptionAfterDisposed: bool, ?cancellationToken: CancellationToken)
        : MailboxProcessor<'Msg> =
        MailboxProcessor<'Msg>.StartImmediate(body, ?cancellationToken = cancellationToken)
    /// Puts a message in.
    member _.Post(message: 'Msg) : unit =
        messages.Add message
        posted.Raise()
    /// Takes the next message out, waiting for it.
    member _.Receive(?timeout: int) : Async<'Msg> =
        Async<'Msg>(fun () ->
            if arrived timeout posted (fun () -> messages.Count > 0) then messages.Take 0
            else raise (TimeoutException("Mailbox.Receive timed out.")))
    /// Takes the next message out, if it comes in time.
    member _.TryReceive(?timeout: int) : Async<'Msg option> =
        Async<'Msg option>(fun () -> if arrived timeout posted (fun () -> messages.Count > 0) then Some(messages.Take 0) else None)
    /// Takes the first message out for which the function gives a computation, and runs that.
    member x.Scan(scanner: 'Msg -> Async<'T> option, ?timeout: int) : Async<'T> =
        Async<'T>(fun () ->
            let mutable found : Async<'T> option = None
            let mutable i = 0
            let look () : bool =
                while found.IsNone && i < messages.Count do
                    found <- scanner messages.[i]
                    if found.IsSome then messages.Take i |> ignore else i <- i + 1
                found.IsSome
            if arrived timeout posted look then found.Value.Run() else raise (TimeoutException("Mailbox.Scan timed out.")))
    /// Takes the first message out for which the function gives a computation, and runs that, if it comes in time.
    member x.TryScan(scanner: 'Msg -> Async<'T> option, ?timeout: int) : Async<'T option> =
        Async<'T option>(fun () ->
            try Some((x.Scan(scanner, ?timeout = timeout)).Run())
            with :? TimeoutException -> None)
    /// Puts a message with an answer in and waits for the answer.
    member x.PostAndReply(buildMessage: AsyncReplyChannel<'Reply> -> 'Msg, ?timeout: int) : 'Reply =
        match x.TryPostAndReply(buildMessage, ?timeout = timeout) with
        | Some reply -> reply
        | None -> raise (TimeoutException("MailboxProcessor.PostAndReply timed out."))
    /// Puts a message with an answer in and waits for the answer, for some time.
    member x.TryPostAndReply(buildMessage: AsyncReplyChannel<'Reply> -> 'Msg, ?timeout: int) : 'Reply option =
        Jobs.blocking (fun () -> (x.Ask(buildMessage, timeout)).Run())
    /// Puts a message with an answer in and gives a computation that waits for the answer, for some time.
    member x.PostAndTryAsyncReply(buildMessage: AsyncReplyChannel<'Reply> -> 'Msg, ?timeout: int) : Async<'Reply option> =
        x.Ask(buildMessage, timeout)
    member private x.Ask(buildMessage: AsyncReplyChannel<'Reply> -> 'Msg, timeout: int option) : Async<'Reply option> =
        let limit = defaultArg timeout defaultTimeout
        Async<'Reply option>(fun () ->
            let mutable answer : 'Reply option = None
            let answered = Signal()
            let reply (value: 'Reply) : unit =
                if answer.IsNone then
                    answer <- Some value
                    answered.Raise()
            x.Post(buildMessage (AsyncReplyChannel<'Reply>(reply)))
            if arrived (if limit < 0 then None else Some limit) answered (fun () -> answer.IsSome) then answer else None)
    /// Puts a message with an answer in and gives a computation that waits for the answer.
    member x.PostAndAsyncReply(buildMessage: AsyncReplyChannel<'Reply> -> 'Msg, ?timeout: int) : Async<'Reply> =
        let asked = x.Ask(buildMessage, timeout)
        Async<'Reply>(fun () ->
            match asked.Run() with
            | Some reply -> reply
            | None -> raise (TimeoutException("MailboxProcessor.PostAndAsyncReply timed out.")))
    /// Ends the mailbox.
    member _.Dispose() : unit = ()
    interface IDisposable with
        member _.Dispose() : unit = ()
