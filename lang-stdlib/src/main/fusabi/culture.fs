// How the invariant culture writes numbers and dates.
namespace System.Globalization

open System

/// How the invariant culture writes numbers.
[<Sealed; AllowNullLiteral>]
type NumberFormatInfo internal () =
    static let invariant = NumberFormatInfo()
    /// That of the invariant culture.
    static member InvariantInfo : NumberFormatInfo = invariant
    /// That of the culture in use, which is the invariant one.
    static member CurrentInfo : NumberFormatInfo = invariant
    /// That of a provider.
    static member GetInstance(formatProvider: IFormatProvider) : NumberFormatInfo = invariant
    /// What stands before a whole amount.
    member _.CurrencySymbol : string = "\u00a4"
    /// What stands before places behind the point of an amount.
    member _.CurrencyDecimalSeparator : string = "."
    /// What stands between groups of digits of an amount.
    member _.CurrencyGroupSeparator : string = ","
    /// How many places an amount has.
    member _.CurrencyDecimalDigits : int = 2
    /// What stands before places behind the point.
    member _.NumberDecimalSeparator : string = "."
    /// What stands between groups of digits.
    member _.NumberGroupSeparator : string = ","
    /// How many places a number has.
    member _.NumberDecimalDigits : int = 2
    /// How many digits a group has.
    member _.NumberGroupSizes : int[] = [| 3 |]
    /// How many digits a group of an amount has.
    member _.CurrencyGroupSizes : int[] = [| 3 |]
    /// What stands behind parts of a hundred.
    member _.PercentSymbol : string = "%"
    /// What stands behind parts of a thousand.
    member _.PerMilleSymbol : string = "\u2030"
    /// What stands before places behind the point of parts of a hundred.
    member _.PercentDecimalSeparator : string = "."
    /// What stands between groups of digits of parts of a hundred.
    member _.PercentGroupSeparator : string = ","
    /// How many places parts of a hundred have.
    member _.PercentDecimalDigits : int = 2
    /// What stands before numbers below zero.
    member _.NegativeSign : string = "-"
    /// What stands before exponents above zero.
    member _.PositiveSign : string = "+"
    /// What is no number.
    member _.NaNSymbol : string = "NaN"
    /// What is larger than all numbers.
    member _.PositiveInfinitySymbol : string = "Infinity"
    /// What is smaller than all numbers.
    member _.NegativeInfinitySymbol : string = "-Infinity"
    /// Whether it cannot be changed.
    member _.IsReadOnly : bool = true
    interface IFormatProvider with
        member x.GetFormat(formatType: obj) : obj = box x

/// How the invariant culture writes dates.
[<Sealed; AllowNullLiteral>]
type DateTimeFormatInfo internal () =
    static let invariant = DateTimeFormatInfo()
    let days = [| "Sunday"; "Monday"; "Tuesday"; "Wednesday"; "Thursday"; "Friday"; "Saturday" |]
    let months =
        [| "January"; "February"; "March"; "April"; "May"; "June"; "July"; "August"; "September"; "October"; "November"; "December"; "" |]
    let brief (names: string[]) : string[] = Array.map (fun (name: string) -> if name = "" then "" else name.Substring(0, 3)) names
    let month (names: string[]) (number: int) : string =
        if number < 1 || number > 13 then
            raise (ArgumentOutOfRangeException("month", box number, "Valid values are between 1 and 13, inclusive."))
        names.[number - 1]
    /// That of the invariant culture.
    static member InvariantInfo : DateTimeFormatInfo = invariant
    /// That of the culture in use, which is the invariant one.
    static member CurrentInfo : DateTimeFormatInfo = invariant
    /// That of a provider.
    static member GetInstance(provider: IFormatProvider) : DateTimeFormatInfo = invariant
    /// The names of the days.
    member _.DayNames : string[] = Array.copy days
    /// The names of the days in three letters.
    member _.AbbreviatedDayNames : string[] = brief days
    /// The names of the days in two letters.
    member _.ShortestDayNames : string[] = Array.map (fun (name: string) -> name.Substring(0, 2)) days
    /// The names of the months, and an empty one.
    member _.MonthNames : string[] = Array.copy months
    /// The names of the months in three letters, and an empty one.
    member _.AbbreviatedMonthNames : string[] = brief months
    /// The name of a day.
    member _.GetDayName(dayofweek: DayOfWeek) : string = days.[int dayofweek]
    /// The name of a day in three letters.
    member _.GetAbbreviatedDayName(dayofweek: DayOfWeek) : string = (brief days).[int dayofweek]
    /// The name of a day in two letters.
    member _.GetShortestDayName(dayOfWeek: DayOfWeek) : string = days.[int dayOfWeek].Substring(0, 2)
    /// The name of a month.
    member _.GetMonthName(number: int) : string = month months number
    /// The name of a month in three letters.
    member _.GetAbbreviatedMonthName(number: int) : string = month (brief months) number
    /// What stands before noon.
    member _.AMDesignator : string = "AM"
    /// What stands after noon.
    member _.PMDesignator : string = "PM"
    /// What stands between the parts of a date.
    member _.DateSeparator : string = "/"
    /// What stands between the parts of a time.
    member _.TimeSeparator : string = ":"
    /// The day that weeks begin with.
    member _.FirstDayOfWeek : DayOfWeek = DayOfWeek.Sunday
    /// The format d.
    member _.ShortDatePattern : string = "MM/dd/yyyy"
    /// The format D.
    member _.LongDatePattern : string = "dddd, dd MMMM yyyy"
    /// The format t.
    member _.ShortTimePattern : string = "HH:mm"
    /// The format T.
    member _.LongTimePattern : string = "HH:mm:ss"
    /// The format F.
    member _.FullDateTimePattern : string = "dddd, dd MMMM yyyy HH:mm:ss"
    /// The format M.
    member _.MonthDayPattern : string = "MMMM dd"
    /// The format Y.
    member _.YearMonthPattern : string = "yyyy MMMM"
    /// The format s.
    member _.SortableDateTimePattern : string = "yyyy'-'MM'-'dd'T'HH':'mm':'ss"
    /// The format u.
    member _.UniversalSortableDateTimePattern : string = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"
    /// The format R.
    member _.RFC1123Pattern : string = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"
    /// Whether it cannot be changed.
    member _.IsReadOnly : bool = true
    interface IFormatProvider with
        member x.GetFormat(formatType: obj) : obj = box x

/// How texts are written.
[<Sealed; AllowNullLiteral>]
type TextInfo internal () =
    /// The name of the culture.
    member _.CultureName : string = ""
    /// What stands between the items of lists.
    member _.ListSeparator : string = ","
    /// The text in capital letters.
    member _.ToUpper(str: string) : string = str.ToUpper()
    /// The text in small letters.
    member _.ToLower(str: string) : string = str.ToLower()
    /// The character in capital letters.
    member _.ToUpper(c: char) : char = Char.ToUpper c
    /// The character in small letters.
    member _.ToLower(c: char) : char = Char.ToLower c
    /// The text with a capital letter at the beginning of each word; words in capital letters stay.
    member _.ToTitleCase(str: string) : string =
        FSharp.Core.CompilerServices.Failures.checkNull "str" str
        let text = System.Text.StringBuilder()
        let mutable i = 0
        while i < str.Length do
            let start = i
            while i < str.Length && (Char.IsLetter str.[i] || i > start && (str.[i] = '\'' || Char.IsDigit str.[i])) do i <- i + 1
            if i > start then
                let word = str.Substring(start, i - start)
                if String.forall Char.IsUpper word then text.Append word |> ignore
                else text.Append(Char.ToUpper word.[0]).Append(word.Substring(1).ToLower()) |> ignore
            else
                text.Append str.[i] |> ignore
                i <- i + 1
        text.ToString()

type CultureInfo with
    /// How it writes texts.
    member _.TextInfo : TextInfo = TextInfo()
    /// Its name in words.
    member x.EnglishName : string = if x.Name = "" then "Invariant Language (Invariant Country)" else x.Name
    /// Its name in words.
    member x.DisplayName : string = x.EnglishName
    /// Its name in words.
    member x.NativeName : string = x.EnglishName
    /// Its language in two letters.
    member x.TwoLetterISOLanguageName : string = if x.Name.Length < 2 then "iv" else x.Name.Substring(0, 2)
    /// Its language in three letters.
    member _.ThreeLetterISOLanguageName : string = "ivl"
    /// Its name.
    member x.IetfLanguageTag : string = x.Name
    /// Its number.
    member _.LCID : int = 127
    /// Whether it cannot be changed.
    member _.IsReadOnly : bool = true
    /// Whether it is a language without a country.
    member _.IsNeutralCulture : bool = false
    /// The culture that it is a part of.
    member _.Parent : CultureInfo = CultureInfo.InvariantCulture
    /// The culture of that language and country.
    static member CreateSpecificCulture(name: string) : CultureInfo = CultureInfo(name)
    /// How it writes numbers.
    member _.NumberFormat : NumberFormatInfo = NumberFormatInfo.InvariantInfo
    /// How it writes dates.
    member _.DateTimeFormat : DateTimeFormatInfo = DateTimeFormatInfo.InvariantInfo
