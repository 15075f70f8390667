// FUEL, STACK, HEAP
type B() =
    member this.Bind(x: int, f: int -> int) : int = this.Bind(x + 1, f)
    member _.Return(x: int) = x
let b = B()
b {
    let! x = 1
    return x } |> ignore
