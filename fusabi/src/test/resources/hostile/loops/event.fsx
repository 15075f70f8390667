// FUEL, STACK, HEAP
let e = Event<int>()
e.Publish.Add(fun n -> e.Trigger(n + 1))
e.Trigger 0
