// Attributes that change what a program means.
open System

[<Literal>]
let Limit = 10
[<Literal>]
let Greeting = "hello" + " " + "world"
let size n = match n with Limit -> "limit" | n when n > Limit -> "over" | _ -> "under"
printfn "%s %s %s %s" (size 10) (size 11) (size 1) Greeting

[<RequireQualifiedAccess>]
type Level = Low | High
printfn "%A" [ Level.Low; Level.High ]

[<CustomEquality; NoComparison>]
type Name =
    { Text: string }
    override this.Equals other = match other with :? Name as n -> String.Equals(this.Text, n.Text, StringComparison.OrdinalIgnoreCase) | _ -> false
    override this.GetHashCode() = this.Text.ToLower().GetHashCode()
printfn "%b %d" ({ Text = "Ann" } = { Text = "ANN" }) ([ { Text = "a" }; { Text = "A" } ] |> List.distinct |> List.length)

[<ReferenceEquality>]
type Node = { Value: int }
let node = { Value = 1 }
printfn "%b %b" (node = node) (node = { Value = 1 })

[<AllowNullLiteral>]
type Maybe(value: int) =
    member _.Value = value
let nothing: Maybe = null
printfn "%b %d" (isNull nothing) (if isNull nothing then 0 else nothing.Value)

[<Struct>]
type Pair = { A: int; B: int }
printfn "%b" (Unchecked.defaultof<Pair> = { A = 0; B = 0 })

type Defaults() =
    [<DefaultValue>]
    val mutable Count: int
    [<DefaultValue>]
    val mutable Text: string
let defaults = Defaults()
defaults.Count <- defaults.Count + 1
printfn "%d %b" defaults.Count (isNull defaults.Text)

type Calls =
    static member Join([<ParamArray>] parts: string[]) = String.Join("+", parts)
    static member Add(a: int, [<Runtime.InteropServices.Optional; Runtime.InteropServices.DefaultParameterValue(5)>] b: int) = a + b
printfn "%s %s %d %d" (Calls.Join "a") (Calls.Join("a", "b")) (Calls.Add 1) (Calls.Add(1, 2))

[<AutoOpen>]
module Always =
    let opened = "auto-opened"
printfn "%s" opened
[<CompiledName "Other">]
let renamed = "renamed"
printfn "%s" renamed

// One's own attributes mean nothing here, but may be written.
[<AttributeUsage(AttributeTargets.All)>]
type NoteAttribute(text: string) =
    inherit Attribute()
    member _.Text = text
    member val Priority = 0 with get, set
[<Note("a type", Priority = 2)>]
type Marked = { [<Note "a field">] Field: int }
[<Note "a function">]
let marked ([<Note "a parameter">] x: int) = { Field = x }
printfn "%d" (marked 3).Field
[<Obsolete "use marked">]
let old () = 1
[<EntryPoint>]
let main _ = 0
