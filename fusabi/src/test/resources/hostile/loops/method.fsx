// FUEL, STACK, HEAP
type Runner() =
    member this.Run n : int = this.Run(n + 1)
Runner().Run 0 |> ignore
