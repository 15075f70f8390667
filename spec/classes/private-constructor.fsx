type Hidden private () =
    static member Create() = Hidden()
    member _.Name = "hidden"
printfn "%s" (Hidden.Create().Name)
let other = Hidden()
printfn "%s" other.Name
