// Events with delegates of their own, and events in interfaces.
open System

type TemperatureArgs(degrees: float) =
    inherit EventArgs()
    member _.Degrees = degrees

type TemperatureHandler = delegate of obj * TemperatureArgs -> unit

type Thermometer(name: string) =
    let changed = Event<TemperatureHandler, TemperatureArgs>()
    let broken = Event<EventHandler, EventArgs>()
    let mutable degrees = 0.0

    [<CLIEvent>]
    member _.Changed = changed.Publish

    [<CLIEvent>]
    member _.Broken = broken.Publish

    member _.Name = name

    member this.Degrees
        with get () = degrees
        and set value =
            if value <> degrees then
                degrees <- value
                changed.Trigger(this, TemperatureArgs value)
            if value > 100.0 then broken.Trigger(this, EventArgs.Empty)

let kitchen = Thermometer "kitchen"
let handler = TemperatureHandler(fun sender args -> printfn "%s: %.1f" (sender :?> Thermometer).Name args.Degrees)
kitchen.Changed.AddHandler handler
kitchen.Changed.Add(fun args -> printfn "now %.0f" args.Degrees)
kitchen.Broken.AddHandler(fun _ _ -> printfn "broken")
kitchen.Degrees <- 21.5
kitchen.Degrees <- 21.5
kitchen.Changed.RemoveHandler handler
kitchen.Degrees <- 120.0

let warm =
    kitchen.Changed
    |> Event.map (fun args -> args.Degrees)
    |> Event.filter (fun degrees -> degrees > 25.0)

warm.Add(printfn "warm: %g")
let listening = kitchen.Changed.Subscribe(fun args -> printfn "listening %g" args.Degrees)
kitchen.Degrees <- 10.0
listening.Dispose()
kitchen.Degrees <- 30.0

type INotify =
    [<CLIEvent>]
    abstract Happened: IEvent<EventHandler<string>, string>

type Source() =
    let happened = Event<EventHandler<string>, string>()
    member this.Happen what = happened.Trigger(this, what)

    interface INotify with
        [<CLIEvent>]
        member _.Happened = happened.Publish

let source = Source()
(source :> INotify).Happened.AddHandler(EventHandler<string>(fun sender what -> printfn "%b %s" (obj.ReferenceEquals(sender, source)) what))
source.Happen "it"

type Person(name: string) =
    let changed = Event<System.ComponentModel.PropertyChangedEventHandler, System.ComponentModel.PropertyChangedEventArgs>()
    let mutable name = name

    member this.Name
        with get () = name
        and set value =
            name <- value
            changed.Trigger(this, System.ComponentModel.PropertyChangedEventArgs(nameof this.Name))

    interface System.ComponentModel.INotifyPropertyChanged with
        [<CLIEvent>]
        member _.PropertyChanged = changed.Publish

let person = Person "Ann"
(person :> System.ComponentModel.INotifyPropertyChanged).PropertyChanged.Add(fun args -> printfn "%s is %s now" args.PropertyName person.Name)
person.Name <- "Bob"
