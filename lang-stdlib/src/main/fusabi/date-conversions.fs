// Times in the numbers of other systems, and taken apart.
namespace System

open FSharp.Core.CompilerServices

/// The first of the year 1601, from which files' times count.
module internal FileTimes =
    let start : int64 = 504911232000000000L
    let check (fileTime: int64) : unit =
        if fileTime < 0L || fileTime > 3155378975999999999L - start then
            raise (ArgumentOutOfRangeException("fileTime", "Not a valid Win32 FileTime."))

type DateTime with
    /// Year, month and day.
    [<OutResult>]
    member x.Deconstruct() : int * int * int = (x.Year, x.Month, x.Day)
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.DateTime
    /// Whether the clock is that of summer: never so for UTC.
    member x.IsDaylightSavingTime() : bool = false
    /// Steps of 100 ns since the beginning of 1601.
    member x.ToFileTimeUtc() : int64 =
        if x.Ticks < FileTimes.start then raise (ArgumentOutOfRangeException(null, "Not a valid Win32 FileTime."))
        x.Ticks - FileTimes.start
    /// Steps of 100 ns since the beginning of 1601.
    member x.ToFileTime() : int64 = x.ToFileTimeUtc()
    /// The time so many steps of 100 ns after the beginning of 1601.
    static member FromFileTimeUtc(fileTime: int64) : DateTime =
        FileTimes.check fileTime
        DateTime(fileTime + FileTimes.start, DateTimeKind.Utc)
    /// The time so many steps of 100 ns after the beginning of 1601.
    static member FromFileTime(fileTime: int64) : DateTime =
        FileTimes.check fileTime
        DateTime(fileTime + FileTimes.start, DateTimeKind.Local)
    /// Steps and clock in one number.
    member x.ToBinary() : int64 =
        match x.Kind with
        | DateTimeKind.Local -> x.Ticks ||| (-9223372036854775808L)
        | kind -> x.Ticks ||| (int64 kind <<< 62)
    /// The time that ToBinary made a number of.
    static member FromBinary(dateData: int64) : DateTime =
        let ticks = dateData &&& 0x3FFFFFFFFFFFFFFFL
        if ticks > 3155378975999999999L then
            let bounds = "between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks."
            raise (ArgumentException("The binary data must result in a DateTime with ticks " + bounds, "dateData"))
        let kind =
            if dateData < 0L then DateTimeKind.Local
            elif dateData &&& 0x4000000000000000L <> 0L then DateTimeKind.Utc
            else DateTimeKind.Unspecified
        DateTime(ticks, kind)
    /// Days since the end of 1899; the time of day is behind the point.
    member x.ToOADate() : float =
        let ticks = if x.Ticks <> 0L && x.Ticks < 864000000000L then x.Ticks + 599264352000000000L else x.Ticks
        if ticks = 0L then 0.0
        elif ticks < 31241376000000000L then raise (OverflowException("Not a legal OleAut date."))
        else
            let millis = (ticks - 599264352000000000L) / 10000L
            let fraction = millis % 86400000L
            float (if millis < 0L && fraction <> 0L then millis - (86400000L + fraction) * 2L else millis) / 86400000.0
    /// The time so many days after the end of 1899.
    static member FromOADate(d: float) : DateTime =
        if not (d < 2958466.0 && d > -657435.0) then raise (ArgumentException("Not a legal OleAut date."))
        let rounded = int64 (d * 86400000.0 + (if d >= 0.0 then 0.5 else -0.5))
        let millis = (if rounded < 0L then rounded - (rounded % 86400000L) * 2L else rounded) + 59926435200000L
        if millis < 0L || millis >= 315537897600000L then raise (ArgumentException("OleAut date did not convert to a DateTime correctly."))
        DateTime(millis * 10000L)

type DateOnly with
    /// Year, month and day.
    [<OutResult>]
    member x.Deconstruct() : int * int * int = (x.Year, x.Month, x.Day)
    /// Whether both are the same day.
    member x.Equals(value: DateOnly) : bool = x.DayNumber = value.DayNumber
    interface IEquatable<DateOnly> with
        member x.Equals(other: DateOnly) : bool = x.DayNumber = other.DayNumber
    /// The date as text.
    member x.ToString(provider: IFormatProvider) : string = x.ToString()
    /// The date as text.
    member x.ToShortDateString() : string = x.ToString "d"
    /// The date as text, with names.
    member x.ToLongDateString() : string = x.ToString "D"

type TimeOnly with
    /// Hour, minute, second, millisecond and microsecond.
    new(hour: int, minute: int, second: int, millisecond: int, microsecond: int) =
        TimeOnly(Calendar.timeOfDay hour minute second millisecond + Calendar.microseconds microsecond)
    /// The microsecond.
    member x.Microsecond : int = int (x.Ticks / 10L % 1000L)
    /// The nanoseconds beside the microseconds.
    member x.Nanosecond : int = int (x.Ticks % 10L) * 100
    /// Hour and minute.
    [<OutResult>]
    member x.Deconstruct() : int * int = (x.Hour, x.Minute)
    /// Whether both are the same time of day.
    member x.Equals(value: TimeOnly) : bool = x.Ticks = value.Ticks
    interface IEquatable<TimeOnly> with
        member x.Equals(other: TimeOnly) : bool = x.Ticks = other.Ticks
    /// Whether the time is at or after the start and before the end, around the clock.
    member x.IsBetween(start: TimeOnly, ``end``: TimeOnly) : bool =
        if start.Ticks <= ``end``.Ticks then start.Ticks <= x.Ticks && x.Ticks < ``end``.Ticks
        else start.Ticks <= x.Ticks || x.Ticks < ``end``.Ticks
    /// The time as text.
    member x.ToString(provider: IFormatProvider) : string = x.ToString()
    /// The time as text, without seconds.
    member x.ToShortTimeString() : string = x.ToString "t"
    /// The time as text.
    member x.ToLongTimeString() : string = x.ToString "T"
    /// How long since the other, around the clock.
    static member (-)(t1: TimeOnly, t2: TimeOnly) : TimeSpan =
        TimeSpan((t1.Ticks - t2.Ticks + 864000000000L) % 864000000000L)
    member private x.Carry(value: TimeSpan) : TimeOnly * int =
        let sum = x.Ticks + value.Ticks
        let days = sum / 864000000000L - (if sum % 864000000000L < 0L then 1L else 0L)
        (TimeOnly(sum - days * 864000000000L), int days)
    /// Later, around the clock, and how many days.
    [<OutResult>]
    member x.Add(value: TimeSpan) : TimeOnly * int = x.Carry value
    /// So many hours later, around the clock, and how many days.
    [<OutResult>]
    member x.AddHours(value: float) : TimeOnly * int = x.Carry(TimeSpan.FromHours value)
    /// So many minutes later, around the clock, and how many days.
    [<OutResult>]
    member x.AddMinutes(value: float) : TimeOnly * int = x.Carry(TimeSpan.FromMinutes value)
