// Regular expressions.
namespace System.Text.RegularExpressions

open System
open FSharp.Core.CompilerServices

/// A pattern of text.
type Regex(pattern: string, options: RegexOptions) =
    let regex : obj = extern "Regex.create" pattern (int options)
    let names : string[] = extern "Regex.groupNames" regex
    /// A pattern.
    new(pattern: string) = Regex(pattern, RegexOptions.None)
    /// A pattern; the time a match may take is checked, and the budget of the script is what ends it.
    new(pattern: string, options: RegexOptions, matchTimeout: TimeSpan) =
        Regex.CheckTimeout matchTimeout
        Regex(pattern, options)
    static member internal CheckTimeout(matchTimeout: TimeSpan) : unit =
        if matchTimeout.Ticks <> -10000L && (matchTimeout.Ticks <= 0L || matchTimeout.TotalMilliseconds >= 2147483646.0) then
            raise (ArgumentOutOfRangeException("matchTimeout"))
    /// How long a match may take: for ever.
    static member InfiniteMatchTimeout : TimeSpan = TimeSpan(-10000L)
    /// How long a match may take: for ever, within the budget of the script.
    member _.MatchTimeout : TimeSpan = Regex.InfiniteMatchTimeout
    /// How many patterns the static functions keep; without effect.
    static member CacheSize
        with get () : int = 15
        and set (value: int) : unit = if value < 0 then raise (ArgumentOutOfRangeException("value"))
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

    /// The first match in a part of a text; the part begins at an index of the whole.
    member private x.Within(whole: string, part: string, shift: int, startat: int) : Match =
        let none () : Match =
            Match(regex, whole, [| 0; 0 |], [| Group(whole, "0", -1, 0) |], (fun () -> x.Within(whole, part, shift, part.Length)))
        let positions : int[] = extern "Regex.match" regex part startat
        if extern "Object.isNull" positions then none ()
        else
            let behind = positions.[0] + (if positions.[1] = 0 then 1 else positions.[1])
            for i in 0 .. 2 .. positions.Length - 2 do
                if positions.[i] >= 0 then positions.[i] <- positions.[i] + shift
            let groups = Array.mapi (fun i (name: string) -> Group(whole, name, positions.[2 * i], positions.[2 * i + 1])) names
            let next () : Match = if behind > part.Length then none () else x.Within(whole, part, shift, behind)
            Match(regex, whole, positions, groups, next)
    /// The first match from a position on.
    member x.Match(input: string, startat: int) : Match =
        Failures.checkNull "input" input
        x.Within(input, input, 0, startat)
    /// The first match in a part of the text, whose ends are those of a text of its own.
    member x.Match(input: string, beginning: int, length: int) : Match =
        Failures.checkNull "input" input
        if beginning < 0 || beginning > input.Length then
            raise (ArgumentOutOfRangeException("beginning", "Start index cannot be less than 0 or greater than input length."))
        if length < 0 || length > input.Length - beginning then
            raise (ArgumentOutOfRangeException("length", "Length cannot be less than 0 or exceed input length."))
        x.Within(input, input.Substring(beginning, length), beginning, 0)
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

    /// The text with at most so many matches from a position on replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator, count: int, startat: int) : string =
        Failures.checkNull "input" input
        if count < -1 then raise (ArgumentOutOfRangeException("count", "Count cannot be less than -1."))
        let text = System.Text.StringBuilder()
        let mutable behind = 0
        let mutable replaced = 0
        let mutable current = x.Match(input, startat)
        while current.Success && (count < 0 || replaced < count) do
            text.Append(input, behind, current.Index - behind).Append(evaluator.Invoke current) |> ignore
            behind <- current.Index + current.Length
            replaced <- replaced + 1
            current <- current.NextMatch()
        text.Append(input, behind, input.Length - behind).ToString()
    /// The text with at most so many matches replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator, count: int) : string = x.Replace(input, evaluator, count, 0)
    /// The text with all matches replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator) : string = x.Replace(input, evaluator, -1, 0)
    /// The text with at most so many matches from a position on replaced.
    member x.Replace(input: string, replacement: string, count: int, startat: int) : string =
        Failures.checkNull "replacement" replacement
        x.Replace(input, MatchEvaluator(fun (found: Match) -> found.Result replacement), count, startat)
    /// The text with at most so many matches replaced.
    member x.Replace(input: string, replacement: string, count: int) : string = x.Replace(input, replacement, count, 0)
    /// The text with all matches replaced.
    member x.Replace(input: string, replacement: string) : string = x.Replace(input, replacement, -1, 0)
    /// The texts between at most so many less one matches from a position on, and what groups captured.
    member x.Split(input: string, count: int, startat: int) : string[] =
        Failures.checkNull "input" input
        if count < 0 then raise (ArgumentOutOfRangeException("count", "Count cannot be less than -1."))
        let parts = ArrayCollector<string>()
        let mutable behind = 0
        let mutable found = 0
        let mutable current = x.Match(input, startat)
        while current.Success && (count = 0 || found < count - 1) do
            parts.Add(input.Substring(behind, current.Index - behind))
            for i in 1 .. current.Groups.Count - 1 do
                let group = current.Groups.[i]
                if group.Success then parts.Add group.Value
            behind <- current.Index + current.Length
            found <- found + 1
            current <- current.NextMatch()
        parts.Add(input.Substring behind)
        parts.Close()
    /// The texts between at most so many less one matches, and what groups captured.
    member x.Split(input: string, count: int) : string[] = x.Split(input, count, 0)
    /// The texts between the matches, and what groups captured.
    member x.Split(input: string) : string[] = x.Split(input, 0, 0)

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
    /// How many matches there are.
    static member Count(input: string, pattern: string, options: RegexOptions) : int = Regex(pattern, options).Count input
    /// How many matches there are.
    static member Count(input: string, pattern: string, options: RegexOptions, matchTimeout: TimeSpan) : int =
        Regex(pattern, options, matchTimeout).Count input
    /// Whether the pattern matches somewhere.
    static member IsMatch(input: string, pattern: string, options: RegexOptions, matchTimeout: TimeSpan) : bool =
        Regex(pattern, options, matchTimeout).IsMatch input
    /// The first match.
    static member Match(input: string, pattern: string, options: RegexOptions, matchTimeout: TimeSpan) : Match =
        Regex(pattern, options, matchTimeout).Match input
    /// All matches.
    static member Matches(input: string, pattern: string, options: RegexOptions, matchTimeout: TimeSpan) : MatchCollection =
        Regex(pattern, options, matchTimeout).Matches input
    /// The texts between the matches, and what groups captured.
    static member Split(input: string, pattern: string, options: RegexOptions, matchTimeout: TimeSpan) : string[] =
        Regex(pattern, options, matchTimeout).Split input
    /// The text with all matches replaced.
    static member Replace(input: string, pattern: string, replacement: string, options: RegexOptions, matchTimeout: TimeSpan) : string =
        Regex(pattern, options, matchTimeout).Replace(input, replacement)
    /// The text with all matches replaced by what the function makes of them.
    static member Replace(input: string, pattern: string, evaluator: MatchEvaluator, options: RegexOptions, matchTimeout: TimeSpan) : string =
        Regex(pattern, options, matchTimeout).Replace(input, evaluator)
    /// A pattern that matches just the text.
    static member Escape(str: string) : string =
        Failures.checkNull "str" str
        extern "Regex.escape" str
    /// The text that a pattern without special characters matches.
    static member Unescape(str: string) : string =
        Failures.checkNull "str" str
        extern "Regex.unescape" str
