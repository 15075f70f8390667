// Spans of time from text.
namespace System.Globalization

/// How the text of a span of time is read.
[<System.Flags>]
type TimeSpanStyles =
    /// As it stands.
    | None = 0
    /// It is negative, though no sign says so.
    | AssumeNegative = 1

namespace System

open System.Globalization
open FSharp.Core.CompilerServices

type TimeSpan with
    static member private Attempt(parsed: obj) : bool * TimeSpan =
        if extern "%same" parsed null then (false, TimeSpan(0L)) else (true, TimeSpan(extern "%identity" parsed : int64))
    static member private Exact(text: string, formats: string[], styles: TimeSpanStyles) : bool * TimeSpan =
        let mutable found = (false, TimeSpan(0L))
        if not (extern "%same" text null) && not (extern "%same" formats null) then
            let mutable i = 0
            while i < formats.Length && not (fst found) do
                found <- TimeSpan.Attempt(extern "TimeSpan.parseExact" text formats.[i])
                i <- i + 1
        match found with
        | (true, span) when styles = TimeSpanStyles.AssumeNegative -> (true, span.Negate())
        | _ -> found
    static member private Demand(text: string, found: bool * TimeSpan) : TimeSpan =
        match found with
        | (true, span) -> span
        | _ -> raise (FormatException("String '" + text + "' was not recognized as a valid TimeSpan."))
    /// Whether the text is a span, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * TimeSpan =
        if extern "%same" s null then (false, TimeSpan(0L)) else TimeSpan.Attempt(extern "TimeSpan.parse" s)
    /// Whether the text is a span, and which.
    [<OutResult>]
    static member TryParse(input: string, formatProvider: IFormatProvider) : bool * TimeSpan = TimeSpan.TryParse input
    /// The span that the text is.
    static member Parse(s: string) : TimeSpan =
        Failures.checkNull "input" s
        match TimeSpan.TryParse s with
        | false, _ when (extern "TimeSpan.isTooLarge" s : bool) ->
            let reason = "could not be parsed because at least one of the numeric components is out of range or contains too many digits."
            raise (OverflowException("The TimeSpan string '" + s + "' " + reason))
        | read -> TimeSpan.Demand(s, read)
    /// The span that the text is.
    static member Parse(input: string, formatProvider: IFormatProvider) : TimeSpan = TimeSpan.Parse input
    /// The span that the text is, written in the format.
    static member ParseExact(input: string, format: string, formatProvider: IFormatProvider) : TimeSpan =
        TimeSpan.ParseExact(input, format, formatProvider, TimeSpanStyles.None)
    /// The span that the text is, written in the format.
    static member ParseExact(input: string, format: string, formatProvider: IFormatProvider, styles: TimeSpanStyles) : TimeSpan =
        Failures.checkNull "input" input
        TimeSpan.Demand(input, TimeSpan.Exact(input, [| format |], styles))
    /// Whether the text is a span written in the format, and which.
    [<OutResult>]
    static member TryParseExact(input: string, format: string, formatProvider: IFormatProvider) : bool * TimeSpan =
        TimeSpan.Exact(input, [| format |], TimeSpanStyles.None)
    /// Whether the text is a span written in the format, and which.
    [<OutResult>]
    static member TryParseExact(input: string, format: string, formatProvider: IFormatProvider, styles: TimeSpanStyles) : bool * TimeSpan =
        TimeSpan.Exact(input, [| format |], styles)
    /// The span that the text is, written in one of the formats.
    static member ParseExact(input: string, formats: string[], formatProvider: IFormatProvider) : TimeSpan =
        TimeSpan.ParseExact(input, formats, formatProvider, TimeSpanStyles.None)
    /// The span that the text is, written in one of the formats.
    static member ParseExact(input: string, formats: string[], formatProvider: IFormatProvider, styles: TimeSpanStyles) : TimeSpan =
        Failures.checkNull "input" input
        TimeSpan.Demand(input, TimeSpan.Exact(input, formats, styles))
    /// Whether the text is a span written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact(input: string, formats: string[], formatProvider: IFormatProvider) : bool * TimeSpan =
        TimeSpan.Exact(input, formats, TimeSpanStyles.None)
    /// Whether the text is a span written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact
        (input: string, formats: string[], formatProvider: IFormatProvider, styles: TimeSpanStyles) : bool * TimeSpan =
        TimeSpan.Exact(input, formats, styles)
