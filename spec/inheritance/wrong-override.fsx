type Base() =
    abstract Size: int -> int
    default _.Size n = n
type Derived() =
    inherit Base()
    override _.Size(text: string) = text.Length
printfn "%d" (Derived().Size 1)
