// What a generic method asks of its type parameters themselves is known at each call.
open System
open System.Collections.Generic

type Ask() =
    static member Name<'T>() = typeof<'T>.Name
    static member TryCast<'T>(o: obj) : 'T option =
        match o with
        | :? 'T as t -> Some t
        | _ -> None
    static member Default<'T>() = Unchecked.defaultof<'T>
    static member Through<'T>() = Ask.Name<'T>()
    member _.NameOf(_: 'T) = typeof<'T>.Name
    member _.Pick<'T>(items: obj list) = items |> List.choose Ask.TryCast<'T>

printfn "%s %s" (Ask.Name<int>()) (Ask.Through<string>())
printfn "%A %A" (Ask.TryCast<int> 3) (Ask.TryCast<string> 3)
printfn "%d %b" (Ask.Default<int>()) (Ask.Default<bool>())
printfn "%s %s" (Ask().NameOf 2.5) (Ask().NameOf 'c')
printfn "%A" (Ask().Pick<int> [ box 1; box "two"; box 3 ])

/// Handlers by the type of what they handle.
type Bus() =
    let handlers = Dictionary<Type, ResizeArray<obj -> unit>>()
    member _.On<'T>(handle: 'T -> unit) =
        if not (handlers.ContainsKey typeof<'T>) then
            handlers[typeof<'T>] <- ResizeArray()
        handlers[typeof<'T>].Add(fun message -> handle (unbox<'T> message))
    member _.Send(message: 'T) =
        match handlers.TryGetValue typeof<'T> with
        | true, all ->
            for handle in all do
                handle (box message)
        | _ -> printfn "nobody wants %s" typeof<'T>.Name

let bus = Bus()
bus.On<int>(printfn "int %d")
bus.On(fun (text: string) -> printfn "text %s" text)
bus.Send 3
bus.Send "x"
bus.Send 2.5
