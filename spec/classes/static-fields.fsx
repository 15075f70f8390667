// Fields of the type itself.
type Counter(step: int) =
    [<DefaultValue>]
    static val mutable private total: int

    [<DefaultValue>]
    static val mutable private last: Counter

    member _.Step = step
    member this.Up() =
        Counter.total <- Counter.total + step
        Counter.last <- this

    static member Total
        with get () = Counter.total
        and set value = Counter.total <- value

    static member Last = Counter.last

printfn "%d %b" Counter.Total (isNull (box Counter.Last))
Counter(2).Up()
Counter(3).Up()
Counter.Total <- Counter.Total * 10
printfn "%d %d" Counter.Total Counter.Last.Step
