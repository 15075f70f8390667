// Versions of programs: up to four numbers.
namespace System

open FSharp.Core.CompilerServices

/// A version: up to four numbers.
[<AllowNullLiteral; CustomEquality; CustomComparison; Symbol("System.Version")>]
type Version private (parts: int list) =
    let part (index: int) : int = if index < parts.Length then List.item index parts else -1
    static member private Checked(numbers: (string * int) list) : int list =
        for (name, number) in numbers do
            if number < 0 then
                raise (ArgumentOutOfRangeException(name, number, name + " ('" + string number + "') must be a non-negative value."))
        List.map snd numbers
    static member private Read(name: string, text: string) : int list =
        Failures.checkNull name text
        let texts = text.Split '.'
        if texts.Length < 2 || texts.Length > 4 then
            raise (ArgumentException("Version string portion was too short or too long.", name))
        Version.Checked [ for each in texts -> (name, Int32.Parse each) ]
    /// Two numbers.
    new(major: int, minor: int) = Version(Version.Checked [("major", major); ("minor", minor)])
    /// Three numbers.
    new(major: int, minor: int, build: int) = Version(Version.Checked [("major", major); ("minor", minor); ("build", build)])
    /// Four numbers.
    new(major: int, minor: int, build: int, revision: int) =
        Version(Version.Checked [("major", major); ("minor", minor); ("build", build); ("revision", revision)])
    /// The numbers that the text says.
    new(version: string) = Version(Version.Read("version", version))
    /// Zero and zero.
    new() = Version [0; 0]
    /// The first number.
    member _.Major : int = part 0
    /// The second number.
    member _.Minor : int = part 1
    /// The third number, or -1.
    member _.Build : int = part 2
    /// The fourth number, or -1.
    member _.Revision : int = part 3
    /// The upper half of the fourth number.
    member _.MajorRevision : int16 = int16 (part 3 >>> 16)
    /// The lower half of the fourth number.
    member _.MinorRevision : int16 = int16 (part 3 &&& 0xFFFF)
    member internal _.Parts : int list = [part 0; part 1; part 2; part 3]
    /// The version that the text says.
    static member Parse(input: string) : Version = Version(Version.Read("input", input))
    /// Whether the text says a version, and which.
    [<OutResult>]
    static member TryParse(input: string) : bool * Version =
        if isNull input then (false, null)
        else
            let numbers = [ for each in input.Split '.' -> (match Int32.TryParse each with | (true, number) -> number | _ -> -1) ]
            if numbers.Length < 2 || numbers.Length > 4 || List.exists (fun number -> number < 0) numbers then (false, null)
            else (true, Version numbers)
    /// The numbers with points between them.
    override x.ToString() : string = String.Join(".", List.map string parts)
    /// So many of the numbers.
    member x.ToString(fieldCount: int) : string =
        if fieldCount < 0 || fieldCount > parts.Length then
            let message = "Argument must be between 0 and " + string parts.Length + "."
            raise (ArgumentException(message, "fieldCount"))
        String.Join(".", List.map string (List.truncate fieldCount parts))
    /// The order of two versions.
    member x.CompareTo(value: Version) : int = if isNull value then 1 else compare x.Parts value.Parts
    /// The order of a version and another value.
    member x.CompareTo(version: obj) : int =
        match version with
        | :? Version as value -> x.CompareTo value
        | null -> 1
        | _ -> raise (ArgumentException("Object must be of type Version."))
    /// Whether both are the same version.
    member x.Equals(obj: Version) : bool = not (isNull obj) && x.Parts = obj.Parts
    override x.Equals(other: obj) : bool =
        match other with
        | :? Version as version -> x.Parts = version.Parts
        | _ -> false
    override x.GetHashCode() : int = hash x.Parts
    /// The same version.
    member x.Clone() : obj = x
    interface IComparable with
        member x.CompareTo(other: obj) : int = x.CompareTo other
    interface IComparable<Version> with
        member x.CompareTo(other: Version) : int = x.CompareTo other
    interface IEquatable<Version> with
        member x.Equals(other: Version) : bool = x.Equals other
