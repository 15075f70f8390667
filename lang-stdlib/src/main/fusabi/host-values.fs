// What crosses the border between a script and its host.
namespace Fusabi

open System

/// An exception of the host's own code, which is none of those that scripts know.
type HostException internal (message: string, kind: string, cause: obj) =
    inherit Exception(message)
    /// The name of its class.
    member _.Kind : string = kind
    member internal _.Cause : obj = cause

namespace FSharp.Core.CompilerServices

open System
open System.Collections.Generic

/// How values that the machine does not know by itself cross the border; and functions of the host, which get the arguments one by one.
module internal HostValues =
    let sequenceToArray (values: seq<'T>) : 'T[] = Array.ofSeq values
    let resizeArray (values: 'T[]) : List<'T> = List<'T>(values)
    let mapToArray (table: Map<'K, 'V>) : ('K * 'V)[] = Map.toArray table
    let mapOfArray (pairs: ('K * 'V)[]) : Map<'K, 'V> = Map.ofArray pairs
    let setOfArray (values: 'T[]) : Set<'T> = Set.ofArray values
    let hashSetOfArray (values: 'T[]) : HashSet<'T> = HashSet<'T>(values)
    let dictionaryToArray (table: Dictionary<'K, 'V>) : ('K * 'V)[] = [| for pair in table -> (pair.Key, pair.Value) |]
    let dictionaryOfArray (pairs: ('K * 'V)[]) : Dictionary<'K, 'V> =
        let table = Dictionary<'K, 'V>(pairs.Length)
        for (key, value) in pairs do table.[key] <- value
        table
    let ticksOfDateTime (time: DateTime) : int64 = time.Ticks
    let dateTimeOfTicks (ticks: int64) : DateTime = DateTime(ticks)
    let ticksOfTimeSpan (span: TimeSpan) : int64 = span.Ticks
    let timeSpanOfTicks (ticks: int64) : TimeSpan = TimeSpan(ticks)
    let dayOfDateOnly (date: DateOnly) : int64 = int64 date.DayNumber
    let dateOnlyOfDay (day: int64) : DateOnly = DateOnly.FromDayNumber(int day)
    let ticksOfTimeOnly (time: TimeOnly) : int64 = time.Ticks
    let timeOnlyOfTicks (ticks: int64) : TimeOnly = TimeOnly(ticks)
    let ticksOfDateTimeOffset (time: DateTimeOffset) : int64 = time.Ticks
    let minutesOfDateTimeOffset (time: DateTimeOffset) : int64 = time.Offset.Ticks / 600000000L
    let dateTimeOffsetOfTicks (ticks: int64) (minutes: int64) : DateTimeOffset = DateTimeOffset(ticks, TimeSpan(minutes * 600000000L))
    let textOfGuid (guid: Guid) : string = guid.ToString()
    let guidOfText (text: string) : Guid = Guid.Parse text
    let hostException (message: string) (kind: string) (cause: obj) : exn = Fusabi.HostException(message, kind, cause)
    let message (error: exn) : string = error.Message
    let cause (error: exn) : obj =
        match error with
        | :? Fusabi.HostException as host -> host.Cause
        | _ -> null
    let call1 (callee: obj) (a: 'A) : 'Result = extern "Host.call1" callee a
    let call2 (callee: obj) (a: 'A) (b: 'B) : 'Result = extern "Host.call2" callee a b
    let call3 (callee: obj) (a: 'A) (b: 'B) (c: 'C) : 'Result = extern "Host.call3" callee a b c
    let call4 (callee: obj) (a: 'A) (b: 'B) (c: 'C) (d: 'D) : 'Result = extern "Host.call4" callee a b c d
    let call5 (callee: obj) (a: 'A) (b: 'B) (c: 'C) (d: 'D) (e: 'E) : 'Result = extern "Host.call5" callee a b c d e
    let call6 (callee: obj) (a: 'A) (b: 'B) (c: 'C) (d: 'D) (e: 'E) (f: 'F) : 'Result = extern "Host.call6" callee a b c d e f
    let call7 (callee: obj) (a: 'A) (b: 'B) (c: 'C) (d: 'D) (e: 'E) (f: 'F) (g: 'G) : 'Result = extern "Host.call7" callee a b c d e f g
    let call8 (callee: obj) (a: 'A) (b: 'B) (c: 'C) (d: 'D) (e: 'E) (f: 'F) (g: 'G) (h: 'H) : 'Result = extern "Host.call8" callee a b c d e f g h
