// Abstract members with type parameters, declared or not.
type Identity =
    abstract Id: 'a -> 'a
    abstract Pick: 'a * 'b -> 'a

[<AbstractClass>]
type Mapper() =
    abstract Map: ('a -> 'b) -> 'a list -> 'b list
    abstract Twice<'t> : 't -> 't * 't
    default _.Twice x = x, x

type Reversing() =
    inherit Mapper()
    override _.Map f xs = xs |> List.map f |> List.rev

let i =
    { new Identity with
        member _.Id x = x
        member _.Pick(x, _) = x }

printfn "%d %s %d" (i.Id 3) (i.Id "s") (i.Pick(1, "a"))
let m = Reversing() :> Mapper
printfn "%A %A %A %A" (m.Map string [ 1; 2 ]) (m.Map String.length [ "a"; "bb" ]) (m.Twice 1) (m.Twice "t")
