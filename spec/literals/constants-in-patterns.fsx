// [<Literal>] values stand in patterns, attributes and other literals.
open System

[<Literal>]
let Zero = 0
[<Literal>]
let Ten = 10
[<Literal>]
let Prefix = "pre"
[<Literal>]
let Name = Prefix + "-" + "name"
[<Literal>]
let Mask = 0xF0uy
[<Literal>]
let Sum = 1 + 2 * 3
[<Literal>]
let Bits = 1 <<< 4 ||| 1
[<Literal>]
let Separator = ';'
[<Literal>]
let Pi = 3.14
[<Literal>]
let Yes = true
[<Literal>]
let Nothing: string = null

let describe value =
    match value with
    | Zero -> "zero"
    | Ten -> "ten"
    | Sum -> "sum"
    | n when n > Ten -> "many"
    | _ -> "few"
printfn "%A" (List.map describe [ 0; 10; 7; 11; 5 ])
let text value =
    match value with
    | Nothing -> "null"
    | Name -> "the name"
    | Prefix -> "the prefix"
    | other -> other
printfn "%s %s %s %s" (text Name) (text "pre") (text "x") (text null)
printfn "%A %A %A %A %A" Mask Bits Separator Pi Yes

// In modules, qualified, and in nested patterns.
module Codes =
    [<Literal>]
    let Ok = 200
    [<Literal>]
    let NotFound = 404
    type Status = Status of int
    let read = function
        | Status Ok -> "fine"
        | Status NotFound -> "missing"
        | Status code -> sprintf "status %d" code
printfn "%s %s %s" (Codes.read (Codes.Status 200)) (Codes.read (Codes.Status Codes.NotFound)) (Codes.read (Codes.Status 500))
let known code = match code with Codes.Ok | Codes.NotFound -> true | _ -> false
printfn "%b %b" (known 404) (known 1)
let pairs = [ Zero, Yes; Ten, false ]
printfn "%A" [ for pair in pairs do match pair with Ten, flag | _, (Yes as flag) -> flag | _ -> () ]

// Upper limits of types are constants in patterns, too.
let edge n = match n with Int32.MaxValue -> "max" | Int32.MinValue -> "min" | _ -> "between"
printfn "%s %s %s" (edge Int32.MaxValue) (edge Int32.MinValue) (edge 0)
let lower (c: char) = match c with Separator -> "separator" | 'a' | 'e' -> "vowel" | c when Char.IsLetter c -> "letter" | _ -> "?"
printfn "%s %s %s" (lower ';') (lower 'e') (lower 'x')
