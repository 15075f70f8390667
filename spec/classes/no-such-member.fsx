type Person(name: string) =
    member _.Name = name
    member this.Greet() = "hi " + this.Nmae
printfn "%s" (Person("a").Greet())
