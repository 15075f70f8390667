[<NoEquality; NoComparison>]
type Handle = { Id: int }
printfn "%d" { Id = 1 }.Id
printfn "%b" ({ Id = 1 } = { Id = 1 })
