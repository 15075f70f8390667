// Members added to generic types know what their parameters stand for.
type List<'T> with
    member this.Kind = typeof<'T>.Name
    static member Made(n) = Array.zeroCreate<'T> n
type Box<'T>(x: 'T) =
    member _.X = x
type Box<'U> with
    member b.Zero = Unchecked.defaultof<'U>
    member b.Twice() = b.Zero, b.X
    member b.Map<'R>(f: 'U -> 'R) = Box<'R>(f b.X), typeof<'R>.Name
module M =
    type Option<'T> with
        member x.OrDefault = match x with Some v -> v | None -> Unchecked.defaultof<'T>
open M
printfn "%s %A" [1].Kind (List<int>.Made 2)
printfn "%d %A" (Box 3).Zero ((Box 2.5).Twice())
printfn "%s" (snd ((Box 3).Map string))
printfn "%d" (None: int option).OrDefault
