// FUEL, STACK, HEAP
[<AbstractClass>]
type Base() =
    abstract Next: int -> int
type A(other: Base option) =
    inherit Base()
    override this.Next n = this.Next(n + 1)
A(None).Next 0 |> ignore
