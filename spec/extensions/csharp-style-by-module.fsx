// Methods that are called as if they were of their first parameter: visible in their own module, within it, and where it is opened.
open System.Runtime.CompilerServices

module Plain =
    [<Extension>]
    type Texts =
        [<Extension>]
        static member Doubled(text: string) = text + text

        [<Extension>]
        static member Measured(items: 'T list, measure: 'T -> int) = List.sumBy measure items

    module Inner =
        let shown = "ab".Doubled()

    printfn "%s %s %d" ("x".Doubled()) Inner.shown ([ "one"; "three" ].Measured(fun word -> word.Length))

module Marked =
    [<Extension>]
    type Texts =
        [<Extension>]
        static member Doubled(text: string) = "<" + text + "><" + text + ">"

        [<Extension>]
        static member Measured(items: 'T list, measure: 'T -> int) = -(List.sumBy measure items)

    printfn "%s %d" ("x".Doubled()) ([ "one"; "three" ].Measured(fun word -> word.Length))

module Reader =
    open Plain
    printfn "%s" ("y".Doubled())
