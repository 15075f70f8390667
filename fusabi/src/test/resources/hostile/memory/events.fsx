// HEAP, FUEL
let event = Event<int>()
while true do event.Publish.Add(fun _ -> ())
