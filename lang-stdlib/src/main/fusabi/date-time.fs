// Dates with times.
namespace System.Globalization

/// How the text of a date is read; without effect.
[<System.Flags>]
type DateTimeStyles =
    /// As it stands.
    | None = 0
    /// White space before it is left out.
    | AllowLeadingWhite = 1
    /// White space behind it is left out.
    | AllowTrailingWhite = 2
    /// White space is left out.
    | AllowWhiteSpaces = 7
    /// It is of UTC when it does not say.
    | AssumeUniversal = 64
    /// It is local when it does not say.
    | AssumeLocal = 32
    /// It becomes one of UTC.
    | AdjustToUniversal = 16
    /// Its kind is kept.
    | RoundtripKind = 128

namespace System

open System.Globalization
open FSharp.Core.CompilerServices

/// A date with a time of day.
[<Struct; CustomEquality; CustomComparison>]
type DateTime(ticks: int64, kind: DateTimeKind) =
    /// Steps of 100 ns since the beginning of the year 1.
    new(ticks: int64) =
        if ticks < 0L || ticks > 3155378975999999999L then
            raise (ArgumentOutOfRangeException("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks."))
        DateTime(ticks, DateTimeKind.Unspecified)
    /// Year, month and day.
    new(year: int, month: int, day: int) = DateTime(int64 (Calendar.dayNumber year month day) * 864000000000L, DateTimeKind.Unspecified)
    /// Year, month, day, hour, minute and second.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int) =
        DateTime(int64 (Calendar.dayNumber year month day) * 864000000000L + Calendar.timeOfDay hour minute second 0, DateTimeKind.Unspecified)
    /// Year, month, day, hour, minute and second of a clock.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, kind: DateTimeKind) =
        DateTime(int64 (Calendar.dayNumber year month day) * 864000000000L + Calendar.timeOfDay hour minute second 0, kind)
    /// Year, month, day, hour, minute, second and millisecond.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) =
        DateTime(
            int64 (Calendar.dayNumber year month day) * 864000000000L + Calendar.timeOfDay hour minute second millisecond,
            DateTimeKind.Unspecified)
    /// Year, month, day, hour, minute, second and millisecond of a clock.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, kind: DateTimeKind) =
        DateTime(int64 (Calendar.dayNumber year month day) * 864000000000L + Calendar.timeOfDay hour minute second millisecond, kind)
    /// A date and a time of day.
    new(date: DateOnly, time: TimeOnly) = DateTime(int64 date.DayNumber * 864000000000L + time.Ticks, DateTimeKind.Unspecified)
    /// The first one.
    static member MinValue : DateTime = DateTime(0L, DateTimeKind.Unspecified)
    /// The last one.
    static member MaxValue : DateTime = DateTime(3155378975999999999L, DateTimeKind.Unspecified)
    /// The beginning of 1970.
    static member UnixEpoch : DateTime = DateTime(621355968000000000L, DateTimeKind.Utc)
    /// The time now.
    static member UtcNow : DateTime = DateTime((extern "DateTime.now" () : int64), DateTimeKind.Utc)
    /// The time now; the place's clock is that of UTC.
    static member Now : DateTime = DateTime((extern "DateTime.now" () : int64), DateTimeKind.Local)
    /// The date today.
    static member Today : DateTime = DateTime.Now.Date
    /// Steps of 100 ns since the beginning of the year 1.
    member _.Ticks : int64 = ticks
    /// Which clock it is of.
    member _.Kind : DateTimeKind = kind
    member private _.DayNumber : int = int (ticks / 864000000000L)
    /// The date at midnight.
    member _.Date : DateTime = DateTime(ticks / 864000000000L * 864000000000L, kind)
    /// The time since midnight.
    member _.TimeOfDay : TimeSpan = TimeSpan(ticks % 864000000000L)
    /// The year.
    member x.Year : int = Calendar.yearOf x.DayNumber
    /// The month.
    member x.Month : int = match Calendar.split x.DayNumber with struct (_, month, _) -> month
    /// The day of the month.
    member x.Day : int = match Calendar.split x.DayNumber with struct (_, _, day) -> day
    /// The hour.
    member _.Hour : int = int (ticks / 36000000000L % 24L)
    /// The minute.
    member _.Minute : int = int (ticks / 600000000L % 60L)
    /// The second.
    member _.Second : int = int (ticks / 10000000L % 60L)
    /// The millisecond.
    member _.Millisecond : int = int (ticks / 10000L % 1000L)
    /// The microsecond.
    member _.Microsecond : int = int (ticks / 10L % 1000L)
    /// The day of the week.
    member x.DayOfWeek : DayOfWeek = enum<DayOfWeek> ((x.DayNumber + 1) % 7)
    /// The day of the year.
    member x.DayOfYear : int = x.DayNumber - Calendar.yearStart x.Year + 1
    /// So many steps of 100 ns later.
    member _.AddTicks(value: int64) : DateTime =
        let sum = ticks + value
        if sum < 0L || sum > 3155378975999999999L then Calendar.outside "value" else DateTime(sum, kind)
    member private x.AddUnits(value: float, unitTicks: float) : DateTime =
        if abs (value * unitTicks) > 3155378975999999999.0 then Calendar.outside "value"
        else x.AddTicks(int64 (value * unitTicks))
    /// Later by a span.
    member x.Add(value: TimeSpan) : DateTime = x.AddTicks value.Ticks
    /// Earlier by a span.
    member x.Subtract(value: TimeSpan) : DateTime = x.AddTicks(-value.Ticks)
    /// The span since the other.
    member _.Subtract(value: DateTime) : TimeSpan = TimeSpan(ticks - value.Ticks)
    /// So many days later.
    member x.AddDays(value: float) : DateTime = x.AddUnits(value, 864000000000.0)
    /// So many hours later.
    member x.AddHours(value: float) : DateTime = x.AddUnits(value, 36000000000.0)
    /// So many minutes later.
    member x.AddMinutes(value: float) : DateTime = x.AddUnits(value, 600000000.0)
    /// So many seconds later.
    member x.AddSeconds(value: float) : DateTime = x.AddUnits(value, 10000000.0)
    /// So many milliseconds later.
    member x.AddMilliseconds(value: float) : DateTime = x.AddUnits(value, 10000.0)
    /// So many months later, on the last day of a month that is shorter.
    member x.AddMonths(months: int) : DateTime =
        DateTime(int64 (Calendar.addMonths x.DayNumber months) * 864000000000L + ticks % 864000000000L, kind)
    /// So many years later.
    member x.AddYears(value: int) : DateTime =
        let year = x.Year + value
        if year < 1 || year > 9999 then Calendar.outside "value" else x.AddMonths(value * 12)
    /// Later by a span.
    static member (+)(d: DateTime, t: TimeSpan) : DateTime = d.Add t
    /// Earlier by a span.
    static member (-)(d: DateTime, t: TimeSpan) : DateTime = d.Subtract t
    /// The span between the two.
    static member (-)(d1: DateTime, d2: DateTime) : TimeSpan = TimeSpan(d1.Ticks - d2.Ticks)
    /// The same time of another clock.
    static member SpecifyKind(value: DateTime, kind: DateTimeKind) : DateTime = DateTime(value.Ticks, kind)
    /// The time as UTC.
    member _.ToUniversalTime() : DateTime = DateTime(ticks, DateTimeKind.Utc)
    /// The time as local time.
    member _.ToLocalTime() : DateTime = DateTime(ticks, DateTimeKind.Local)
    /// How many days the month has.
    static member DaysInMonth(year: int, month: int) : int = Calendar.daysInMonth year month
    /// Whether the year has 366 days.
    static member IsLeapYear(year: int) : bool = Calendar.isLeapYear year
    /// Negative, zero or positive as the first is before, with or after the second.
    static member Compare(t1: DateTime, t2: DateTime) : int = compare t1.Ticks t2.Ticks

    override _.ToString() : string = extern "DateTime.format" ticks (int kind) -2147483648 0 null
    /// The time as text, in the format.
    member _.ToString(format: string) : string = extern "DateTime.format" ticks (int kind) -2147483648 0 format
    /// The time as text.
    member x.ToString(provider: IFormatProvider) : string = x.ToString()
    /// The time as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = x.ToString format
    /// The date as text.
    member x.ToShortDateString() : string = x.ToString "d"
    /// The date as text, with names.
    member x.ToLongDateString() : string = x.ToString "D"
    /// The time of day as text, without seconds.
    member x.ToShortTimeString() : string = x.ToString "t"
    /// The time of day as text.
    member x.ToLongTimeString() : string = x.ToString "T"
    override _.Equals(value: obj) : bool =
        match value with
        | :? DateTime as other -> ticks = other.Ticks
        | _ -> false
    /// Whether both are the same time.
    member _.Equals(value: DateTime) : bool = ticks = value.Ticks
    override _.GetHashCode() : int = int ticks ^^^ int (ticks >>> 32)
    /// Negative, zero or positive as it is before, with or after the other.
    member _.CompareTo(value: DateTime) : int = compare ticks value.Ticks
    interface IComparable with
        member _.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? DateTime as other -> compare ticks other.Ticks
            | _ -> raise (ArgumentException("Object must be of type DateTime."))
    interface IComparable<DateTime> with
        member _.CompareTo(value: DateTime) : int = compare ticks value.Ticks
    interface IEquatable<DateTime> with
        member _.Equals(other: DateTime) : bool = ticks = other.Ticks
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = x.ToString format

    static member private OfParsed(parsed: int64[]) : bool * DateTime =
        if extern "Object.isNull" parsed then (false, DateTime(0L, DateTimeKind.Unspecified))
        elif parsed.[2] <> -2147483648L then (true, DateTime(parsed.[0] - parsed.[2] * 600000000L, DateTimeKind.Local))
        else (true, DateTime(parsed.[0], enum<DateTimeKind> (int parsed.[1])))
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * DateTime =
        if extern "Object.isNull" s then (false, DateTime(0L, DateTimeKind.Unspecified)) else DateTime.OfParsed(extern "DateTime.parse" s 0)
    /// Whether the text is a time, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * DateTime = DateTime.TryParse s
    /// The time that the text is.
    static member Parse(s: string) : DateTime =
        Failures.checkNull "s" s
        match DateTime.TryParse s with
        | (true, time) -> time
        | _ ->
            if s.Length > 0 && Char.IsDigit s.[0] then raise (FormatException("String '" + s + "' was not recognized as a valid DateTime."))
            else
                let message = "The string '" + s + "' was not recognized as a valid DateTime. There is an unknown word starting at index '0'."
                raise (FormatException(message))
    /// The time that the text is.
    static member Parse(s: string, provider: IFormatProvider) : DateTime = DateTime.Parse s
    /// Whether the text is a time written in the format, and which.
    [<OutResult>]
    static member TryParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : bool * DateTime =
        DateTime.OfParsed(extern "DateTime.parseExact" s format 0)
    /// The time that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider) : DateTime =
        Failures.checkNull "s" s
        match DateTime.OfParsed(extern "DateTime.parseExact" s format 0) with
        | (true, time) -> time
        | _ -> raise (FormatException("String '" + s + "' was not recognized as a valid DateTime."))
    /// The time that the text is, written in the format.
    static member ParseExact(s: string, format: string, provider: IFormatProvider, style: DateTimeStyles) : DateTime =
        DateTime.ParseExact(s, format, provider)

type DateOnly with
    /// The date of a time.
    static member FromDateTime(dateTime: DateTime) : DateOnly = DateOnly.FromDayNumber(int (dateTime.Ticks / 864000000000L))
    /// The date with a time of day.
    member x.ToDateTime(time: TimeOnly) : DateTime = DateTime(x, time)

type TimeOnly with
    /// The time of day of a time.
    static member FromDateTime(dateTime: DateTime) : TimeOnly = TimeOnly(dateTime.Ticks % 864000000000L)

/// A time and how far its clock is from UTC.
[<Struct; CustomEquality; CustomComparison>]
type DateTimeOffset(dateTime: DateTime, offset: TimeSpan) =
    /// A time of UTC.
    new(dateTime: DateTime) = DateTimeOffset(dateTime, TimeSpan.Zero)
    /// Year, month, day, hour, minute, second and distance from UTC.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: TimeSpan) =
        DateTimeOffset(DateTime(year, month, day, hour, minute, second), offset)
    /// The time now.
    static member UtcNow : DateTimeOffset = DateTimeOffset(DateTime.UtcNow, TimeSpan.Zero)
    /// The time now.
    static member Now : DateTimeOffset = DateTimeOffset(DateTime.UtcNow, TimeSpan.Zero)
    /// The beginning of 1970.
    static member UnixEpoch : DateTimeOffset = DateTimeOffset(DateTime.UnixEpoch, TimeSpan.Zero)
    /// The time on its clock.
    member _.DateTime : DateTime = DateTime(dateTime.Ticks, DateTimeKind.Unspecified)
    /// How far the clock is from UTC.
    member _.Offset : TimeSpan = offset
    /// The time of UTC.
    member _.UtcDateTime : DateTime = DateTime(dateTime.Ticks - offset.Ticks, DateTimeKind.Utc)
    /// Steps of 100 ns of its clock.
    member _.Ticks : int64 = dateTime.Ticks
    /// Steps of 100 ns of UTC.
    member _.UtcTicks : int64 = dateTime.Ticks - offset.Ticks
    /// The year.
    member _.Year : int = dateTime.Year
    /// The month.
    member _.Month : int = dateTime.Month
    /// The day of the month.
    member _.Day : int = dateTime.Day
    /// The hour.
    member _.Hour : int = dateTime.Hour
    /// The minute.
    member _.Minute : int = dateTime.Minute
    /// The second.
    member _.Second : int = dateTime.Second
    /// The day of the week.
    member _.DayOfWeek : DayOfWeek = dateTime.DayOfWeek
    /// The same time on another clock.
    member x.ToOffset(offset: TimeSpan) : DateTimeOffset = DateTimeOffset(DateTime(x.UtcTicks + offset.Ticks), offset)
    /// The same time of UTC.
    member x.ToUniversalTime() : DateTimeOffset = DateTimeOffset(DateTime(x.UtcTicks), TimeSpan.Zero)
    /// Seconds since the beginning of 1970.
    member x.ToUnixTimeSeconds() : int64 = (x.UtcTicks - 621355968000000000L) / 10000000L
    /// Milliseconds since the beginning of 1970.
    member x.ToUnixTimeMilliseconds() : int64 = (x.UtcTicks - 621355968000000000L) / 10000L
    /// The time so many seconds after the beginning of 1970.
    static member FromUnixTimeSeconds(seconds: int64) : DateTimeOffset =
        DateTimeOffset(DateTime(seconds * 10000000L + 621355968000000000L), TimeSpan.Zero)
    /// The time so many milliseconds after the beginning of 1970.
    static member FromUnixTimeMilliseconds(milliseconds: int64) : DateTimeOffset =
        DateTimeOffset(DateTime(milliseconds * 10000L + 621355968000000000L), TimeSpan.Zero)
    /// Later by a span.
    member _.Add(timeSpan: TimeSpan) : DateTimeOffset = DateTimeOffset(dateTime.Add timeSpan, offset)
    /// So many days later.
    member _.AddDays(days: float) : DateTimeOffset = DateTimeOffset(dateTime.AddDays days, offset)
    /// So many hours later.
    member _.AddHours(hours: float) : DateTimeOffset = DateTimeOffset(dateTime.AddHours hours, offset)
    /// So many minutes later.
    member _.AddMinutes(minutes: float) : DateTimeOffset = DateTimeOffset(dateTime.AddMinutes minutes, offset)
    /// So many seconds later.
    member _.AddSeconds(seconds: float) : DateTimeOffset = DateTimeOffset(dateTime.AddSeconds seconds, offset)
    /// So many milliseconds later.
    member _.AddMilliseconds(milliseconds: float) : DateTimeOffset = DateTimeOffset(dateTime.AddMilliseconds milliseconds, offset)
    /// So many months later.
    member _.AddMonths(months: int) : DateTimeOffset = DateTimeOffset(dateTime.AddMonths months, offset)
    /// So many years later.
    member _.AddYears(years: int) : DateTimeOffset = DateTimeOffset(dateTime.AddYears years, offset)
    /// The date at midnight.
    member _.Date : DateTime = DateTime(dateTime.Ticks / 864000000000L * 864000000000L, DateTimeKind.Unspecified)
    /// The time since midnight.
    member _.TimeOfDay : TimeSpan = TimeSpan(dateTime.Ticks % 864000000000L)
    /// The day of the year.
    member _.DayOfYear : int = dateTime.DayOfYear
    /// The millisecond.
    member _.Millisecond : int = dateTime.Millisecond
    /// The span since the other.
    member x.Subtract(value: DateTimeOffset) : TimeSpan = TimeSpan(x.UtcTicks - value.UtcTicks)
    /// Earlier by a span.
    member _.Subtract(value: TimeSpan) : DateTimeOffset = DateTimeOffset(dateTime.Subtract value, offset)
    /// The first one.
    static member MinValue : DateTimeOffset = DateTimeOffset(DateTime.MinValue, TimeSpan.Zero)
    /// The last one.
    static member MaxValue : DateTimeOffset = DateTimeOffset(DateTime.MaxValue, TimeSpan.Zero)
    /// Later by a span.
    static member (+)(dateTimeOffset: DateTimeOffset, timeSpan: TimeSpan) : DateTimeOffset = dateTimeOffset.Add timeSpan
    /// The span between the two.
    static member (-)(left: DateTimeOffset, right: DateTimeOffset) : TimeSpan = TimeSpan(left.UtcTicks - right.UtcTicks)
    /// The time as text, in the format.
    member _.ToString(format: string) : string =
        extern "DateTime.format" dateTime.Ticks 0 (int (offset.Ticks / 600000000L)) 0 format
    override x.ToString() : string = x.ToString "MM/dd/yyyy HH:mm:ss zzz"
    /// The time as text, in the format.
    member x.ToString(format: string, formatProvider: IFormatProvider) : string = x.ToString format
    override x.Equals(value: obj) : bool =
        match value with
        | :? DateTimeOffset as other -> x.UtcTicks = other.UtcTicks
        | _ -> false
    override x.GetHashCode() : int = int x.UtcTicks
    /// Negative, zero or positive as it is before, with or after the other.
    member x.CompareTo(other: DateTimeOffset) : int = compare x.UtcTicks other.UtcTicks
    interface IComparable with
        member x.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? DateTimeOffset as other -> compare x.UtcTicks other.UtcTicks
            | _ -> raise (ArgumentException("Object must be of type DateTimeOffset."))
    interface IFormattable with
        member x.ToString(format: string, formatProvider: IFormatProvider) : string =
            if String.IsNullOrEmpty format then x.ToString() else x.ToString format
    /// The time that the text is.
    static member Parse(input: string) : DateTimeOffset =
        Failures.checkNull "input" input
        let parsed : int64[] = extern "DateTime.parse" input 0
        if extern "Object.isNull" parsed then raise (FormatException("String '" + input + "' was not recognized as a valid DateTime."))
        let minutes = if parsed.[2] = -2147483648L then 0L else parsed.[2]
        DateTimeOffset(DateTime(parsed.[0]), TimeSpan(minutes * 600000000L))
