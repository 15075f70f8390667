// FUEL, STACK, HEAP
type IStep =
    abstract Step: int -> int
let rec a = { new IStep with member this.Step n = this.Step(n + 1) }
a.Step 0 |> ignore
