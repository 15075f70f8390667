// Primary and additional constructors, what runs when, and fields written out.
type Temperature(celsius: float, label: string) =
    do printfn "making %s" label
    let fahrenheit = celsius * 9.0 / 5.0 + 32.0
    static let mutable made = 0
    do made <- made + 1

    new(celsius) = Temperature(celsius, "unnamed")
    new() = Temperature(0.0)
    new(text: string) =
        let parts = text.Split ' '
        Temperature(float parts.[0], parts.[1])
        then printfn "parsed %s" text

    member _.Celsius = celsius
    member _.Fahrenheit = fahrenheit
    member _.Label = label
    static member Made = made

let a = Temperature(100.0, "boiling")
let b = Temperature 20.0
let c = Temperature()
let d = new Temperature("37.5 fever")
printfn "%.1f %.1f %.1f %.1f" a.Fahrenheit b.Fahrenheit c.Fahrenheit d.Fahrenheit
printfn "%s %d" d.Label Temperature.Made

// Fields by hand.
type Point3 =
    val X: float
    val Y: float
    val mutable Z: float
    new(x, y) = { X = x; Y = y; Z = 0.0 }
    new(x, y, z) = { X = x; Y = y; Z = z }
    member this.Length = sqrt (this.X * this.X + this.Y * this.Y + this.Z * this.Z)

let p = Point3(3.0, 4.0)
printfn "%.1f" p.Length
p.Z <- 12.0
printfn "%.1f %.1f" p.Length (Point3(1.0, 2.0, 2.0)).Length

// Properties can be set where an object is made.
type Window(title: string) =
    member val Title = title with get, set
    member val Width = 80 with get, set
    member val Tags: string list = [] with get, set
    [<DefaultValue>]
    val mutable Height: int

let window = Window("main", Width = 120, Tags = [ "a"; "b" ], Height = 40)
printfn "%s %d %A %d" window.Title window.Width window.Tags window.Height
window.Title <- window.Title.ToUpper()
printfn "%s" window.Title

// `as this` in the constructor, local functions and recursion among members.
type Parser(text: string) as this =
    let mutable position = 0
    let rec skip () = if position < text.Length && text.[position] = ' ' then position <- position + 1; skip ()
    do
        skip ()
        printfn "starts at %d, rest '%s'" position (this.Rest())
    member _.Rest() = text.Substring position
    member this.Words() = if this.Rest() = "" then [] else [ for word in this.Rest().Split ' ' -> word ]
    member this.Count = this.Words().Length
printfn "%d" (Parser("  two words").Count)
printfn "%b" (obj.ReferenceEquals(a, a) && not (obj.ReferenceEquals(a, b)))
