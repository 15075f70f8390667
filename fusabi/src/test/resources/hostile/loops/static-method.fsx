// FUEL, STACK, HEAP
type Runner =
    static member Run(n: int) : int = Runner.Run(n + 1)
Runner.Run 0 |> ignore
