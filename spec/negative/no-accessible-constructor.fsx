[<AbstractClass>]
type Animal private (name: string) =
    member _.Name = name
type Dog() =
    inherit Animal("Rex")
