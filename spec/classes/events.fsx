let ev = Event<int>()
ev.Publish.Add(fun x -> printfn "event %d" x)
ev.Publish |> Event.filter (fun x -> x > 2) |> Event.map string |> Event.add (printfn "big %s")
let sub = ev.Publish |> Observable.scan (+) 0 |> Observable.subscribe (printfn "sum %d")
ev.Trigger 3
ev.Trigger 1
sub.Dispose()
ev.Trigger 2
type Button() =
    let clicked = Event<string>()
    member _.Clicked = clicked.Publish
    member _.Click name = clicked.Trigger name
let b = Button()
b.Clicked.Add(printfn "clicked %s")
b.Click "ok"
let h = Handler<int>(fun _ x -> printfn "handler %d" x)
ev.Publish.AddHandler h
ev.Trigger 7
ev.Publish.RemoveHandler h
ev.Trigger 8
