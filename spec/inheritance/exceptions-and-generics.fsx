// Classes below .NET's own, generic bases, hidden members and abstract properties with setters.
type ValidationError(field: string, reason: string) =
    inherit System.Exception(sprintf "%s: %s" field reason)
    member _.Field = field

type MissingError(field) =
    inherit ValidationError(field, "is missing")

let validate name =
    if name = "" then raise (MissingError "name")
    elif name.Length > 5 then raise (ValidationError("name", "is too long"))
    else name
for name in [ "ann"; ""; "maximilian" ] do
    try
        printfn "%s" (validate name)
    with
    | :? MissingError as e -> printfn "missing %s (%s)" e.Field e.Message
    | :? ValidationError as e -> printfn "invalid %s (%s)" e.Field e.Message

[<AbstractClass>]
type Handler<'Request, 'Response>() =
    let mutable next: Handler<'Request, 'Response> option = None
    member _.Then(handler: Handler<'Request, 'Response>) = next <- Some handler; handler
    abstract TryHandle: 'Request -> 'Response option
    member this.Handle(request: 'Request) : 'Response option =
        match this.TryHandle request, next with
        | Some response, _ -> Some response
        | None, Some handler -> handler.Handle request
        | None, None -> None

type Small() =
    inherit Handler<int, string>()
    override _.TryHandle n = if n < 10 then Some "small" else None
type Even() =
    inherit Handler<int, string>()
    override _.TryHandle n = if n % 2 = 0 then Some "even" else None

let chain = Small()
chain.Then(Even()) |> ignore
printfn "%A" ([ 3; 12; 13 ] |> List.map chain.Handle)

[<AbstractClass>]
type Setting<'T>(initial: 'T) =
    let changed = Event<'T>()
    abstract Value: 'T with get, set
    member _.Initial = initial
    member _.Changed = changed.Publish
    member _.Notify value = changed.Trigger value
type Bounded(initial, low, high) =
    inherit Setting<int>(initial)
    let mutable value = initial
    override _.Value
        with get () = value
        and set v = value <- max low (min high v)
let bounded = Bounded(5, 0, 10)
bounded.Changed.Add(fun v -> printfn "changed to %d" v)
bounded.Value <- 99
bounded.Notify bounded.Value
printfn "%d %d" bounded.Value (bounded :> Setting<int>).Initial

// A sealed leaf, and a stack of calls through three levels of base.
type A() =
    abstract F: int -> string
    default _.F n = sprintf "A%d" n
type B() =
    inherit A()
    override _.F n = "B" + base.F(n + 1)
[<Sealed>]
type C() =
    inherit B()
    override _.F n = "C" + base.F(n + 1)
printfn "%s %s" (C().F 0) (({ new A() with override _.F n = "anonymous " + base.F n }).F 7)
