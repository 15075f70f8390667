// Collections that .NET makes for several threads; here there is one, and they are the plain ones under these names.
namespace System.Collections.Concurrent

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Values by key.
[<AllowNullLiteral; Symbol("System.Collections.Concurrent.ConcurrentDictionary`2")>]
type ConcurrentDictionary<'TKey, 'TValue>(collection: seq<KeyValuePair<'TKey, 'TValue>>) =
    let items = Dictionary<'TKey, 'TValue>()
    do for pair in collection do items.[pair.Key] <- pair.Value
    /// Without values.
    new() = ConcurrentDictionary<'TKey, 'TValue>([])
    /// The value of a key.
    member _.Item
        with get (key: 'TKey) : 'TValue = items.[key]
        and set (key: 'TKey) (value: 'TValue) : unit = items.[key] <- value
    /// How many keys there are.
    member _.Count : int = items.Count
    /// Whether there are none.
    member _.IsEmpty : bool = items.Count = 0
    /// All keys.
    member _.Keys : ICollection<'TKey> = List<'TKey>(items.Keys)
    /// All values.
    member _.Values : ICollection<'TValue> = List<'TValue>(items.Values)
    /// Whether the key is in.
    member _.ContainsKey(key: 'TKey) : bool = items.ContainsKey key
    /// Puts a key in, unless it is there.
    member _.TryAdd(key: 'TKey, value: 'TValue) : bool = items.TryAdd(key, value)
    /// Whether the key is in, and its value.
    [<OutResult>]
    member _.TryGetValue(key: 'TKey) : bool * 'TValue = items.TryGetValue key
    /// Takes a key out; whether it was in, and its value.
    [<OutResult>]
    member _.TryRemove(key: 'TKey) : bool * 'TValue =
        let (found, value) = items.TryGetValue key
        items.Remove key |> ignore
        (found, value)
    /// Changes the value of a key when it is the one to compare with.
    member _.TryUpdate(key: 'TKey, newValue: 'TValue, comparisonValue: 'TValue) : bool =
        match items.TryGetValue key with
        | (true, value) when (extern "%equals_er" value comparisonValue : bool) ->
            items.[key] <- newValue
            true
        | _ -> false
    /// The value of the key, which is put in first when it is not there.
    member _.GetOrAdd(key: 'TKey, value: 'TValue) : 'TValue =
        match items.TryGetValue key with
        | (true, present) -> present
        | _ ->
            items.[key] <- value
            value
    /// The value of the key, which the function makes when it is not there.
    member x.GetOrAdd(key: 'TKey, valueFactory: Func<'TKey, 'TValue>) : 'TValue =
        match items.TryGetValue key with
        | (true, present) -> present
        | _ -> x.GetOrAdd(key, valueFactory.Invoke key)
    /// Puts the key in, or changes its value as the function says.
    member _.AddOrUpdate(key: 'TKey, addValue: 'TValue, updateValueFactory: Func<'TKey, 'TValue, 'TValue>) : 'TValue =
        let value =
            match items.TryGetValue key with
            | (true, present) -> updateValueFactory.Invoke(key, present)
            | _ -> addValue
        items.[key] <- value
        value
    /// Puts in what a function makes, or changes the value as the other says.
    member x.AddOrUpdate
        (key: 'TKey, addValueFactory: Func<'TKey, 'TValue>, updateValueFactory: Func<'TKey, 'TValue, 'TValue>) : 'TValue =
        match items.TryGetValue key with
        | (true, _) -> x.AddOrUpdate(key, items.[key], updateValueFactory)
        | _ -> x.AddOrUpdate(key, addValueFactory.Invoke key, updateValueFactory)
    /// Takes everything out.
    member _.Clear() : unit = items.Clear()
    /// The pairs as they are now.
    member _.ToArray() : KeyValuePair<'TKey, 'TValue>[] = Array.ofSeq items
    member private x.Walk() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = (x.ToArray() :> seq<KeyValuePair<'TKey, 'TValue>>).GetEnumerator()
    interface IEnumerable<KeyValuePair<'TKey, 'TValue>> with
        member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.Walk()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.Walk()

/// Values that come out in the order in which they went in.
[<AllowNullLiteral; Symbol("System.Collections.Concurrent.ConcurrentQueue`1")>]
type ConcurrentQueue<'T>(collection: seq<'T>) =
    let items = Queue<'T>(collection)
    /// Without values.
    new() = ConcurrentQueue<'T>([])
    /// How many there are.
    member _.Count : int = items.Count
    /// Whether there are none.
    member _.IsEmpty : bool = items.Count = 0
    /// Puts a value at the end.
    member _.Enqueue(item: 'T) : unit = items.Enqueue item
    /// Takes the first value out, when there is one.
    [<OutResult>]
    member _.TryDequeue() : bool * 'T = items.TryDequeue()
    /// The first value, when there is one.
    [<OutResult>]
    member _.TryPeek() : bool * 'T = items.TryPeek()
    /// Takes everything out.
    member _.Clear() : unit = items.Clear()
    /// The values as they are now.
    member _.ToArray() : 'T[] = items.ToArray()
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = (items.ToArray() :> seq<'T>).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (items.ToArray() :> seq<'T>).GetEnumerator()

/// Values of which the last one comes out first.
[<AllowNullLiteral; Symbol("System.Collections.Concurrent.ConcurrentStack`1")>]
type ConcurrentStack<'T>(collection: seq<'T>) =
    let items = Stack<'T>(collection)
    /// Without values.
    new() = ConcurrentStack<'T>([])
    /// How many there are.
    member _.Count : int = items.Count
    /// Whether there are none.
    member _.IsEmpty : bool = items.Count = 0
    /// Puts a value on top.
    member _.Push(item: 'T) : unit = items.Push item
    /// Takes the top value out, when there is one.
    [<OutResult>]
    member _.TryPop() : bool * 'T = items.TryPop()
    /// The top value, when there is one.
    [<OutResult>]
    member _.TryPeek() : bool * 'T = items.TryPeek()
    /// Takes everything out.
    member _.Clear() : unit = items.Clear()
    /// The values as they are now.
    member _.ToArray() : 'T[] = items.ToArray()
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = (items.ToArray() :> seq<'T>).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (items.ToArray() :> seq<'T>).GetEnumerator()

/// Values in no order that matters; the last one comes out first.
[<AllowNullLiteral; Symbol("System.Collections.Concurrent.ConcurrentBag`1")>]
type ConcurrentBag<'T>(collection: seq<'T>) =
    let items = Stack<'T>(collection)
    /// Without values.
    new() = ConcurrentBag<'T>([])
    /// How many there are.
    member _.Count : int = items.Count
    /// Whether there are none.
    member _.IsEmpty : bool = items.Count = 0
    /// Puts a value in.
    member _.Add(item: 'T) : unit = items.Push item
    /// Takes a value out, when there is one.
    [<OutResult>]
    member _.TryTake() : bool * 'T = items.TryPop()
    /// A value, when there is one.
    [<OutResult>]
    member _.TryPeek() : bool * 'T = items.TryPeek()
    /// Takes everything out.
    member _.Clear() : unit = items.Clear()
    /// The values as they are now.
    member _.ToArray() : 'T[] = items.ToArray()
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = (items.ToArray() :> seq<'T>).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (items.ToArray() :> seq<'T>).GetEnumerator()

namespace System.Collections

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A row of bits.
[<AllowNullLiteral; Symbol("System.Collections.BitArray")>]
type BitArray(values: bool[]) =
    let bits : bool[] = Array.copy values
    let check (index: int) : unit =
        if index < 0 || index >= bits.Length then
            let message = "Index was out of range. Must be non-negative and less than the size of the collection."
            raise (ArgumentOutOfRangeException("index", message))
    let combine (other: bool[]) (operation: bool -> bool -> bool) : unit =
        if other.Length <> bits.Length then raise (ArgumentException("Array lengths must be the same."))
        for i in 0 .. bits.Length - 1 do bits.[i] <- operation bits.[i] other.[i]
    /// So many bits of the same value.
    new(length: int, defaultValue: bool) =
        if length < 0 then raise (ArgumentOutOfRangeException("length", box length, "length ('" + string length + "') must be a non-negative value."))
        BitArray(Array.create length defaultValue)
    /// So many bits that are false.
    new(length: int) = BitArray(length, false)
    /// A copy.
    new(bits: BitArray) = BitArray(bits.Bits)
    /// The bits of bytes, the lowest first.
    new(bytes: byte[]) = BitArray(Array.init (8 * bytes.Length) (fun i -> (int bytes.[i / 8] >>> (i % 8)) % 2 = 1))
    member internal _.Bits : bool[] = bits
    /// How many bits there are.
    member _.Count : int = bits.Length
    /// How many bits there are.
    member _.Length : int = bits.Length
    /// A bit.
    member _.Item
        with get (index: int) : bool =
            check index
            bits.[index]
        and set (index: int) (value: bool) : unit =
            check index
            bits.[index] <- value
    /// A bit.
    member x.Get(index: int) : bool = x.[index]
    /// Changes a bit.
    member x.Set(index: int, value: bool) : unit = x.[index] <- value
    /// Changes all bits.
    member _.SetAll(value: bool) : unit = for i in 0 .. bits.Length - 1 do bits.[i] <- value
    /// Keeps the bits that are in both.
    member x.And(value: BitArray) : BitArray =
        combine value.Bits (fun a b -> a && b)
        x
    /// Adds the bits of the other.
    member x.Or(value: BitArray) : BitArray =
        combine value.Bits (fun a b -> a || b)
        x
    /// Keeps the bits that are in one only.
    member x.Xor(value: BitArray) : BitArray =
        combine value.Bits (fun a b -> a <> b)
        x
    /// Turns all bits.
    member x.Not() : BitArray =
        for i in 0 .. bits.Length - 1 do bits.[i] <- not bits.[i]
        x
    /// Whether all bits are set.
    member _.HasAllSet() : bool = Array.forall id bits
    /// Whether a bit is set.
    member _.HasAnySet() : bool = Array.exists id bits
    interface IEnumerable<bool> with
        member _.GetEnumerator() : IEnumerator<bool> = (bits :> seq<bool>).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (bits :> seq<bool>).GetEnumerator()
