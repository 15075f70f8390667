// Random numbers: the same as .NET's for the same seed.
namespace System

open System.Runtime.InteropServices
open FSharp.Core.CompilerServices

/// A source of random numbers.
type Random private (state: obj) =
    /// Numbers that the seed determines.
    new(Seed: int) = Random(extern "Random.create" Seed : obj)
    /// Numbers that are different in every run.
    new() = Random(extern "Random.unseeded" () : obj)
    /// One for everyone.
    static member Shared : Random = Random()
    /// A number from 0 on, below Int32.MaxValue.
    member _.Next() : int = extern "Random.next" state
    /// A number from 0 on, below the maximum.
    member _.Next(maxValue: int) : int = extern "Random.nextBelow" state maxValue
    /// A number from the minimum on, below the maximum.
    member _.Next(minValue: int, maxValue: int) : int = extern "Random.nextBetween" state minValue maxValue
    /// A number from 0 on, below 1.
    member _.NextDouble() : float = extern "Random.nextDouble" state
    /// A number from 0 on, below 1.
    member x.NextSingle() : float32 =
        let mutable value = float32 (x.NextDouble())
        while value = 1.0f do value <- float32 (x.NextDouble())
        value
    /// A number from the minimum on, below the maximum.
    member _.NextInt64(minValue: int64, maxValue: int64) : int64 =
        if minValue > maxValue then raise (ArgumentOutOfRangeException("minValue", "'minValue' cannot be greater than maxValue."))
        let range = uint64 (maxValue - minValue)
        if range <= 1UL then minValue
        else
            let leading : int = extern "Bits.leadingZeros" (range - 1UL)
            let bits = 64 - leading
            let mutable value = (extern "Random.nextUInt64" state : uint64) >>> (64 - bits)
            while value >= range do value <- (extern "Random.nextUInt64" state : uint64) >>> (64 - bits)
            int64 value + minValue
    /// A number from 0 on, below the maximum.
    member x.NextInt64(maxValue: int64) : int64 =
        if maxValue < 0L then
            raise (ArgumentOutOfRangeException("maxValue", box maxValue, "maxValue ('" + string maxValue + "') must be a non-negative value."))
        x.NextInt64(0L, maxValue)
    /// A number from 0 on, below Int64.MaxValue.
    member x.NextInt64() : int64 =
        let mutable value = (extern "Random.nextUInt64" state : uint64) >>> 1
        while value = 9223372036854775807UL do value <- (extern "Random.nextUInt64" state : uint64) >>> 1
        int64 value
    /// Fills the array with random bytes.
    member x.NextBytes(buffer: byte[]) : unit =
        Failures.checkNull "buffer" buffer
        for i in 0 .. buffer.Length - 1 do buffer.[i] <- byte (extern "Random.next" state : int)
    /// Puts the array's values into another order.
    member x.Shuffle(values: 'T[]) : unit =
        let count = values.Length
        for i in 0 .. count - 2 do
            let j = x.Next(i, count)
            if j <> i then
                let value = values.[i]
                values.[i] <- values.[j]
                values.[j] <- value
    /// So many values, each one of the choices.
    member x.GetItems(choices: 'T[], length: int) : 'T[] = Array.init length (fun _ -> choices.[x.Next choices.Length])
    /// Random hexadecimal digits.
    member x.GetHexString(stringLength: int, [<Optional; DefaultParameterValue(false)>] lowercase: bool) : string =
        if stringLength < 0 then raise (ArgumentOutOfRangeException("stringLength"))
        let digits = if lowercase then "0123456789abcdef" else "0123456789ABCDEF"
        String(Array.init stringLength (fun _ -> digits.[x.Next 16]))
