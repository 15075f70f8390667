// Overloads, optional, named and variadic arguments, curried and generic methods.
type Printer() =
    let lines = ResizeArray<string>()
    member _.Print(text: string) = lines.Add("text " + text)
    member _.Print(number: int) = lines.Add(sprintf "int %d" number)
    member _.Print(number: float) = lines.Add(sprintf "float %g" number)
    member _.Print(items: 'T list) = lines.Add(sprintf "list %A" items)
    member _.Print(a: int, b: int) = lines.Add(sprintf "pair %d %d" a b)
    member _.Print() = lines.Add "nothing"
    member _.Lines = List.ofSeq lines

let printer = Printer()
printer.Print "a"
printer.Print 1
printer.Print 1.5
printer.Print [ 1; 2 ]
printer.Print(3, 4)
printer.Print()
printer.Lines |> List.iter (printfn "%s")

type Options =
    static member Make(name: string, ?size: int, ?tags: string list) =
        sprintf "%s %d %A" name (defaultArg size 10) (defaultArg tags [])
    static member Sum([<System.ParamArray>] numbers: int[]) = Array.sum numbers
    static member Join(separator: string, [<System.ParamArray>] parts: obj[]) = System.String.Join(separator, parts)
    static member Curried (a: int) (b: int) = a * b
    static member Pairs(a: int, b: int) = fun (c: int) -> a + b + c

printfn "%s" (Options.Make "a")
printfn "%s" (Options.Make("b", 3))
printfn "%s" (Options.Make("c", tags = [ "t" ]))
printfn "%s" (Options.Make(size = 7, name = "d"))
printfn "%s" (Options.Make("e", ?size = Some 4, ?tags = None))
printfn "%d %d %d" (Options.Sum()) (Options.Sum 5) (Options.Sum(1, 2, 3))
printfn "%d" (Options.Sum [| 4; 5 |])
printfn "%s" (Options.Join("-", 1, "two", 3.0))
printfn "%d %d" (Options.Curried 3 4) (Options.Pairs (1, 2) 3)
printfn "%A" (List.map (Options.Curried 2) [ 1; 2; 3 ])

// Methods as first-class values, generic methods with explicit types.
type Repository<'K, 'V when 'K: comparison>() =
    let mutable items: Map<'K, 'V> = Map.empty
    member _.Add(key, value) = items <- Map.add key value items
    member _.TryFind key = Map.tryFind key items
    member _.Convert<'U>(f: 'V -> 'U) : 'U list = [ for KeyValue(_, value) in items -> f value ]
    member this.Item with get key = items.[key] and set key value = this.Add(key, value)
    static member Of(pairs: ('K * 'V) list) =
        let repository = Repository<'K, 'V>()
        pairs |> List.iter repository.Add
        repository

let repository = Repository.Of [ 1, "one"; 2, "two" ]
repository.[3] <- "three"
printfn "%A %A" (repository.TryFind 3) (repository.TryFind 4)
printfn "%A" (repository.Convert<int>(fun text -> text.Length))
printfn "%A" ([ 1; 3 ] |> List.map (fun key -> repository.[key]))
let find = repository.TryFind
printfn "%A" (find 2)

// Out parameters come back as a tuple.
let ok, number = System.Int32.TryParse "42"
printfn "%b %d" ok number
printfn "%A" (System.Int32.TryParse "x")
