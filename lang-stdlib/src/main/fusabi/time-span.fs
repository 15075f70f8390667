// Spans of time.
namespace System

open System.Runtime.InteropServices
open FSharp.Core.CompilerServices

/// A span of time, in steps of 100 ns.
[<Struct; CustomEquality; CustomComparison>]
type TimeSpan(ticks: int64) =
    /// Hours, minutes and seconds.
    new(hours: int, minutes: int, seconds: int) = TimeSpan(((int64 hours * 60L + int64 minutes) * 60L + int64 seconds) * 10000000L)
    /// Days, hours, minutes and seconds.
    new(days: int, hours: int, minutes: int, seconds: int) =
        TimeSpan((((int64 days * 24L + int64 hours) * 60L + int64 minutes) * 60L + int64 seconds) * 10000000L)
    /// Days, hours, minutes, seconds and milliseconds.
    new(days: int, hours: int, minutes: int, seconds: int, milliseconds: int) =
        TimeSpan((((int64 days * 24L + int64 hours) * 60L + int64 minutes) * 60L + int64 seconds) * 10000000L + int64 milliseconds * 10000L)
    /// Days, hours, minutes, seconds, milliseconds and microseconds.
    new(days: int, hours: int, minutes: int, seconds: int, milliseconds: int, microseconds: int) =
        TimeSpan(
            (((int64 days * 24L + int64 hours) * 60L + int64 minutes) * 60L + int64 seconds) * 10000000L
                + int64 milliseconds * 10000L + int64 microseconds * 10L)
    /// 100 ns a tick.
    static member TicksPerMillisecond : int64 = 10000L
    /// Ticks of a second.
    static member TicksPerSecond : int64 = 10000000L
    /// Ticks of a minute.
    static member TicksPerMinute : int64 = 600000000L
    /// Ticks of an hour.
    static member TicksPerHour : int64 = 36000000000L
    /// Ticks of a day.
    static member TicksPerDay : int64 = 864000000000L
    /// Hours of a day.
    static member HoursPerDay : int = 24
    /// Microseconds of a day.
    static member MicrosecondsPerDay : int64 = 86400000000L
    /// Microseconds of an hour.
    static member MicrosecondsPerHour : int64 = 3600000000L
    /// Microseconds of a millisecond.
    static member MicrosecondsPerMillisecond : int64 = 1000L
    /// Microseconds of a minute.
    static member MicrosecondsPerMinute : int64 = 60000000L
    /// Microseconds of a second.
    static member MicrosecondsPerSecond : int64 = 1000000L
    /// Milliseconds of a day.
    static member MillisecondsPerDay : int64 = 86400000L
    /// Milliseconds of an hour.
    static member MillisecondsPerHour : int64 = 3600000L
    /// Milliseconds of a minute.
    static member MillisecondsPerMinute : int64 = 60000L
    /// Milliseconds of a second.
    static member MillisecondsPerSecond : int64 = 1000L
    /// Minutes of a day.
    static member MinutesPerDay : int64 = 1440L
    /// Minutes of an hour.
    static member MinutesPerHour : int64 = 60L
    /// Nanoseconds of a tick.
    static member NanosecondsPerTick : int64 = 100L
    /// Seconds of a day.
    static member SecondsPerDay : int64 = 86400L
    /// Seconds of an hour.
    static member SecondsPerHour : int64 = 3600L
    /// Seconds of a minute.
    static member SecondsPerMinute : int64 = 60L
    /// Ticks of a microsecond.
    static member TicksPerMicrosecond : int64 = 10L
    /// No time.
    static member Zero : TimeSpan = TimeSpan(0L)
    /// The longest one.
    static member MaxValue : TimeSpan = TimeSpan(9223372036854775807L)
    /// The longest one backwards.
    static member MinValue : TimeSpan = TimeSpan(-9223372036854775808L)
    /// Its length in steps of 100 ns.
    member _.Ticks : int64 = ticks
    /// Whole days.
    member _.Days : int = int (ticks / 864000000000L)
    /// Hours beside the days.
    member _.Hours : int = int (ticks / 36000000000L % 24L)
    /// Minutes beside the hours.
    member _.Minutes : int = int (ticks / 600000000L % 60L)
    /// Seconds beside the minutes.
    member _.Seconds : int = int (ticks / 10000000L % 60L)
    /// Milliseconds beside the seconds.
    member _.Milliseconds : int = int (ticks / 10000L % 1000L)
    /// Microseconds beside the milliseconds.
    member _.Microseconds : int = int (ticks / 10L % 1000L)
    /// Nanoseconds beside the microseconds.
    member _.Nanoseconds : int = int (ticks % 10L) * 100
    /// The whole in days.
    member _.TotalDays : float = float ticks / 864000000000.0
    /// The whole in hours.
    member _.TotalHours : float = float ticks / 36000000000.0
    /// The whole in minutes.
    member _.TotalMinutes : float = float ticks / 600000000.0
    /// The whole in seconds.
    member _.TotalSeconds : float = float ticks / 10000000.0
    /// The whole in milliseconds.
    member _.TotalMilliseconds : float = float ticks / 10000.0
    /// The whole in microseconds.
    member _.TotalMicroseconds : float = float ticks / 10.0
    /// The whole in nanoseconds.
    member _.TotalNanoseconds : float = float ticks * 100.0

    static member internal OfUnits(value: float, unitTicks: float) : TimeSpan =
        if value <> value then raise (ArgumentException("TimeSpan does not accept floating point Not-a-Number values."))
        let ticks = value * unitTicks
        if ticks > 9.2233720368547748E+18 || ticks < -9.2233720368547758E+18 then
            raise (OverflowException("TimeSpan overflowed because the duration is too long."))
        TimeSpan(int64 ticks)
    static member internal OfMicroseconds(microseconds: bigint) : TimeSpan =
        if microseconds > 922337203685477580I || microseconds < -922337203685477580I then
            raise (ArgumentOutOfRangeException(null, "TimeSpan overflowed because the duration is too long."))
        TimeSpan(int64 microseconds * 10L)
    /// So long together.
    static member FromDays(days: int, [<Optional; DefaultParameterValue(0)>] hours: int,
            [<Optional; DefaultParameterValue(0L)>] minutes: int64,
            [<Optional; DefaultParameterValue(0L)>] seconds: int64,
            [<Optional; DefaultParameterValue(0L)>] milliseconds: int64,
            [<Optional; DefaultParameterValue(0L)>] microseconds: int64) : TimeSpan =
        TimeSpan.OfMicroseconds(bigint days * 86400000000I + bigint hours * 3600000000I + bigint minutes * 60000000I
                + bigint seconds * 1000000I + bigint milliseconds * 1000I + bigint microseconds)
    /// So long together.
    static member FromHours(hours: int, [<Optional; DefaultParameterValue(0L)>] minutes: int64,
            [<Optional; DefaultParameterValue(0L)>] seconds: int64,
            [<Optional; DefaultParameterValue(0L)>] milliseconds: int64,
            [<Optional; DefaultParameterValue(0L)>] microseconds: int64) : TimeSpan =
        TimeSpan.OfMicroseconds(bigint hours * 3600000000I + bigint minutes * 60000000I + bigint seconds * 1000000I
                + bigint milliseconds * 1000I + bigint microseconds)
    /// So long together.
    static member FromMinutes(minutes: int64, [<Optional; DefaultParameterValue(0L)>] seconds: int64,
            [<Optional; DefaultParameterValue(0L)>] milliseconds: int64,
            [<Optional; DefaultParameterValue(0L)>] microseconds: int64) : TimeSpan =
        TimeSpan.OfMicroseconds(bigint minutes * 60000000I + bigint seconds * 1000000I + bigint milliseconds * 1000I
                + bigint microseconds)
    /// So long together.
    static member FromSeconds(seconds: int64, [<Optional; DefaultParameterValue(0L)>] milliseconds: int64,
            [<Optional; DefaultParameterValue(0L)>] microseconds: int64) : TimeSpan =
        TimeSpan.OfMicroseconds(bigint seconds * 1000000I + bigint milliseconds * 1000I + bigint microseconds)
    /// So long together.
    static member FromMilliseconds(milliseconds: int64, microseconds: int64) : TimeSpan =
        TimeSpan.OfMicroseconds(bigint milliseconds * 1000I + bigint microseconds)
    /// So many days.
    static member FromDays(days: int) : TimeSpan = TimeSpan.OfUnits(float days, 864000000000.0)
    /// So many days.
    static member FromDays(value: float) : TimeSpan = TimeSpan.OfUnits(value, 864000000000.0)
    /// So many hours.
    static member FromHours(hours: int) : TimeSpan = TimeSpan.OfUnits(float hours, 36000000000.0)
    /// So many hours.
    static member FromHours(value: float) : TimeSpan = TimeSpan.OfUnits(value, 36000000000.0)
    /// So many minutes.
    static member FromMinutes(minutes: int64) : TimeSpan = TimeSpan.OfUnits(float minutes, 600000000.0)
    /// So many minutes.
    static member FromMinutes(value: float) : TimeSpan = TimeSpan.OfUnits(value, 600000000.0)
    /// So many seconds.
    static member FromSeconds(seconds: int64) : TimeSpan = TimeSpan.OfUnits(float seconds, 10000000.0)
    /// So many seconds.
    static member FromSeconds(value: float) : TimeSpan = TimeSpan.OfUnits(value, 10000000.0)
    /// So many milliseconds.
    static member FromMilliseconds(milliseconds: int64) : TimeSpan = TimeSpan.OfUnits(float milliseconds, 10000.0)
    /// So many milliseconds.
    static member FromMilliseconds(value: float) : TimeSpan = TimeSpan.OfUnits(value, 10000.0)
    /// So many microseconds.
    static member FromMicroseconds(microseconds: int64) : TimeSpan = TimeSpan.OfUnits(float microseconds, 10.0)
    /// So many microseconds.
    static member FromMicroseconds(value: float) : TimeSpan = TimeSpan.OfUnits(value, 10.0)
    /// So many steps of 100 ns.
    static member FromTicks(value: int64) : TimeSpan = TimeSpan(value)

    static member private Sum(a: int64, b: int64) : TimeSpan =
        let sum = a + b
        if (a >= 0L) = (b >= 0L) && (sum >= 0L) <> (a >= 0L) then
            raise (OverflowException("TimeSpan overflowed because the duration is too long."))
        TimeSpan(sum)
    /// Both together.
    static member (+)(t1: TimeSpan, t2: TimeSpan) : TimeSpan = TimeSpan.Sum(t1.Ticks, t2.Ticks)
    /// The difference.
    static member (-)(t1: TimeSpan, t2: TimeSpan) : TimeSpan = TimeSpan.Sum(t1.Ticks, -t2.Ticks)
    /// The same.
    static member (~+)(t: TimeSpan) : TimeSpan = t
    /// As long backwards.
    static member (~-)(t: TimeSpan) : TimeSpan = t.Negate()
    /// So many times as long.
    static member (*)(timeSpan: TimeSpan, factor: float) : TimeSpan = TimeSpan(int64 (Math.Round(float timeSpan.Ticks * factor)))
    /// So many times as long.
    static member (*)(factor: float, timeSpan: TimeSpan) : TimeSpan = TimeSpan(int64 (Math.Round(float timeSpan.Ticks * factor)))
    /// A part of it.
    static member (/)(timeSpan: TimeSpan, divisor: float) : TimeSpan = TimeSpan(int64 (Math.Round(float timeSpan.Ticks / divisor)))
    /// How often one goes into the other.
    static member (/)(t1: TimeSpan, t2: TimeSpan) : float = float t1.Ticks / float t2.Ticks
    /// Both together.
    member x.Add(ts: TimeSpan) : TimeSpan = x + ts
    /// The difference.
    member x.Subtract(ts: TimeSpan) : TimeSpan = x - ts
    /// So many times as long.
    member x.Multiply(factor: float) : TimeSpan = x * factor
    /// A part of it.
    member x.Divide(divisor: float) : TimeSpan = x / divisor
    /// How often the other goes into it.
    member x.Divide(ts: TimeSpan) : float = x / ts
    /// As long backwards.
    member _.Negate() : TimeSpan =
        if ticks = -9223372036854775808L then raise (OverflowException("Negating the minimum value of a twos complement number is invalid."))
        TimeSpan(-ticks)
    /// As long, forwards.
    member x.Duration() : TimeSpan = if ticks < 0L then x.Negate() else x

    override _.ToString() : string = extern "TimeSpan.format" ticks null
    /// The span as text, in the format.
    member _.ToString(format: string) : string = extern "TimeSpan.format" ticks format
    /// The span as text, in the format.
    member _.ToString(format: string, formatProvider: IFormatProvider) : string = extern "TimeSpan.format" ticks format
    override _.Equals(value: obj) : bool =
        match value with
        | :? TimeSpan as other -> ticks = other.Ticks
        | _ -> false
    /// Whether both are equally long.
    member _.Equals(obj: TimeSpan) : bool = ticks = obj.Ticks
    override _.GetHashCode() : int = int ticks ^^^ int (ticks >>> 32)
    /// Negative, zero or positive as it is shorter than, as long as or longer than the other.
    member _.CompareTo(value: TimeSpan) : int = compare ticks value.Ticks
    /// Whether both are equally long.
    static member Equals(t1: TimeSpan, t2: TimeSpan) : bool = t1.Ticks = t2.Ticks
    /// Negative, zero or positive as the first is shorter than, as long as or longer than the second.
    static member Compare(t1: TimeSpan, t2: TimeSpan) : int = compare t1.Ticks t2.Ticks
    interface IComparable with
        member _.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? TimeSpan as other -> compare ticks other.Ticks
            | _ -> raise (ArgumentException("Object must be of type TimeSpan."))
    interface IComparable<TimeSpan> with
        member _.CompareTo(value: TimeSpan) : int = compare ticks value.Ticks
    interface IEquatable<TimeSpan> with
        member _.Equals(other: TimeSpan) : bool = ticks = other.Ticks
    interface IFormattable with
        member _.ToString(format: string, formatProvider: IFormatProvider) : string = extern "TimeSpan.format" ticks format
