// Events, and what can be listened to.
namespace FSharp.Control

open System
open System.Collections.Generic

/// A function that listens to an event.
[<DelegateType; Symbol("Microsoft.FSharp.Control.FSharpHandler`1")>]
type Handler<'T> =
    /// Calls it.
    abstract Invoke: obj * 'T -> unit

/// Something that delegates listen to.
[<AllowNullLiteral; Symbol("Microsoft.FSharp.Control.IDelegateEvent`1")>]
type IDelegateEvent<'Delegate> =
    /// Listens.
    abstract AddHandler: handler: 'Delegate -> unit
    /// Listens no longer.
    abstract RemoveHandler: handler: 'Delegate -> unit

/// Something that happens again and again, with a value each time; listened to with a delegate that takes a sender and the value.
[<AllowNullLiteral; Symbol("Microsoft.FSharp.Control.IEvent`2")>]
type IEvent<'Delegate, 'Args> =
    inherit IDelegateEvent<'Delegate>
    inherit IObservable<'Args>

/// Something that happens again and again, with a value each time.
type IEvent<'T> = IEvent<Handler<'T>, 'T>

/// What listens to one event, in the order in which it began to.
[<Sealed>]
type internal Listeners<'Delegate, 'Args>() =
    let calls = List<obj * (obj -> 'Args -> unit)>()
    let remove (key: obj) : unit =
        let last = calls.FindLastIndex(Predicate<obj * (obj -> 'Args -> unit)>(fun (other, _) -> (extern "%same" key other : bool)))
        if last >= 0 then calls.RemoveAt last
    member _.Call(sender: obj, args: 'Args) : unit = for (_, call) in calls.ToArray() do call sender args
    interface IEvent<'Delegate, 'Args>
    interface IDelegateEvent<'Delegate> with
        member _.AddHandler(handler: 'Delegate) : unit = calls.Add((box handler, (extern "%identity" handler : obj -> 'Args -> unit)))
        member _.RemoveHandler(handler: 'Delegate) : unit = remove (box handler)
    interface IObservable<'Args> with
        member _.Subscribe(observer: IObserver<'Args>) : IDisposable =
            calls.Add((box observer, (fun _ args -> observer.OnNext args)))
            { new IDisposable with
                member _.Dispose() : unit = remove (box observer) }

/// An event that delegates listen to, and the means to make it happen.
[<Symbol("Microsoft.FSharp.Control.FSharpEvent`2")>]
type Event<'Delegate, 'Args>() =
    let listeners = Listeners<'Delegate, 'Args>()
    /// Makes it happen.
    member _.Trigger(sender: obj, args: 'Args) : unit = listeners.Call(sender, args)
    /// The event, to listen to.
    member _.Publish : IEvent<'Delegate, 'Args> = listeners

/// An event and the means to make it happen.
[<Symbol("Microsoft.FSharp.Control.FSharpEvent`1")>]
type Event<'T>() =
    let listeners = Listeners<Handler<'T>, 'T>()
    /// Makes it happen.
    member _.Trigger(arg: 'T) : unit = listeners.Call(null, arg)
    /// The event, to listen to.
    member _.Publish : IEvent<'T> = listeners

/// Listens with a function.
[<Sealed>]
type internal FunctionObserver<'T>(next: 'T -> unit, failed: exn -> unit, completed: unit -> unit) =
    interface IObserver<'T> with
        member _.OnNext(value: 'T) : unit = next value
        member _.OnError(error: exn) : unit = failed error
        member _.OnCompleted() : unit = completed ()

/// Listening with functions.
[<AutoOpen>]
module CommonExtensions =
    type IObservable<'T> with
        /// Listens with a function.
        member x.Add(callback: 'T -> unit) : unit =
            x.Subscribe(FunctionObserver<'T>(callback, (fun error -> raise error), ignore)) |> ignore
        /// Listens with a function until the result is disposed.
        member x.Subscribe(callback: 'T -> unit) : IDisposable =
            x.Subscribe(FunctionObserver<'T>(callback, (fun error -> raise error), ignore))

/// Functions on events.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Event =
    let private listen (callback: 'T -> unit) (source: IEvent<'Del, 'T>) : unit =
        source.Subscribe(FunctionObserver<'T>(callback, ignore, ignore)) |> ignore
    /// Listens with a function.
    /// > let e = Event<int>() in Event.add (printf "%d ") e.Publish; e.Trigger 5
    /// 5
    let add (callback: 'T -> unit) (sourceEvent: IEvent<'Del, 'T>) : unit = listen callback sourceEvent
    /// The event of what the function makes of the values.
    /// > let e = Event<int>() in (e.Publish |> Event.map (fun n -> n * 2)).Add(printf "%d "); e.Trigger 5
    /// 10
    let map (mapping: 'T -> 'U) (sourceEvent: IEvent<'Del, 'T>) : IEvent<'U> =
        let event = Event<'U>()
        listen (fun value -> event.Trigger(mapping value)) sourceEvent
        event.Publish
    /// The event of the values that satisfy the predicate.
    /// > let e = Event<int>() in (e.Publish |> Event.filter (fun n -> n > 5)).Add(printf "%d "); e.Trigger 6
    /// 6
    let filter (predicate: 'T -> bool) (sourceEvent: IEvent<'Del, 'T>) : IEvent<'T> =
        let event = Event<'T>()
        listen (fun value -> if predicate value then event.Trigger value) sourceEvent
        event.Publish
    /// The event of what the function makes of values, where it makes something.
    /// > let e = Event<int>() in (e.Publish |> Event.choose (fun n -> if n > 1 then Some n else None)).Add(printf "%d "); e.Trigger 5
    /// 5
    let choose (chooser: 'T -> 'U option) (sourceEvent: IEvent<'Del, 'T>) : IEvent<'U> =
        let event = Event<'U>()
        listen (fun value ->
            match chooser value with
            | Some result -> event.Trigger result
            | None -> ()) sourceEvent
        event.Publish
    /// The event of the values of both.
    /// > let a, b = Event<int>(), Event<int>() in (Event.merge a.Publish b.Publish).Add(printf "%d "); b.Trigger 5
    /// 5
    let merge (event1: IEvent<'Del1, 'T>) (event2: IEvent<'Del2, 'T>) : IEvent<'T> =
        let event = Event<'T>()
        listen event.Trigger event1
        listen event.Trigger event2
        event.Publish
    /// The values that satisfy the predicate, and those that do not.
    /// > let e = Event<int>() in (fst (Event.partition (fun n -> n > 1) e.Publish)).Add(printf "%d "); e.Trigger 5
    /// 5
    let partition (predicate: 'T -> bool) (sourceEvent: IEvent<'Del, 'T>) : IEvent<'T> * IEvent<'T> =
        (filter predicate sourceEvent, filter (fun value -> not (predicate value)) sourceEvent)
    /// The results of the first kind, and those of the second.
    /// > let e = Event<int>() in (fst (Event.split (fun n -> Choice1Of2 n) e.Publish)).Add(printf "%d "); e.Trigger 5
    /// 5
    let split (splitter: 'T -> Choice<'U1, 'U2>) (sourceEvent: IEvent<'Del, 'T>) : IEvent<'U1> * IEvent<'U2> =
        (choose (fun value -> match splitter value with Choice1Of2 result -> Some result | Choice2Of2 _ -> None) sourceEvent,
         choose (fun value -> match splitter value with Choice2Of2 result -> Some result | Choice1Of2 _ -> None) sourceEvent)
    /// The event of all states.
    /// > let e = Event<int>() in (Event.scan (+) 10 e.Publish).Add(printf "%d "); e.Trigger 5
    /// 15
    let scan (collector: 'U -> 'T -> 'U) (state: 'U) (sourceEvent: IEvent<'Del, 'T>) : IEvent<'U> =
        let event = Event<'U>()
        let mutable current = state
        listen (fun value ->
            current <- collector current value
            event.Trigger current) sourceEvent
        event.Publish
    /// The event of each value with the one before.
    /// > let e = Event<int>() in (Event.pairwise e.Publish).Add(printf "%A "); e.Trigger 5; e.Trigger 6
    /// (5, 6)
    let pairwise (sourceEvent: IEvent<'Del, 'T>) : IEvent<'T * 'T> =
        let event = Event<'T * 'T>()
        let mutable previous : 'T option = None
        listen (fun value ->
            match previous with
            | Some before -> event.Trigger((before, value))
            | None -> ()
            previous <- Some value) sourceEvent
        event.Publish

/// Something to listen to that a function connects.
[<Sealed>]
type internal FunctionObservable<'T>(subscribe: IObserver<'T> -> IDisposable) =
    interface IObservable<'T> with
        member _.Subscribe(observer: IObserver<'T>) : IDisposable = subscribe observer

/// Functions on what can be listened to.
[<RequireQualifiedAccess>]
module Observable =
    let private through (source: IObservable<'T>) (next: IObserver<'U> -> 'T -> unit) : IObservable<'U> =
        FunctionObservable<'U>(fun observer ->
            source.Subscribe(FunctionObserver<'T>(next observer, (fun error -> observer.OnError error), (fun () -> observer.OnCompleted()))))
    /// Listens with a function.
    /// > let e = Event<int>() in Observable.add (printf "%d ") e.Publish; e.Trigger 5
    /// 5
    let add (callback: 'T -> unit) (source: IObservable<'T>) : unit =
        source.Subscribe(FunctionObserver<'T>(callback, (fun error -> raise error), ignore)) |> ignore
    /// Listens with a function until the result is disposed.
    /// > let e = Event<int>() in let s = Observable.subscribe (printf "%d ") e.Publish in s.Dispose(); e.Trigger 5
    /// ()
    let subscribe (callback: 'T -> unit) (source: IObservable<'T>) : IDisposable =
        source.Subscribe(FunctionObserver<'T>(callback, (fun error -> raise error), ignore))
    /// What the function makes of the values.
    /// > let e = Event<int>() in e.Publish |> Observable.map (fun n -> n * 2) |> Observable.add (printf "%d "); e.Trigger 5
    /// 10
    let map (mapping: 'T -> 'U) (source: IObservable<'T>) : IObservable<'U> =
        through source (fun observer value -> observer.OnNext(mapping value))
    /// The values that satisfy the predicate.
    /// > let e = Event<int>() in e.Publish |> Observable.filter (fun n -> n > 5) |> Observable.add (printf "%d "); e.Trigger 6
    /// 6
    let filter (predicate: 'T -> bool) (source: IObservable<'T>) : IObservable<'T> =
        through source (fun observer value -> if predicate value then observer.OnNext value)
    /// What the function makes of values, where it makes something.
    /// > let e = Event<int>() in e.Publish |> Observable.choose Some |> Observable.add (printf "%d "); e.Trigger 5
    /// 5
    let choose (chooser: 'T -> 'U option) (source: IObservable<'T>) : IObservable<'U> =
        through source (fun observer value ->
            match chooser value with
            | Some result -> observer.OnNext result
            | None -> ())
    /// The values that satisfy the predicate, and those that do not.
    /// > let e = Event<int>() in fst (Observable.partition (fun n -> n > 1) e.Publish) |> Observable.add (printf "%d "); e.Trigger 5
    /// 5
    let partition (predicate: 'T -> bool) (source: IObservable<'T>) : IObservable<'T> * IObservable<'T> =
        (filter predicate source, filter (fun value -> not (predicate value)) source)
    /// All states.
    /// > let e = Event<int>() in Observable.scan (+) 10 e.Publish |> Observable.add (printf "%d "); e.Trigger 5
    /// 15
    let scan (collector: 'U -> 'T -> 'U) (state: 'U) (source: IObservable<'T>) : IObservable<'U> =
        FunctionObservable<'U>(fun observer ->
            let mutable current = state
            let step (value: 'T) : unit =
                current <- collector current value
                observer.OnNext current
            source.Subscribe(FunctionObserver<'T>(step, (fun error -> observer.OnError error), (fun () -> observer.OnCompleted()))))
    /// Each value with the one before.
    /// > let e = Event<int>() in Observable.pairwise e.Publish |> Observable.add (printf "%A "); e.Trigger 5; e.Trigger 6
    /// (5, 6)
    let pairwise (source: IObservable<'T>) : IObservable<'T * 'T> =
        FunctionObservable<'T * 'T>(fun observer ->
            let mutable previous : 'T option = None
            let step (value: 'T) : unit =
                match previous with
                | Some before -> observer.OnNext((before, value))
                | None -> ()
                previous <- Some value
            source.Subscribe(FunctionObserver<'T>(step, (fun error -> observer.OnError error), (fun () -> observer.OnCompleted()))))
    /// The values of both.
    /// > let a, b = Event<int>(), Event<int>() in Observable.merge a.Publish b.Publish |> Observable.add (printf "%d "); b.Trigger 5
    /// 5
    let merge (source1: IObservable<'T>) (source2: IObservable<'T>) : IObservable<'T> =
        FunctionObservable<'T>(fun observer ->
            let first = source1.Subscribe observer
            let second = source2.Subscribe observer
            { new IDisposable with
                member _.Dispose() : unit =
                    first.Dispose()
                    second.Dispose() })
