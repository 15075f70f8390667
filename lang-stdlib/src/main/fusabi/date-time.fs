// Dates with times.
namespace System.Globalization

/// How the text of a date is read.
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
    /// Year, month, day, hour, minute, second, millisecond and microsecond of a clock.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, kind: DateTimeKind) =
        DateTime(
            int64 (Calendar.dayNumber year month day) * 864000000000L + Calendar.timeOfDay hour minute second millisecond
                + Calendar.microseconds microsecond,
            kind)
    /// Year, month, day, hour, minute, second, millisecond and microsecond.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int) =
        DateTime(year, month, day, hour, minute, second, millisecond, microsecond, DateTimeKind.Unspecified)
    /// A date and a time of day.
    new(date: DateOnly, time: TimeOnly) = DateTime(int64 date.DayNumber * 864000000000L + time.Ticks, DateTimeKind.Unspecified)
    /// A date and a time of day of a clock.
    new(date: DateOnly, time: TimeOnly, kind: DateTimeKind) = DateTime(int64 date.DayNumber * 864000000000L + time.Ticks, kind)
    /// The first one.
    static member MinValue : DateTime = DateTime(0L, DateTimeKind.Unspecified)
    /// The last one.
    static member MaxValue : DateTime = DateTime(3155378975999999999L, DateTimeKind.Unspecified)
    /// The beginning of 1970.
    static member UnixEpoch : DateTime = DateTime(621355968000000000L, DateTimeKind.Utc)
    /// The time now.
    static member UtcNow : DateTime = DateTime((extern "DateTime.now" false : int64), DateTimeKind.Utc)
    /// The time now; the place's clock is that of UTC.
    static member Now : DateTime = DateTime((extern "DateTime.now" true : int64), DateTimeKind.Local)
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
    /// The nanoseconds beside the microseconds.
    member _.Nanosecond : int = int (ticks % 10L) * 100
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
    /// So many microseconds later.
    member x.AddMicroseconds(value: float) : DateTime = x.AddUnits(value, 10.0)
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
    /// Whether both are the same time.
    static member Equals(t1: DateTime, t2: DateTime) : bool = t1.Ticks = t2.Ticks
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

type DateOnly with
    /// The date of a time.
    static member FromDateTime(dateTime: DateTime) : DateOnly = DateOnly.FromDayNumber(int (dateTime.Ticks / 864000000000L))
    /// The date with a time of day.
    member x.ToDateTime(time: TimeOnly) : DateTime = DateTime(x, time)
    /// The date with a time of day of a clock.
    member x.ToDateTime(time: TimeOnly, kind: DateTimeKind) : DateTime = DateTime(x, time, kind)

type TimeOnly with
    /// The time of day of a time.
    static member FromDateTime(dateTime: DateTime) : TimeOnly = TimeOnly(dateTime.Ticks % 864000000000L)
