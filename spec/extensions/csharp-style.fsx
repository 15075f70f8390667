// Extensions for particular type arguments: static members with [<Extension>].
open System.Collections.Generic
open System.Runtime.CompilerServices

[<Extension>]
type Sequences =
    [<Extension>]
    static member Total(numbers: seq<int>) = Seq.sum numbers
    [<Extension>]
    static member JoinWith(texts: seq<string>, separator: string) = String.concat separator texts
    [<Extension>]
    static member Second(items: 'T list) = items.Tail.Head

printfn "%d" ([ 1; 2; 3 ].Total())
printfn "%s" ([ "a"; "b" ].JoinWith "-")
printfn "%s" ([| "x"; "y" |].JoinWith(separator = "+"))
printfn "%c" (([ 'p'; 'q' ]).Second())
printfn "%d" (Sequences.Total(seq { 1..4 }))

[<Extension>]
module Functions =
    [<Extension>]
    let Doubled (n: int) = n * 2

printfn "%d" (Functions.Doubled 4)
let numbers = List<int>([ 5; 6 ])
printfn "%d" (numbers.Total())
