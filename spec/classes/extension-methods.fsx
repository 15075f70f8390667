// Static methods with the attribute Extension, called as methods of their first parameter.
open System.Runtime.CompilerServices

[<Extension>]
type TextExtensions =
    [<Extension>]
    static member Repeat(s: string, n: int) = String.replicate n s

    [<Extension>]
    static member Repeat(s: string, n: int, separator: string) = String.concat separator (List.replicate n s)

    [<Extension>]
    static member Doubled(xs: seq<'T>, f: 'T -> 'U) = [ for x in xs do (f x, f x) ]

    [<Extension>]
    static member inline Total(xs: 'T list) = List.sum xs

printfn "%s %s" ("ab".Repeat 2) ("ab".Repeat(3, "-"))
printfn "%A" ([ 1; 2 ].Doubled(fun x -> x + 1))
printfn "%A %d %.1f" ([| "x" |].Doubled(fun x -> x.Length)) ([ 1; 2; 3 ].Total()) ([ 0.5; 1.5 ].Total())
