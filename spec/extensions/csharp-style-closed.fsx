open System.Runtime.CompilerServices

module Texts =
    [<Extension>]
    type Methods =
        [<Extension>]
        static member Doubled(text: string) = text + text

printfn "%s" ("x".Doubled())
