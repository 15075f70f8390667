// Dates, times and spans from text.
namespace System

open System.Globalization
open System.Runtime.InteropServices
open FSharp.Core.CompilerServices

/// What all readings of dates share. What is read are ticks, the clock, and the distance from UTC in minutes or the least int.
module internal DateReading =
    let missing : int64[] = extern "%identity" null
    let inline has (style: DateTimeStyles) (flag: DateTimeStyles) : bool = style &&& flag = flag
    let private trimmed (text: string) (style: DateTimeStyles) : string =
        let left = if has style DateTimeStyles.AllowLeadingWhite then text.TrimStart() else text
        if has style DateTimeStyles.AllowTrailingWhite then left.TrimEnd() else left
    /// By one of the usual formats; null for other text. 0 is for dates with times, 1 for dates, 2 for times of day.
    let plain (text: string) (shape: int) : int64[] =
        if extern "%same" text null then missing
        else
            let parsed : int64[] = extern "DateTime.parse" text shape
            if extern "%same" parsed null then missing
            elif parsed.[3] = 1L && shape <> 2 then
                parsed.[0] <- parsed.[0] + DateTime.Today.Ticks
                parsed
            elif parsed.[3] = 2L then
                let read = DateTime(parsed.[0])
                let year = DateTime.Today.Year
                if read.Day > DateTime.DaysInMonth(year, read.Month) then missing
                else
                    parsed.[0] <- DateTime(year, read.Month, read.Day).Ticks + read.TimeOfDay.Ticks
                    parsed
            else parsed
    /// By the first of the formats that fits.
    let exact (text: string) (formats: string[]) (shape: int) (style: DateTimeStyles) : int64[] =
        if extern "%same" text null || extern "%same" formats null then missing
        else
            let text = trimmed text style
            let mutable found = missing
            let mutable i = 0
            while i < formats.Length && extern "%same" found null do
                found <- extern "DateTime.parseExact" text formats.[i] shape
                i <- i + 1
            found
    /// The time on the clock that the style asks for; the place's clock is that of UTC.
    let time (parsed: int64[]) (style: DateTimeStyles) : DateTime =
        let universal = has style DateTimeStyles.AdjustToUniversal
        if parsed.[2] <> -2147483648L then
            DateTime(parsed.[0] - parsed.[2] * 600000000L, (if universal then DateTimeKind.Utc else DateTimeKind.Local))
        elif parsed.[1] = 1L then
            DateTime(parsed.[0], (if universal || has style DateTimeStyles.RoundtripKind then DateTimeKind.Utc else DateTimeKind.Local))
        elif has style DateTimeStyles.AssumeUniversal || has style DateTimeStyles.AssumeLocal then
            DateTime(parsed.[0], (if universal then DateTimeKind.Utc else DateTimeKind.Local))
        else DateTime(parsed.[0], DateTimeKind.Unspecified)
    /// The time with its distance from UTC, 0 when it does not say.
    let withOffset (parsed: int64[]) (style: DateTimeStyles) : DateTimeOffset =
        let minutes = if parsed.[2] = -2147483648L then 0L else parsed.[2]
        let read = DateTimeOffset(DateTime(parsed.[0]), TimeSpan(minutes * 600000000L))
        if has style DateTimeStyles.AdjustToUniversal then read.ToUniversalTime() else read
    let day (parsed: int64[]) : int = int (parsed.[0] / 864000000000L)
    let wrong (kind: string) (text: string) : 'T =
        raise (FormatException("String '" + text + "' was not recognized as a valid " + kind + "."))
    /// What DateTime says of a text that it cannot read.
    let wrongTime (text: string) : 'T =
        match (extern "DateTime.fault" text : int) with
        | -1 -> wrong "DateTime" text
        | -2 ->
            let reason = "because the day of week was incorrect."
            raise (FormatException("String '" + text + "' was not recognized as a valid DateTime " + reason))
        | index ->
            let reason = "There is an unknown word starting at index '" + string index + "'."
            raise (FormatException("The string '" + text + "' was not recognized as a valid DateTime. " + reason))

type DateTime with
    static member private Attempt(parsed: int64[], style: DateTimeStyles) : bool * DateTime =
        if extern "%same" parsed null then (false, DateTime(0L, DateTimeKind.Unspecified)) else (true, DateReading.time parsed style)
    static member private Demand(parsed: int64[], text: string, style: DateTimeStyles) : DateTime =
        if extern "%same" parsed null then DateReading.wrong "DateTime" text else DateReading.time parsed style
    /// The time that the text is.
    static member Parse(s: string) : DateTime =
        Failures.checkNull "s" s
        let parsed = DateReading.plain s 0
        if extern "%same" parsed null then DateReading.wrongTime s else DateTime.Demand(parsed, s, DateTimeStyles.None)
    /// The time that the text is.
    static member Parse(s: string, provider: IFormatProvider) : DateTime =
        DateTime.Parse s
    /// The time that the text is, read in a style.
    static member Parse(s: string, provider: IFormatProvider, styles: DateTimeStyles) : DateTime =
        Failures.checkNull "s" s
        let parsed = DateReading.plain s 0
        if extern "%same" parsed null then DateReading.wrongTime s else DateTime.Demand(parsed, s, styles)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * DateTime =
        DateTime.Attempt(DateReading.plain s 0, DateTimeStyles.None)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * DateTime =
        DateTime.Attempt(DateReading.plain s 0, DateTimeStyles.None)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider, styles: DateTimeStyles) : bool * DateTime =
        DateTime.Attempt(DateReading.plain s 0, styles)
    /// The time that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider) : DateTime =
        Failures.checkNull "s" s
        DateTime.Demand(DateReading.exact s [| format |] 0 DateTimeStyles.None, s, DateTimeStyles.None)
    /// The time that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : DateTime =
        Failures.checkNull "s" s
        DateTime.Demand(DateReading.exact s [| format |] 0 style, s, style)
    /// Whether the text is a time written in the format, and which.
    [<OutResult>]
    static member TryParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : bool * DateTime =
        DateTime.Attempt(DateReading.exact s [| format |] 0 style, style)
    /// The time that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[], provider: IFormatProvider, style: DateTimeStyles) : DateTime =
        Failures.checkNull "s" s
        DateTime.Demand(DateReading.exact s formats 0 style, s, style)
    /// Whether the text is a time written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact(s: string, formats: string[], provider: IFormatProvider, style: DateTimeStyles) : bool * DateTime =
        DateTime.Attempt(DateReading.exact s formats 0 style, style)
    static member private StandardFormats : string = "dDfFgGmMoOrRstTuUyY"
    /// The time as text in the standard format.
    member x.GetDateTimeFormats(format: char) : string[] = [| x.ToString(String(format, 1)) |]
    /// The time as text in the standard format.
    member x.GetDateTimeFormats(format: char, provider: IFormatProvider) : string[] = x.GetDateTimeFormats format
    /// The time as text in all standard formats.
    member x.GetDateTimeFormats() : string[] =
        DateTime.StandardFormats.ToCharArray() |> Array.map (fun format -> x.ToString(String(format, 1)))
    /// The time as text in all standard formats.
    member x.GetDateTimeFormats(provider: IFormatProvider) : string[] = x.GetDateTimeFormats()

type DateTimeOffset with
    static member private Attempt(parsed: int64[], style: DateTimeStyles) : bool * DateTimeOffset =
        if extern "%same" parsed null then (false, DateTimeOffset.MinValue) else (true, DateReading.withOffset parsed style)
    static member private Demand(parsed: int64[], text: string, style: DateTimeStyles) : DateTimeOffset =
        if extern "%same" parsed null then DateReading.wrong "DateTime" text else DateReading.withOffset parsed style
    /// The time that the text is.
    static member Parse(input: string) : DateTimeOffset =
        Failures.checkNull "input" input
        let parsed = DateReading.plain input 0
        if extern "%same" parsed null then DateReading.wrongTime input else DateTimeOffset.Demand(parsed, input, DateTimeStyles.None)
    /// The time that the text is.
    static member Parse(input: string, formatProvider: IFormatProvider) : DateTimeOffset =
        DateTimeOffset.Parse input
    /// The time that the text is, read in a style.
    static member Parse(input: string, formatProvider: IFormatProvider, styles: DateTimeStyles) : DateTimeOffset =
        Failures.checkNull "input" input
        let parsed = DateReading.plain input 0
        if extern "%same" parsed null then DateReading.wrongTime input else DateTimeOffset.Demand(parsed, input, styles)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(input: string) : bool * DateTimeOffset =
        DateTimeOffset.Attempt(DateReading.plain input 0, DateTimeStyles.None)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * DateTimeOffset =
        DateTimeOffset.Attempt(DateReading.plain s 0, DateTimeStyles.None)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(input: string, formatProvider: IFormatProvider, styles: DateTimeStyles) : bool * DateTimeOffset =
        DateTimeOffset.Attempt(DateReading.plain input 0, styles)
    /// The time that the text is, written in the format.
    static member ParseExact(input: string, format: string, formatProvider: IFormatProvider) : DateTimeOffset =
        Failures.checkNull "input" input
        DateTimeOffset.Demand(DateReading.exact input [| format |] 0 DateTimeStyles.None, input, DateTimeStyles.None)
    /// The time that the text is, written in the format.
    static member ParseExact(input: string, format: string, formatProvider: IFormatProvider, styles: DateTimeStyles) : DateTimeOffset =
        Failures.checkNull "input" input
        DateTimeOffset.Demand(DateReading.exact input [| format |] 0 styles, input, styles)
    /// Whether the text is a time written in the format, and which.
    [<OutResult>]
    static member TryParseExact
        (input: string, format: string, formatProvider: IFormatProvider, styles: DateTimeStyles) : bool * DateTimeOffset =
        DateTimeOffset.Attempt(DateReading.exact input [| format |] 0 styles, styles)
    /// The time that the text is, written in one of the formats.
    static member ParseExact(input: string, formats: string[], formatProvider: IFormatProvider, styles: DateTimeStyles) : DateTimeOffset =
        Failures.checkNull "input" input
        DateTimeOffset.Demand(DateReading.exact input formats 0 styles, input, styles)
    /// Whether the text is a time written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact
        (input: string, formats: string[], formatProvider: IFormatProvider, styles: DateTimeStyles) : bool * DateTimeOffset =
        DateTimeOffset.Attempt(DateReading.exact input formats 0 styles, styles)

type DateOnly with
    static member private Attempt(parsed: int64[], style: DateTimeStyles) : bool * DateOnly =
        if extern "%same" parsed null then (false, DateOnly.MinValue) else (true, DateOnly.FromDayNumber(DateReading.day parsed))
    static member private Demand(parsed: int64[], text: string, style: DateTimeStyles) : DateOnly =
        if extern "%same" parsed null then DateReading.wrong "DateOnly" text else DateOnly.FromDayNumber(DateReading.day parsed)
    /// The date that the text is.
    static member Parse(s: string) : DateOnly =
        Failures.checkNull "s" s
        let parsed = DateReading.plain s 1
        if extern "%same" parsed null then DateReading.wrong "DateOnly" s else DateOnly.Demand(parsed, s, DateTimeStyles.None)
    /// The date that the text is.
    static member Parse(s: string, provider: IFormatProvider) : DateOnly =
        DateOnly.Parse s
    /// The date that the text is, read in a style.
    static member Parse(s: string, provider: IFormatProvider, style: DateTimeStyles) : DateOnly =
        Failures.checkNull "s" s
        let parsed = DateReading.plain s 1
        if extern "%same" parsed null then DateReading.wrong "DateOnly" s else DateOnly.Demand(parsed, s, style)
    /// Whether the text is a date, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * DateOnly =
        DateOnly.Attempt(DateReading.plain s 1, DateTimeStyles.None)
    /// Whether the text is a date, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * DateOnly =
        DateOnly.Attempt(DateReading.plain s 1, DateTimeStyles.None)
    /// Whether the text is a date, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider, style: DateTimeStyles) : bool * DateOnly =
        DateOnly.Attempt(DateReading.plain s 1, style)
    /// The date that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider) : DateOnly = DateOnly.ParseExact(s, format)
    /// The date that the text is, written in the format.
    static member ParseExact(s: string, format: string) : DateOnly =
        Failures.checkNull "s" s
        DateOnly.Demand(DateReading.exact s [| format |] 1 DateTimeStyles.None, s, DateTimeStyles.None)
    /// Whether the text is a date written in the format, and which.
    [<OutResult>]
    static member TryParseExact(s: string, format: string) : bool * DateOnly =
        DateOnly.Attempt(DateReading.exact s [| format |] 1 DateTimeStyles.None, DateTimeStyles.None)
    /// The date that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : DateOnly =
        Failures.checkNull "s" s
        DateOnly.Demand(DateReading.exact s [| format |] 1 style, s, style)
    /// Whether the text is a date written in the format, and which.
    [<OutResult>]
    static member TryParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : bool * DateOnly =
        DateOnly.Attempt(DateReading.exact s [| format |] 1 style, style)
    /// The date that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[], provider: IFormatProvider) : DateOnly = DateOnly.ParseExact(s, formats)
    /// The date that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[]) : DateOnly =
        Failures.checkNull "s" s
        DateOnly.Demand(DateReading.exact s formats 1 DateTimeStyles.None, s, DateTimeStyles.None)
    /// Whether the text is a date written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact(s: string, formats: string[]) : bool * DateOnly =
        DateOnly.Attempt(DateReading.exact s formats 1 DateTimeStyles.None, DateTimeStyles.None)
    /// The date that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[], provider: IFormatProvider, style: DateTimeStyles) : DateOnly =
        Failures.checkNull "s" s
        DateOnly.Demand(DateReading.exact s formats 1 style, s, style)
    /// Whether the text is a date written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact(s: string, formats: string[], provider: IFormatProvider, style: DateTimeStyles) : bool * DateOnly =
        DateOnly.Attempt(DateReading.exact s formats 1 style, style)

type TimeOnly with
    static member private Attempt(parsed: int64[], style: DateTimeStyles) : bool * TimeOnly =
        if extern "%same" parsed null then (false, TimeOnly.MinValue) else (true, TimeOnly(parsed.[0] % 864000000000L))
    static member private Demand(parsed: int64[], text: string, style: DateTimeStyles) : TimeOnly =
        if extern "%same" parsed null then DateReading.wrong "TimeOnly" text else TimeOnly(parsed.[0] % 864000000000L)
    /// The time of day that the text is.
    static member Parse(s: string) : TimeOnly =
        Failures.checkNull "s" s
        let parsed = DateReading.plain s 2
        if extern "%same" parsed null then DateReading.wrong "TimeOnly" s else TimeOnly.Demand(parsed, s, DateTimeStyles.None)
    /// The time of day that the text is.
    static member Parse(s: string, provider: IFormatProvider) : TimeOnly =
        TimeOnly.Parse s
    /// The time of day that the text is, read in a style.
    static member Parse(s: string, provider: IFormatProvider, style: DateTimeStyles) : TimeOnly =
        Failures.checkNull "s" s
        let parsed = DateReading.plain s 2
        if extern "%same" parsed null then DateReading.wrong "TimeOnly" s else TimeOnly.Demand(parsed, s, style)
    /// Whether the text is a time of day, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.plain s 2, DateTimeStyles.None)
    /// Whether the text is a time of day, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.plain s 2, DateTimeStyles.None)
    /// Whether the text is a time of day, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider, style: DateTimeStyles) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.plain s 2, style)
    /// The time of day that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider) : TimeOnly = TimeOnly.ParseExact(s, format)
    /// The time of day that the text is, written in the format.
    static member ParseExact(s: string, format: string) : TimeOnly =
        Failures.checkNull "s" s
        TimeOnly.Demand(DateReading.exact s [| format |] 2 DateTimeStyles.None, s, DateTimeStyles.None)
    /// Whether the text is a time of day written in the format, and which.
    [<OutResult>]
    static member TryParseExact(s: string, format: string) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.exact s [| format |] 2 DateTimeStyles.None, DateTimeStyles.None)
    /// The time of day that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : TimeOnly =
        Failures.checkNull "s" s
        TimeOnly.Demand(DateReading.exact s [| format |] 2 style, s, style)
    /// Whether the text is a time of day written in the format, and which.
    [<OutResult>]
    static member TryParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.exact s [| format |] 2 style, style)
    /// The time of day that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[], provider: IFormatProvider) : TimeOnly = TimeOnly.ParseExact(s, formats)
    /// The time of day that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[]) : TimeOnly =
        Failures.checkNull "s" s
        TimeOnly.Demand(DateReading.exact s formats 2 DateTimeStyles.None, s, DateTimeStyles.None)
    /// Whether the text is a time of day written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact(s: string, formats: string[]) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.exact s formats 2 DateTimeStyles.None, DateTimeStyles.None)
    /// The time of day that the text is, written in one of the formats.
    static member ParseExact(s: string, formats: string[], provider: IFormatProvider, style: DateTimeStyles) : TimeOnly =
        Failures.checkNull "s" s
        TimeOnly.Demand(DateReading.exact s formats 2 style, s, style)
    /// Whether the text is a time of day written in one of the formats, and which.
    [<OutResult>]
    static member TryParseExact(s: string, formats: string[], provider: IFormatProvider, style: DateTimeStyles) : bool * TimeOnly =
        TimeOnly.Attempt(DateReading.exact s formats 2 style, style)
