// Texts for the web, weeks of the year, indices from the end, characters of Unicode.
namespace System.Net

open System
open System.Text

/// Texts as they stand in addresses and pages.
[<AbstractClass; Sealed>]
type WebUtility =
    /// The text as it stands in an address: percent signs, and a plus for a blank.
    static member UrlEncode(value: string) : string =
        if isNull value then null
        else
            let result = StringBuilder()
            for b in Encoding.UTF8.GetBytes value do
                let c = char b
                if c = ' ' then result.Append '+' |> ignore
                elif Char.IsAsciiLetterOrDigit c || "-_.!*()".Contains c then result.Append c |> ignore
                else result.Append('%').Append((b.ToString "X2")) |> ignore
            result.ToString()
    /// The text that stands in an address.
    static member UrlDecode(encodedValue: string) : string =
        if isNull encodedValue then null else Uri.UnescapeDataString(encodedValue.Replace('+', ' '))
    /// The text as it stands in a page.
    static member HtmlEncode(value: string) : string =
        if isNull value then null
        else
            let escaped (c: char) : string =
                match c with
                | '<' -> "&lt;"
                | '>' -> "&gt;"
                | '&' -> "&amp;"
                | '"' -> "&quot;"
                | '\'' -> "&#39;"
                | c when int c >= 160 && int c < 256 -> "&#" + string (int c) + ";"
                | c -> string c
            String.collect escaped value
    /// The text that stands in a page.
    static member HtmlDecode(value: string) : string =
        if isNull value then null
        else
            let plain =
                value.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&#39;", "'").Replace("&nbsp;", "\u00a0")
            plain.Replace("&amp;", "&")

namespace System.Globalization

open System

/// Weeks as ISO 8601 counts them: from Monday, the first with a Thursday in the year.
[<AbstractClass; Sealed>]
type ISOWeek =
    static member private Thursday(date: DateTime) : DateTime =
        let day = if date.DayOfWeek = DayOfWeek.Sunday then 7 else int date.DayOfWeek
        date.AddDays(float (4 - day))
    /// The week's number.
    static member GetWeekOfYear(date: DateTime) : int = ((ISOWeek.Thursday date).DayOfYear - 1) / 7 + 1
    /// The year that the week belongs to.
    static member GetYear(date: DateTime) : int = (ISOWeek.Thursday date).Year
    /// How many weeks the year has.
    static member GetWeeksInYear(year: int) : int = ISOWeek.GetWeekOfYear(DateTime(year, 12, 28))
    /// The first day of the year's first week.
    static member GetYearStart(year: int) : DateTime = ISOWeek.ToDateTime(year, 1, DayOfWeek.Monday)
    /// The last day of the year's last week.
    static member GetYearEnd(year: int) : DateTime = ISOWeek.ToDateTime(year, ISOWeek.GetWeeksInYear year, DayOfWeek.Sunday)
    /// The day of a week.
    static member ToDateTime(year: int, week: int, dayOfWeek: DayOfWeek) : DateTime =
        let january = DateTime(year, 1, 4)
        let first = if january.DayOfWeek = DayOfWeek.Sunday then 7 else int january.DayOfWeek
        let day = if dayOfWeek = DayOfWeek.Sunday then 7 else int dayOfWeek
        january.AddDays(float (7 * (week - 1) + day - first))

namespace System

/// A position counted from the start or from the end.
[<Struct; Symbol("System.Index")>]
type Index(value: int, fromEnd: bool) =
    /// A position from the start.
    new(value: int) = Index(value, false)
    /// How far it is.
    member _.Value : int = value
    /// Whether it counts from the end.
    member _.IsFromEnd : bool = fromEnd
    /// The first position.
    static member Start : Index = Index(0, false)
    /// The position behind the last.
    static member End : Index = Index(0, true)
    /// A position from the start.
    static member FromStart(value: int) : Index = Index(value, false)
    /// A position from the end.
    static member FromEnd(value: int) : Index = Index(value, true)
    /// The position in a row of this length.
    member _.GetOffset(length: int) : int = if fromEnd then length - value else value
    override _.ToString() : string = if fromEnd then "^" + string value else string value

/// A part of a row.
[<Struct; Symbol("System.Range")>]
type Range(start: Index, finish: Index) =
    /// The first position.
    member _.Start : Index = start
    /// The position behind the last.
    member _.End : Index = finish
    /// Everything.
    static member All : Range = Range(Index.Start, Index.End)
    /// From a position to the end.
    static member StartAt(start: Index) : Range = Range(start, Index.End)
    /// From the start to a position.
    static member EndAt(finish: Index) : Range = Range(Index.Start, finish)
    override _.ToString() : string = start.ToString() + ".." + finish.ToString()

namespace System.Text

open System

/// A character of Unicode, which may take two units of a text.
[<Struct; Symbol("System.Text.Rune")>]
type Rune(value: int) =
    /// The character of one unit.
    new(ch: char) =
        if Char.IsSurrogate ch then
            let message = "Specified argument was out of the range of valid values."
            raise (ArgumentOutOfRangeException("ch", message))
        Rune(int ch)
    /// Its number.
    member _.Value : int = value
    /// Whether it is one of the first 128.
    member _.IsAscii : bool = value < 128
    /// How many units of a text it takes.
    member _.Utf16SequenceLength : int = if value < 65536 then 1 else 2
    override _.ToString() : string = Char.ConvertFromUtf32 value

type System.String with
    /// The text's characters of Unicode.
    member s.EnumerateRunes() : seq<Rune> =
        let mutable runes : Rune list = []
        let mutable i = 0
        while i < s.Length do
            let pair = Char.IsHighSurrogate s.[i] && i + 1 < s.Length && Char.IsLowSurrogate s.[i + 1]
            runes <- (if pair then Rune(Char.ConvertToUtf32(s.[i], s.[i + 1])) elif Char.IsSurrogate s.[i] then Rune 65533 else Rune s.[i]) :: runes
            i <- i + (if pair then 2 else 1)
        List.rev runes
