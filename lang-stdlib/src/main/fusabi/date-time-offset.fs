// Times with their distance from UTC.
namespace System

open FSharp.Core.CompilerServices

/// A time and how far its clock is from UTC.
[<Struct; CustomEquality; CustomComparison>]
type DateTimeOffset internal (dateTime: DateTime, offset: TimeSpan, checked': unit) =
    /// A time on a clock, and how far the clock is from UTC.
    new(dateTime: DateTime, offset: TimeSpan) =
        if offset.Ticks % 600000000L <> 0L then raise (ArgumentException("Offset must be specified in whole minutes.", "offset"))
        if abs offset.Ticks > 504000000000L then
            raise (ArgumentOutOfRangeException("offset", "Offset must be within plus or minus 14 hours."))
        DateTimeOffset(dateTime, offset, ())
    /// A time of UTC.
    new(dateTime: DateTime) = DateTimeOffset(dateTime, TimeSpan.Zero)
    /// Year, month, day, hour, minute, second and distance from UTC.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: TimeSpan) =
        DateTimeOffset(DateTime(year, month, day, hour, minute, second), offset)
    /// Steps of 100 ns of its clock, and how far it is from UTC.
    new(ticks: int64, offset: TimeSpan) = DateTimeOffset(DateTime(ticks), offset)
    /// A date and a time of day, and how far its clock is from UTC.
    new(date: DateOnly, time: TimeOnly, offset: TimeSpan) = DateTimeOffset(DateTime(date, time), offset)
    /// Year, month, day, hour, minute, second, millisecond and distance from UTC.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, offset: TimeSpan) =
        DateTimeOffset(DateTime(year, month, day, hour, minute, second, millisecond), offset)
    /// Year, month, day, hour, minute, second, millisecond, microsecond and distance from UTC.
    new(year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, microsecond: int, offset: TimeSpan) =
        DateTimeOffset(DateTime(year, month, day, hour, minute, second, millisecond, microsecond), offset)
    /// The time as one of its clock.
    static member op_Implicit(dateTime: DateTime) : DateTimeOffset = DateTimeOffset(dateTime)
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
    /// The time as text.
    member x.ToString(formatProvider: IFormatProvider) : string = x.ToString()
    /// Whether both are the same time.
    member x.Equals(other: DateTimeOffset) : bool = x.UtcTicks = other.UtcTicks
    /// Whether both are the same time on clocks equally far from UTC.
    member x.EqualsExact(other: DateTimeOffset) : bool = x.Ticks = other.Ticks && x.Offset = other.Offset
    /// Whether both are the same time.
    static member Equals(first: DateTimeOffset, second: DateTimeOffset) : bool = first.UtcTicks = second.UtcTicks
    /// Negative, zero or positive as the first is before, with or after the second.
    static member Compare(first: DateTimeOffset, second: DateTimeOffset) : int = compare first.UtcTicks second.UtcTicks
    /// So many steps of 100 ns later.
    member _.AddTicks(ticks: int64) : DateTimeOffset = DateTimeOffset(dateTime.AddTicks ticks, offset)
    /// So many microseconds later.
    member _.AddMicroseconds(microseconds: float) : DateTimeOffset = DateTimeOffset(dateTime.AddMicroseconds microseconds, offset)
    /// Earlier by a span.
    static member (-)(dateTimeOffset: DateTimeOffset, timeSpan: TimeSpan) : DateTimeOffset = dateTimeOffset.Subtract timeSpan
    /// The microsecond.
    member _.Microsecond : int = dateTime.Microsecond
    /// The nanoseconds beside the microseconds.
    member _.Nanosecond : int = dateTime.Nanosecond
    /// How far the clock is from UTC, in minutes.
    member _.TotalOffsetMinutes : int = int (offset.Ticks / 600000000L)
    /// The time on the clock of the place, which is that of UTC.
    member x.LocalDateTime : DateTime = DateTime(x.UtcTicks, DateTimeKind.Local)
    /// The time on the clock of the place, which is that of UTC.
    member x.ToLocalTime() : DateTimeOffset = DateTimeOffset(DateTime(x.UtcTicks), TimeSpan.Zero)
    /// Steps of 100 ns since the beginning of 1601, of UTC.
    member x.ToFileTime() : int64 = x.UtcDateTime.ToFileTimeUtc()
    /// The time so many steps of 100 ns after the beginning of 1601.
    static member FromFileTime(fileTime: int64) : DateTimeOffset = DateTimeOffset(DateTime.FromFileTimeUtc fileTime, TimeSpan.Zero)
    /// Date, time of day, and distance from UTC.
    [<OutResult>]
    member x.Deconstruct() : DateOnly * TimeOnly * TimeSpan =
        (DateOnly.FromDateTime x.DateTime, TimeOnly.FromDateTime x.DateTime, x.Offset)
    interface IComparable<DateTimeOffset> with
        member x.CompareTo(other: DateTimeOffset) : int = compare x.UtcTicks other.UtcTicks
    interface IEquatable<DateTimeOffset> with
        member x.Equals(other: DateTimeOffset) : bool = x.UtcTicks = other.UtcTicks
