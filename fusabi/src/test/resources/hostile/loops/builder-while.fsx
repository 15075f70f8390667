// FUEL, STACK, HEAP
type B() =
    member _.Zero() = ()
    member _.Delay f = f
    member _.Run f = f ()
    member _.Combine(_: unit, f) = f ()
    member _.While(guard: unit -> bool, body: unit -> unit) = while guard () do body ()
let b = B()
b { while true do () }
