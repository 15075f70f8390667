// STACK, HEAP, FUEL
type T() =
    let next = T()
    member _.Next = next
T() |> ignore
