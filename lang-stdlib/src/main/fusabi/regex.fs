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
    member _.RightToLeft : bool = options.HasFlag RegexOptions.RightToLeft
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
        let positions : int[] = extern "Regex.match" regex part startat
        if extern "%same" positions null then
            Match(regex, whole, [| "0" |], [| -1; 0 |], (fun () -> x.Within(whole, part, shift, part.Length)))
        else
            let behind =
                if x.RightToLeft then positions.[0] - (if positions.[1] = 0 then 1 else 0)
                else positions.[0] + (if positions.[1] = 0 then 1 else positions.[1])
            if shift > 0 then Positions.shift names positions shift
            Match(regex, whole, names, positions, (fun () -> x.After(whole, part, shift, behind)))
    /// The match behind one, or none.
    member private x.After(whole: string, part: string, shift: int, behind: int) : Match =
        if behind >= 0 && behind <= part.Length then x.Within(whole, part, shift, behind)
        else Match(regex, whole, [| "0" |], [| -1; 0 |], (fun () -> x.After(whole, part, shift, behind)))
    /// Where a search of a text begins.
    member private x.Beginning(input: string) : int = if x.RightToLeft && not (isNull input) then input.Length else 0
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
        x.Within(input, input.Substring(beginning, length), beginning, (if x.RightToLeft then length else 0))
    /// The first match.
    member x.Match(input: string) : Match = x.Match(input, x.Beginning input)
    /// Whether it matches somewhere.
    member x.IsMatch(input: string) : bool =
        Failures.checkNull "input" input
        not (extern "%same" (extern "Regex.match" regex input (x.Beginning input) : int[]) null)
    /// Whether it matches somewhere from a position on.
    member _.IsMatch(input: string, startat: int) : bool =
        Failures.checkNull "input" input
        not (extern "%same" (extern "Regex.match" regex input startat : int[]) null)
    /// All matches from a position on.
    member x.Matches(input: string, startat: int) : MatchCollection =
        let found = ArrayCollector<Match>()
        let mutable current = x.Match(input, startat)
        while current.Success do
            found.Add current
            current <- current.NextMatch()
        MatchCollection(found.Close())
    /// All matches.
    member x.Matches(input: string) : MatchCollection = x.Matches(input, x.Beginning input)
    /// How many matches there are.
    member x.Count(input: string) : int = x.Matches(input).Count

    /// The text with at most so many matches from a position on replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator, count: int, startat: int) : string =
        Failures.checkNull "input" input
        if count < -1 then raise (ArgumentOutOfRangeException("count", "Count cannot be less than -1."))
        let text = System.Text.StringBuilder()
        let mutable behind = 0
        for found in x.Leftmost(input, count, startat) do
            text.Append(input, behind, found.Index - behind).Append(evaluator.Invoke found) |> ignore
            behind <- found.Index + found.Length
        text.Append(input, behind, input.Length - behind).ToString()
    /// At most so many matches from a position on, in the order of the text; -1 is all.
    member private x.Leftmost(input: string, count: int, startat: int) : Match[] =
        let found = ArrayCollector<Match>()
        let mutable taken = 0
        let mutable current = x.Match(input, startat)
        while current.Success && (count < 0 || taken < count) do
            found.Add current
            taken <- taken + 1
            current <- current.NextMatch()
        let matches = found.Close()
        if x.RightToLeft then Array.rev matches else matches
    /// The text with at most so many matches replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator, count: int) : string = x.Replace(input, evaluator, count, x.Beginning input)
    /// The text with all matches replaced by what the function makes of them.
    member x.Replace(input: string, evaluator: MatchEvaluator) : string = x.Replace(input, evaluator, -1, x.Beginning input)
    /// The text with at most so many matches from a position on replaced.
    member x.Replace(input: string, replacement: string, count: int, startat: int) : string =
        Failures.checkNull "replacement" replacement
        x.Replace(input, MatchEvaluator(fun (found: Match) -> found.Result replacement), count, startat)
    /// The text with at most so many matches replaced.
    member x.Replace(input: string, replacement: string, count: int) : string = x.Replace(input, replacement, count, x.Beginning input)
    /// The text with all matches replaced.
    member x.Replace(input: string, replacement: string) : string = x.Replace(input, replacement, -1, x.Beginning input)
    /// The texts between at most so many less one matches from a position on, and what groups captured.
    member x.Split(input: string, count: int, startat: int) : string[] =
        Failures.checkNull "input" input
        if count < 0 then raise (ArgumentOutOfRangeException("count", "Count cannot be less than -1."))
        let parts = ArrayCollector<string>()
        let mutable behind = 0
        for found in x.Leftmost(input, count - 1, startat) do
            parts.Add(input.Substring(behind, found.Index - behind))
            for i in 1 .. found.Groups.Count - 1 do
                let group = found.Groups.[i]
                if group.Success then parts.Add group.Value
            behind <- found.Index + found.Length
        parts.Add(input.Substring behind)
        parts.Close()
    /// The texts between at most so many less one matches, and what groups captured.
    member x.Split(input: string, count: int) : string[] = x.Split(input, count, x.Beginning input)
    /// The texts between the matches, and what groups captured.
    member x.Split(input: string) : string[] = x.Split(input, 0, x.Beginning input)

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
    static member Replace
        (input: string, pattern: string, evaluator: MatchEvaluator, options: RegexOptions, matchTimeout: TimeSpan) : string =
        Regex(pattern, options, matchTimeout).Replace(input, evaluator)
    /// A pattern that matches just the text.
    static member Escape(str: string) : string =
        Failures.checkNull "str" str
        extern "Regex.escape" str
    /// The text that a pattern without special characters matches.
    static member Unescape(str: string) : string =
        Failures.checkNull "str" str
        extern "Regex.unescape" str
