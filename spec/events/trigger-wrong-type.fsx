let event = Event<int>()
event.Publish.Add(fun n -> printfn "%d" n)
event.Trigger "one"
