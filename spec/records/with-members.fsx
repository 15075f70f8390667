// Records with methods, properties, static members, interfaces and overridden ToString.
open System

[<CustomEquality; CustomComparison>]
type Version =
    { Major: int
      Minor: int
      Tag: string }

    static member Parse(text: string) =
        match text.Split('-') with
        | [| numbers |] -> Version.OfNumbers(numbers, "")
        | [| numbers; tag |] -> Version.OfNumbers(numbers, tag)
        | _ -> invalidArg (nameof text) "not a version"

    static member private OfNumbers(numbers: string, tag) =
        let parts = numbers.Split '.' |> Array.map int
        { Major = parts.[0]; Minor = (if parts.Length > 1 then parts.[1] else 0); Tag = tag }

    static member Zero = { Major = 0; Minor = 0; Tag = "" }
    member this.IsStable = this.Tag = "" && this.Major > 0
    member this.Bump(?major: bool) =
        if defaultArg major false then { this with Major = this.Major + 1; Minor = 0 } else { this with Minor = this.Minor + 1 }
    member private this.Key = this.Major, this.Minor
    override this.ToString() = sprintf "v%d.%d%s" this.Major this.Minor (if this.Tag = "" then "" else "-" + this.Tag)
    override this.Equals other =
        match other with
        | :? Version as that -> this.Key = that.Key
        | _ -> false
    override this.GetHashCode() = hash this.Key
    interface IComparable with
        member this.CompareTo other =
            match other with
            | :? Version as that -> compare this.Key that.Key
            | _ -> invalidArg "other" "not a version"
    interface IFormattable with
        member this.ToString(format, _) = if format = "M" then string this.Major else this.ToString()

let versions = [ "1.2"; "0.9-beta"; "1.10"; "1.2-rc" ] |> List.map Version.Parse
printfn "%s" (versions |> List.sort |> List.map string |> String.concat " ")
printfn "%O %O" (List.max versions) (versions.[0].Bump())
printfn "%O %O" (versions.[0].Bump(major = true)) (versions.[0].Bump true)
printfn "%b %b" (versions.[0] = versions.[3]) (versions.[0] < versions.[2])
printfn "%A" (versions |> List.distinct |> List.length)
printfn "%b %b" versions.[1].IsStable versions.[2].IsStable
printfn "%s" (try string (Version.Parse "1-2-3") with :? ArgumentException as e -> e.ParamName)
printfn "%s %O" (((versions.[2]) :> IFormattable).ToString("M", null)) Version.Zero

// Records as mutually recursive types, and with function fields.
type Node = { Name: string; Edges: Edge list }
and Edge = { Weight: int; Target: Node }
let leaf = { Name = "leaf"; Edges = [] }
let root = { Name = "root"; Edges = [ { Weight = 3; Target = leaf }; { Weight = 4; Target = leaf } ] }
printfn "%d" (root.Edges |> List.sumBy _.Weight)

type Operation = { Symbol: string; Apply: int -> int -> int }
let operations = [ { Symbol = "+"; Apply = (+) }; { Symbol = "max"; Apply = max } ]
for { Symbol = symbol; Apply = apply } in operations do printfn "3 %s 4 = %d" symbol (apply 3 4)
