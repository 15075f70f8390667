[<Struct>]
type Node = { Value: int; Next: Node }
printfn "never"
