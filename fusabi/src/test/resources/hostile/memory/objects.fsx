// HEAP, FUEL
type Shape(name: string) =
    let mutable sides = 0
    member _.Sides with get () = sides and set v = sides <- v
    member _.Name = name
let kept = ResizeArray()
while true do kept.Add(Shape "x")
