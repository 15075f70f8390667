// Dates and times.
namespace System

open System.Globalization
open FSharp.Core.CompilerServices

/// Which clock a time is of.
type DateTimeKind =
    /// Not said.
    | Unspecified = 0
    /// Coordinated universal time.
    | Utc = 1
    /// The time of the place.
    | Local = 2

/// A day of the week.
type DayOfWeek =
    /// Sunday.
    | Sunday = 0
    /// Monday.
    | Monday = 1
    /// Tuesday.
    | Tuesday = 2
    /// Wednesday.
    | Wednesday = 3
    /// Thursday.
    | Thursday = 4
    /// Friday.
    | Friday = 5
    /// Saturday.
    | Saturday = 6

/// Days and their numbers, from 0 for the first of January of the year 1.
module internal Calendar =
    let ticksPerDay : int64 = 864000000000L
    let wrongDate () : 'T =
        raise (ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime."))
    let wrongTime () : 'T =
        raise (ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime."))
    let outside (name: string) : 'T =
        raise (ArgumentOutOfRangeException(name, "The added or subtracted value results in an un-representable DateTime."))
    let isLeapYear (year: int) : bool =
        if year < 1 || year > 9999 then raise (ArgumentOutOfRangeException("year", "Year must be between 1 and 9999."))
        year % 4 = 0 && (year % 100 <> 0 || year % 400 = 0)
    let daysInMonth (year: int) (month: int) : int =
        if month < 1 || month > 12 then raise (ArgumentOutOfRangeException("month", "Month must be between one and twelve."))
        match month with
        | 2 -> if isLeapYear year then 29 else 28
        | 4 | 6 | 9 | 11 -> 30
        | _ -> 31
    /// The number of the year's first day.
    let yearStart (year: int) : int =
        let before = year - 1
        before * 365 + before / 4 - before / 100 + before / 400
    let dayOfYear (year: int) (month: int) (day: int) : int =
        let mutable days = day
        for m in 1 .. month - 1 do days <- days + daysInMonth year m
        days
    let dayNumber (year: int) (month: int) (day: int) : int =
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth year month then wrongDate ()
        else yearStart year + dayOfYear year month day - 1
    let timeOfDay (hour: int) (minute: int) (second: int) (millisecond: int) : int64 =
        if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 then wrongTime ()
        elif millisecond < 0 || millisecond > 999 then
            raise (ArgumentOutOfRangeException("millisecond", "Valid values are between 0 and 999, inclusive."))
        else ((int64 hour * 60L + int64 minute) * 60L + int64 second) * 10000000L + int64 millisecond * 10000L
    let microseconds (microsecond: int) : int64 =
        if microsecond < 0 || microsecond > 999 then
            raise (ArgumentOutOfRangeException("microsecond", "Valid values are between 0 and 999, inclusive."))
        int64 microsecond * 10L
    let yearOf (dayNumber: int) : int =
        let mutable year = dayNumber / 366 + 1
        while year < 9999 && yearStart (year + 1) <= dayNumber do year <- year + 1
        year
    /// Year, month and day.
    let split (dayNumber: int) : struct (int * int * int) =
        let year = yearOf dayNumber
        let mutable rest = dayNumber - yearStart year
        let mutable month = 1
        while rest >= daysInMonth year month do
            rest <- rest - daysInMonth year month
            month <- month + 1
        struct (year, month, rest + 1)
    let addMonths (dayNumber: int) (months: int) : int =
        let struct (year, month, day) = split dayNumber
        let total = year * 12 + month - 1 + months
        let newYear = total / 12
        let newMonth = total % 12 + 1
        if total < 12 || newYear > 9999 then outside "months"
        else yearStart newYear + dayOfYear newYear newMonth (min day (daysInMonth newYear newMonth)) - 1

/// A date without a time.
[<Struct; CustomEquality; CustomComparison>]
type DateOnly internal (dayNumber: int, made: bool) =
    /// Year, month and day.
    new(year: int, month: int, day: int) = DateOnly(Calendar.dayNumber year month day, true)
    static member internal OfNumber(dayNumber: int) : DateOnly =
        if dayNumber < 0 || dayNumber > 3652058 then
            raise (ArgumentOutOfRangeException("value", "The added or subtracted value results in an un-representable DateOnly."))
        DateOnly(dayNumber, true)
    /// The first one.
    static member MinValue : DateOnly = DateOnly(0, true)
    /// The last one.
    static member MaxValue : DateOnly = DateOnly(3652058, true)
    /// Days since the first one.
    member _.DayNumber : int = dayNumber
    /// The year.
    member _.Year : int = Calendar.yearOf dayNumber
    /// The month.
    member _.Month : int = match Calendar.split dayNumber with struct (_, month, _) -> month
    /// The day of the month.
    member _.Day : int = match Calendar.split dayNumber with struct (_, _, day) -> day
    /// The day of the week.
    member _.DayOfWeek : DayOfWeek = enum<DayOfWeek> ((dayNumber + 1) % 7)
    /// The day of the year.
    member _.DayOfYear : int = dayNumber - Calendar.yearStart (Calendar.yearOf dayNumber) + 1
    /// So many days later.
    member _.AddDays(value: int) : DateOnly = DateOnly.OfNumber(dayNumber + value)
    /// So many months later.
    member _.AddMonths(value: int) : DateOnly = DateOnly(Calendar.addMonths dayNumber value, true)
    /// So many years later.
    member _.AddYears(value: int) : DateOnly = DateOnly(Calendar.addMonths dayNumber (value * 12), true)
    /// The date of a day's number.
    static member FromDayNumber(dayNumber: int) : DateOnly = DateOnly.OfNumber dayNumber
    override _.ToString() : string = extern "DateTime.format" (int64 dayNumber * 864000000000L) 0 -2147483648 1 null
    /// The date as text, in the format.
    member _.ToString(format: string) : string = extern "DateTime.format" (int64 dayNumber * 864000000000L) 0 -2147483648 1 format
    /// The date as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = x.ToString format
    override _.Equals(value: obj) : bool =
        match value with
        | :? DateOnly as other -> dayNumber = other.DayNumber
        | _ -> false
    override _.GetHashCode() : int = dayNumber
    /// Negative, zero or positive as it is before, with or after the other.
    member _.CompareTo(value: DateOnly) : int = compare dayNumber value.DayNumber
    interface IComparable with
        member _.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? DateOnly as other -> compare dayNumber other.DayNumber
            | _ -> raise (ArgumentException("Object must be of type DateOnly."))
    interface IComparable<DateOnly> with
        member _.CompareTo(value: DateOnly) : int = compare dayNumber value.DayNumber
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = x.ToString format

/// A time of day without a date.
[<Struct; CustomEquality; CustomComparison>]
type TimeOnly(ticks: int64) =
    /// Hour and minute.
    new(hour: int, minute: int) = TimeOnly(Calendar.timeOfDay hour minute 0 0)
    /// Hour, minute and second.
    new(hour: int, minute: int, second: int) = TimeOnly(Calendar.timeOfDay hour minute second 0)
    /// Hour, minute, second and millisecond.
    new(hour: int, minute: int, second: int, millisecond: int) = TimeOnly(Calendar.timeOfDay hour minute second millisecond)
    /// Midnight.
    static member MinValue : TimeOnly = TimeOnly(0L)
    /// Just before midnight.
    static member MaxValue : TimeOnly = TimeOnly(863999999999L)
    /// Steps of 100 ns since midnight.
    member _.Ticks : int64 = ticks
    /// The hour.
    member _.Hour : int = int (ticks / 36000000000L)
    /// The minute.
    member _.Minute : int = int (ticks / 600000000L % 60L)
    /// The second.
    member _.Second : int = int (ticks / 10000000L % 60L)
    /// The millisecond.
    member _.Millisecond : int = int (ticks / 10000L % 1000L)
    /// The time since midnight.
    member _.ToTimeSpan() : TimeSpan = TimeSpan(ticks)
    /// Later, around the clock.
    member _.Add(value: TimeSpan) : TimeOnly =
        let sum = (ticks + value.Ticks % 864000000000L) % 864000000000L
        TimeOnly(if sum < 0L then sum + 864000000000L else sum)
    /// So many hours later, around the clock.
    member x.AddHours(value: float) : TimeOnly = x.Add(TimeSpan.FromHours value)
    /// So many minutes later, around the clock.
    member x.AddMinutes(value: float) : TimeOnly = x.Add(TimeSpan.FromMinutes value)
    /// The time of day so long after midnight.
    static member FromTimeSpan(timeSpan: TimeSpan) : TimeOnly = TimeOnly(timeSpan.Ticks)
    override _.ToString() : string = extern "DateTime.format" ticks 0 -2147483648 2 null
    /// The time as text, in the format.
    member _.ToString(format: string) : string = extern "DateTime.format" ticks 0 -2147483648 2 format
    /// The time as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = x.ToString format
    override _.Equals(value: obj) : bool =
        match value with
        | :? TimeOnly as other -> ticks = other.Ticks
        | _ -> false
    override _.GetHashCode() : int = int ticks ^^^ int (ticks >>> 32)
    /// Negative, zero or positive as it is before, with or after the other.
    member _.CompareTo(value: TimeOnly) : int = compare ticks value.Ticks
    interface IComparable with
        member _.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? TimeOnly as other -> compare ticks other.Ticks
            | _ -> raise (ArgumentException("Object must be of type TimeOnly."))
    interface IComparable<TimeOnly> with
        member _.CompareTo(value: TimeOnly) : int = compare ticks value.Ticks
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = x.ToString format
