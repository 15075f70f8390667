// Static state, static properties, factories and members that call each other in any order.
type Counter private (name: string, start: int) =
    static let mutable created = 0
    static let names = ResizeArray<string>()
    let mutable value = start

    static member Create name =
        created <- created + 1
        names.Add name
        Counter(name, 0)
    static member Create(name, start) =
        created <- created + 1
        names.Add name
        Counter(name, start)
    static member Created = created
    static member Names = String.concat "," names
    static member val Default = 100 with get, set
    static member (+)(a: Counter, n: int) = a.Add n; a
    member _.Name = name
    member _.Value = value
    member _.Add n = value <- value + n
    member this.Twice() = this.Add this.Value; this.Report()
    member this.Report() = sprintf "%s=%d" this.Name this.Value

let a = Counter.Create "a"
let b = Counter.Create("b", 5)
a.Add 3
printfn "%s %s" (a.Report()) (b.Twice())
printfn "%d %s" Counter.Created Counter.Names
Counter.Default <- Counter.Default + 1
printfn "%d %s" Counter.Default ((b + 1).Report())

// A module and a type of one name; a type with only static members.
type Temperature = { Celsius: float }
module Temperature =
    let boiling = { Celsius = 100.0 }
    let toFahrenheit t = t.Celsius * 1.8 + 32.0
printfn "%.1f" (Temperature.toFahrenheit Temperature.boiling)

[<AbstractClass; Sealed>]
type Geometry =
    static member Pi = 3.14
    static member Area(radius: float) = Geometry.Pi * radius * radius
    static member Area(width: float, height: float) = width * height
printfn "%.2f %.2f" (Geometry.Area 2.0) (Geometry.Area(2.0, 3.0))

// Static members of a generic type.
type Cell<'T>() =
    static let mutable count = 0
    static member Make(_value: 'T) = count <- count + 1; count
    static member Count = count
printfn "%d %d" (Cell<int>.Make 1) (Cell<int>.Make 2)

open type Geometry
printfn "%.2f" (Area 1.0)
type Fibonacci() =
    static let cache = System.Collections.Generic.Dictionary<int, int64>()
    static member Of n : int64 =
        match cache.TryGetValue n with
        | true, value -> value
        | _ ->
            let value = if n < 2 then int64 n else Fibonacci.Of(n - 1) + Fibonacci.Of(n - 2)
            cache.[n] <- value
            value
printfn "%d" (Fibonacci.Of 80)
