// Enumerations: values, conversions, flags, other underlying types, patterns and names.
open System

type Color =
    | Red = 0
    | Green = 1
    | Blue = 2

[<Flags>]
type Access =
    | None = 0
    | Read = 1
    | Write = 2
    | Execute = 4
    | All = 7

type Level =
    | Low = 1uy
    | High = 200uy

printfn "%A %d %A" Color.Green (int Color.Blue) (enum<Color> 1)
printfn "%O %s" Color.Red (string Color.Blue)
printfn "%A %s" (enum<Color> 42) (string (enum<Color> 42))
printfn "%b %b" (Color.Red = enum 0) (Color.Red < Color.Blue)
printfn "%d %A" (byte Level.High) (LanguagePrimitives.EnumOfValue<byte, Level> 1uy)
printfn "%d" (LanguagePrimitives.EnumToValue Level.High)

// Flags combine by bits; names come back joined.
let access = Access.Read ||| Access.Write
printfn "%A %O %d" access access (int access)
printfn "%b %b %b" (access.HasFlag Access.Read) (access.HasFlag Access.Execute) (access &&& Access.Write <> Access.None)
printfn "%A %A" (access ^^^ Access.Read) (access &&& ~~~Access.Write)
printfn "%A %A %A" (Access.Read ||| Access.Write ||| Access.Execute) (enum<Access> 8) (enum<Access> 0)

// Patterns are constants: other numbers are possible.
let name color =
    match color with
    | Color.Red | Color.Green -> "warm or not"
    | Color.Blue -> "blue"
    | other -> sprintf "unknown %d" (int other)
printfn "%s, %s, %s" (name Color.Green) (name Color.Blue) (name (enum 9))

// Names and values, parsing, tests.
printfn "%A" (Enum.GetNames typeof<Color>)
printfn "%A" [ for color in Enum.GetValues typeof<Color> -> int (color :?> Color) ]
printfn "%A" (Enum.Parse(typeof<Color>, "Green") :?> Color)
printfn "%b %b" (Enum.IsDefined(typeof<Color>, 2)) (Enum.IsDefined(typeof<Color>, 5))
match Enum.TryParse<Color> "Blue" with
| true, color -> printfn "parsed %A" color
| _ -> printfn "not parsed"
printfn "%b" (fst (Enum.TryParse<Color> "Pink"))
printfn "%s" (Color.Blue.ToString())
printfn "%s" (Color.Blue.ToString "D")

// As keys, in collections and in arithmetic on their numbers.
let counts = [ Color.Red; Color.Blue; Color.Red ] |> List.countBy id |> Map.ofList
printfn "%A" counts
let next (color: Color) : Color = enum ((int color + 1) % 3)
printfn "%A" ([ Color.Red; Color.Green; Color.Blue ] |> List.map next)
printfn "%A" (List.sortDescending [ Color.Green; Color.Blue; Color.Red ])
[<Literal>]
let Favourite = Color.Green
printfn "%b" (match Color.Green with Favourite -> true | _ -> false)
printfn "%b %A" (box Color.Red :? Color) (Unchecked.defaultof<Color>)
