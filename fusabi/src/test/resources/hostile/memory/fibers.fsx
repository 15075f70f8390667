// HEAP, FUEL
let walkers = ResizeArray()
while true do
    let e = (seq { while true do yield 1 }).GetEnumerator()
    e.MoveNext() |> ignore
    walkers.Add e
