type INamed =
    abstract Name: string
type Person() =
    interface INamed with
        member _.Name = "p"
printfn "%s" (Person() :> INamed).Name
printfn "%s" (Person().Name)
