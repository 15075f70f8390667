// Events: declaring, subscribing, transforming; observables by hand.
open System

type Thermometer() =
    let changed = Event<float>()
    let alarm = Event<string>()
    let mutable value = 20.0
    member _.Alarm = alarm.Publish
    member _.Changed = changed.Publish
    member this.Value
        with get () = value
        and set v =
            value <- v
            changed.Trigger v
            if v > 30.0 then alarm.Trigger(sprintf "%.1f is too hot" v)

let thermometer = Thermometer()
let seen = ResizeArray<string>()
thermometer.Changed.Add(fun v -> seen.Add(sprintf "%.0f" v))
thermometer.Alarm.Add(fun message -> printfn "alarm: %s" message)
thermometer.Value <- 25.0
thermometer.Value <- 31.5
printfn "%A" (List.ofSeq seen)

// Handlers can be taken off again.
let handler = Handler<float>(fun _ v -> printfn "handler %.0f" v)
thermometer.Changed.AddHandler handler
thermometer.Value <- 10.0
thermometer.Changed.RemoveHandler handler
thermometer.Value <- 11.0

// Streams of events.
let numbers = Event<int>()
let stream = numbers.Publish
stream |> Event.filter (fun n -> n % 2 = 0) |> Event.map (fun n -> n * 10) |> Event.add (printf "even %d; ")
let small, large = stream |> Event.partition (fun n -> n < 3)
small.Add(printf "small %d; ")
large.Add(printf "large %d; ")
stream |> Event.scan (+) 0 |> Event.add (printf "sum %d; ")
stream |> Event.pairwise |> Event.add (fun (a, b) -> printf "%d->%d; " a b)
stream |> Event.choose (fun n -> if n > 3 then Some(string n) else None) |> Event.add (printf "chosen %s; ")
for n in 1 .. 4 do
    numbers.Trigger n
    printfn ""

// Observables: subscriptions end when they are disposed.
let subscription = stream |> Observable.map (fun n -> n + 1) |> Observable.subscribe (printf "observed %d; ")
numbers.Trigger 1
subscription.Dispose()
numbers.Trigger 2
printfn ""
let merged = Observable.merge (stream |> Observable.filter (fun n -> n > 100)) (stream |> Observable.map (fun n -> -n))
let all = ResizeArray<int>()
use _s = merged.Subscribe(fun n -> all.Add n)
numbers.Trigger 101
printfn ""
printfn "%A" (List.ofSeq all)
let once =
    { new IObservable<int> with
        member _.Subscribe observer =
            observer.OnNext 1
            observer.OnNext 2
            observer.OnCompleted()
            { new IDisposable with member _.Dispose() = () } }
once |> Observable.add (printf "once %d; ")
printfn ""
let counted =
    { new IObserver<int> with
        member _.OnNext n = printf "next %d; " n
        member _.OnError e = printf "error %s; " e.Message
        member _.OnCompleted() = printfn "completed" }
once.Subscribe counted |> ignore
