// Both enumerators of a sequence in one implementation: their results tell them apart.
open System.Collections
open System.Collections.Generic

type Countdown(from: int) =
    interface IEnumerable<int> with
        member _.GetEnumerator() : IEnumerator<int> = (seq { from .. -1 .. 1 }).GetEnumerator()
        member _.GetEnumerator() : IEnumerator = (Seq.ofList [ "other" ]).GetEnumerator() :> IEnumerator

let down = Countdown 3
for n in down do
    printf "%d " n
printfn "%A" (List.ofSeq down)
let plain = (down :> IEnumerable).GetEnumerator()
while plain.MoveNext() do
    printfn "%O" plain.Current
