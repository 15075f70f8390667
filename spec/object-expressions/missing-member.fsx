type IPair =
    abstract First: int
    abstract Second: int
let pair = { new IPair with member _.First = 1 }
printfn "%d" pair.First
