// Regular expressions.
namespace System.Text.RegularExpressions

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// How a pattern is read and matched.
[<Flags>]
type RegexOptions =
    /// As it stands.
    | None = 0
    /// Upper and lower case are the same.
    | IgnoreCase = 1
    /// ^ and $ match at every line.
    | Multiline = 2
    /// Only groups with a name capture.
    | ExplicitCapture = 4
    /// Without effect.
    | Compiled = 8
    /// A point matches line ends too.
    | Singleline = 16
    /// White space in the pattern means nothing.
    | IgnorePatternWhitespace = 32
    /// From the right to the left, which is not possible here.
    | RightToLeft = 64
    /// Without effect.
    | ECMAScript = 256
    /// Without effect.
    | CultureInvariant = 512
    /// Without effect.
    | NonBacktracking = 1024

/// A pattern that is none.
type RegexParseException(message: string) =
    inherit ArgumentException(message)

/// A part of a text.
[<AllowNullLiteral>]
type Capture(text: string, index: int, length: int) =
    /// Where it begins.
    member _.Index : int = index
    /// How many characters it has.
    member _.Length : int = length
    /// Its characters.
    member _.Value : string = if length = 0 then "" else text.Substring(index, length)
    override x.ToString() : string = x.Value

/// Values in an order, by index.
[<AbstractClass>]
type IndexedCollection<'T>(items: 'T[]) =
    /// How many there are.
    member _.Count : int = items.Length
    /// The values as an array.
    member internal _.Items : 'T[] = items
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = (Seq.ofArray items).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (Seq.ofArray items).GetEnumerator()
    interface IReadOnlyCollection<'T> with
        member _.Count : int = items.Length

/// The parts that a group took, the last one only.
type CaptureCollection(items: Capture[]) =
    inherit IndexedCollection<Capture>(items)
    /// The part at an index.
    member _.Item with get (i: int) : Capture = items.[i]

/// What a group of the pattern matched.
[<AllowNullLiteral>]
type Group(text: string, name: string, index: int, length: int) =
    inherit Capture(text, (if index < 0 then 0 else index), (if index < 0 then 0 else length))
    /// Whether it took part in the match.
    member _.Success : bool = index >= 0
    /// Its name, or its number as text.
    member _.Name : string = name
    /// The parts it took, the last one only.
    member x.Captures : CaptureCollection = CaptureCollection(if index < 0 then [||] else [| x :> Capture |])

/// The groups of a match, by number or name.
type GroupCollection(items: Group[]) =
    inherit IndexedCollection<Group>(items)
    let missing = Group("", "0", -1, 0)
    /// The group with a number.
    member _.Item with get (groupnum: int) : Group = if groupnum >= 0 && groupnum < items.Length then items.[groupnum] else missing
    /// The group with a name.
    member _.Item
        with get (groupname: string) : Group =
            match Array.tryFind (fun (group: Group) -> group.Name = groupname) items with
            | Some group -> group
            | None -> missing
    /// Whether there is a group with this name.
    member _.ContainsKey(key: string) : bool = Array.exists (fun (group: Group) -> group.Name = key) items
    /// The names of all groups.
    member _.Keys : seq<string> = Seq.map (fun (group: Group) -> group.Name) items
    /// All groups.
    member _.Values : seq<Group> = Seq.ofArray items

/// A place where a pattern matched, or none.
[<AllowNullLiteral>]
type Match(regex: obj, text: string, positions: int[], groups: Group[], next: unit -> Match) =
    inherit Group(text, "0", groups.[0].Index - (if groups.[0].Success then 0 else 1), groups.[0].Length)
    /// All groups; number 0 is the whole.
    member _.Groups : GroupCollection = GroupCollection(groups)
    /// The next place, behind this one.
    member _.NextMatch() : Match = next ()
    /// The replacement with its references to groups filled in.
    member _.Result(replacement: string) : string = extern "Regex.expand" regex text positions replacement
    /// The places of the groups: start and length of each.
    member internal _.Positions : int[] = positions

/// All places where a pattern matched.
type MatchCollection(items: Match[]) =
    inherit IndexedCollection<Match>(items)
    /// The match at an index.
    member _.Item with get (i: int) : Match =
        if i < 0 || i >= items.Length then raise (ArgumentOutOfRangeException("i"))
        items.[i]

/// What becomes of a match.
[<DelegateType; Symbol("System.Text.RegularExpressions.MatchEvaluator")>]
type MatchEvaluator =
    /// Calls it.
    abstract Invoke: Match -> string

/// A pattern of text.
type Regex(pattern: string, options: RegexOptions) =
    let regex : obj = extern "Regex.create" pattern (int options)
    let names : string[] = extern "Regex.groupNames" regex
    /// A pattern.
    new(pattern: string) = Regex(pattern, RegexOptions.None)
    /// How it is read.
    member _.Options : RegexOptions = options
    /// Whether it is matched from the right to the left.
    member _.RightToLeft : bool = false
    override _.ToString() : string = pattern
    /// The names of its groups.
    member _.GetGroupNames() : string[] = Array.copy names
    /// The numbers of its groups.
    member _.GetGroupNumbers() : int[] = Array.init names.Length id
    /// The number of the group with a name, or -1.
    member _.GroupNumberFromName(name: string) : int = Array.IndexOf(names, name)
    /// The name of the group with a number.
    member _.GroupNameFromNumber(i: int) : string = if i >= 0 && i < names.Length then names.[i] else ""

    /// The first match from a position on.
    member x.Match(input: string, startat: int) : Match =
        Failures.checkNull "input" input
        let positions : int[] = extern "Regex.match" regex input startat
        if extern "Object.isNull" positions then
            let failed = [| Group(input, "0", -1, 0) |]
            Match(regex, input, [| 0; 0 |], failed, (fun () -> x.Match(input, input.Length)))
        else
            let groups = Array.mapi (fun i (name: string) -> Group(input, name, positions.[2 * i], positions.[2 * i + 1])) names
            let behind = positions.[0] + (if positions.[1] = 0 then 1 else positions.[1])
            let next () : Match =
                if behind > input.Length then
                    let failed = [| Group(input, "0", -1, 0) |]
                    Match(regex, input, [| 0; 0 |], failed, (fun () -> x.Match(input, input.Length)))
                else x.Match(input, behind)
            Match(regex, input, positions, groups, next)
    /// The first match.
    member x.Match(input: string) : Match = x.Match(input, 0)
    /// Whether it matches somewhere.
    member _.IsMatch(input: string) : bool =
        Failures.checkNull "input" input
        not (extern "Object.isNull" (extern "Regex.match" regex input 0 : int[]))
    /// Whether it matches somewhere from a position on.
    member _.IsMatch(input: string, startat: int) : bool =
        Failures.checkNull "input" input
        not (extern "Object.isNull" (extern "Regex.match" regex input startat : int[]))
    /// All matches from a position on.
    member x.Matches(input: string, startat: int) : MatchCollection =
        let found = ArrayCollector<Match>()
        let mutable current = x.Match(input, startat)
        while current.Success do
            found.Add current
            current <- current.NextMatch()
        MatchCollection(found.Close())
    /// All matches.
    member x.Matches(input: string) : MatchCollection = x.Matches(input, 0)
    /// How many matches there are.
    member x.Count(input: string) : int = x.Matches(input).Count

    /// The text with at most so many matches replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator, count: int) : string =
        let text = System.Text.StringBuilder()
        let mutable behind = 0
        let mutable replaced = 0
        let mutable current = x.Match input
        while current.Success && (count < 0 || replaced < count) do
            text.Append(input.Substring(behind, current.Index - behind)) |> ignore
            text.Append(evaluator.Invoke current) |> ignore
            behind <- current.Index + current.Length
            replaced <- replaced + 1
            current <- current.NextMatch()
        text.Append(input.Substring behind).ToString()
    /// The text with all matches replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator) : string = x.Replace(input, evaluator, -1)
    /// The text with at most so many matches replaced.
    member x.Replace(input: string, replacement: string, count: int) : string =
        Failures.checkNull "replacement" replacement
        x.Replace(input, MatchEvaluator(fun (found: Match) -> found.Result replacement), count)
    /// The text with all matches replaced.
    member x.Replace(input: string, replacement: string) : string = x.Replace(input, replacement, -1)
    /// The texts between at most so many less one matches, and what groups captured.
    member x.Split(input: string, count: int) : string[] =
        let parts = ArrayCollector<string>()
        let mutable behind = 0
        let mutable found = 0
        let mutable current = x.Match input
        while current.Success && (count <= 0 || found < count - 1) do
            parts.Add(input.Substring(behind, current.Index - behind))
            for i in 1 .. current.Groups.Count - 1 do
                let group = current.Groups.[i]
                if group.Success then parts.Add group.Value
            behind <- current.Index + current.Length
            found <- found + 1
            current <- current.NextMatch()
        parts.Add(input.Substring behind)
        parts.Close()
    /// The texts between the matches, and what groups captured.
    member x.Split(input: string) : string[] = x.Split(input, 0)

    /// Whether the pattern matches somewhere.
    static member IsMatch(input: string, pattern: string) : bool = Regex(pattern).IsMatch input
    /// Whether the pattern matches somewhere.
    static member IsMatch(input: string, pattern: string, options: RegexOptions) : bool = Regex(pattern, options).IsMatch input
    /// The first match.
    static member Match(input: string, pattern: string) : Match = Regex(pattern).Match input
    /// The first match.
    static member Match(input: string, pattern: string, options: RegexOptions) : Match = Regex(pattern, options).Match input
    /// All matches.
    static member Matches(input: string, pattern: string) : MatchCollection = Regex(pattern).Matches input
    /// All matches.
    static member Matches(input: string, pattern: string, options: RegexOptions) : MatchCollection = Regex(pattern, options).Matches input
    /// How many matches there are.
    static member Count(input: string, pattern: string) : int = Regex(pattern).Count input
    /// The text with all matches replaced.
    static member Replace(input: string, pattern: string, replacement: string) : string = Regex(pattern).Replace(input, replacement)
    /// The text with all matches replaced.
    static member Replace(input: string, pattern: string, replacement: string, options: RegexOptions) : string =
        Regex(pattern, options).Replace(input, replacement)
    /// The text with all matches replaced by what the function makes of them.
    static member Replace(input: string, pattern: string, evaluator: MatchEvaluator) : string = Regex(pattern).Replace(input, evaluator)
    /// The text with all matches replaced by what the function makes of them.
    static member Replace(input: string, pattern: string, evaluator: MatchEvaluator, options: RegexOptions) : string =
        Regex(pattern, options).Replace(input, evaluator)
    /// The texts between the matches, and what groups captured.
    static member Split(input: string, pattern: string) : string[] = Regex(pattern).Split input
    /// The texts between the matches, and what groups captured.
    static member Split(input: string, pattern: string, options: RegexOptions) : string[] = Regex(pattern, options).Split input
    /// A pattern that matches just the text.
    static member Escape(str: string) : string =
        Failures.checkNull "str" str
        extern "Regex.escape" str
    /// The text that a pattern without special characters matches.
    static member Unescape(str: string) : string =
        Failures.checkNull "str" str
        extern "Regex.unescape" str
