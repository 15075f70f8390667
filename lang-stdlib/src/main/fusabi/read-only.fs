// Dictionaries that can only be read, and what all dictionaries can do.
namespace System.Collections.ObjectModel

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A dictionary as one that cannot be changed; it changes with the other.
[<AllowNullLiteral; Symbol("System.Collections.ObjectModel.ReadOnlyDictionary`2")>]
type ReadOnlyDictionary<'TKey, 'TValue>(dictionary: IDictionary<'TKey, 'TValue>) =
    do Failures.checkNull "dictionary" dictionary
    let refuse () : 'U = raise (NotSupportedException "Collection is read-only.")
    /// The value of a key.
    member _.Item with get (key: 'TKey) : 'TValue = dictionary.[key]
    /// How many keys there are.
    member _.Count : int = dictionary.Count
    /// All keys.
    member _.Keys : ICollection<'TKey> = dictionary.Keys
    /// All values.
    member _.Values : ICollection<'TValue> = dictionary.Values
    /// Whether the key is in.
    member _.ContainsKey(key: 'TKey) : bool = dictionary.ContainsKey key
    /// Whether the key is in, and its value.
    [<OutResult>]
    member _.TryGetValue(key: 'TKey) : bool * 'TValue = dictionary.TryGetValue key
    /// Its pairs.
    member _.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = dictionary.GetEnumerator()
    interface IEnumerable<KeyValuePair<'TKey, 'TValue>> with
        member _.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = dictionary.GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = dictionary.GetEnumerator()
    interface ICollection<KeyValuePair<'TKey, 'TValue>> with
        member _.Count : int = dictionary.Count
        member _.IsReadOnly : bool = true
        member _.Add(pair: KeyValuePair<'TKey, 'TValue>) : unit = refuse ()
        member _.Clear() : unit = refuse ()
        member _.Contains(pair: KeyValuePair<'TKey, 'TValue>) : bool = dictionary.Contains pair
        member _.CopyTo(array: KeyValuePair<'TKey, 'TValue>[], index: int) : unit = dictionary.CopyTo(array, index)
        member _.Remove(pair: KeyValuePair<'TKey, 'TValue>) : bool = refuse ()
    interface IDictionary<'TKey, 'TValue> with
        member _.Item
            with get (key: 'TKey) : 'TValue = dictionary.[key]
            and set (key: 'TKey) (value: 'TValue) : unit = refuse ()
        member _.Keys : ICollection<'TKey> = dictionary.Keys
        member _.Values : ICollection<'TValue> = dictionary.Values
        member _.Add(key: 'TKey, value: 'TValue) : unit = refuse ()
        member _.ContainsKey(key: 'TKey) : bool = dictionary.ContainsKey key
        member _.Remove(key: 'TKey) : bool = refuse ()
        member _.TryGetValue(key: 'TKey) : bool * 'TValue = dictionary.TryGetValue key
    interface IReadOnlyCollection<KeyValuePair<'TKey, 'TValue>> with
        member _.Count : int = dictionary.Count
    interface IReadOnlyDictionary<'TKey, 'TValue> with
        member _.Item with get (key: 'TKey) : 'TValue = dictionary.[key]
        member _.Keys : seq<'TKey> = dictionary.Keys
        member _.Values : seq<'TValue> = dictionary.Values
        member _.ContainsKey(key: 'TKey) : bool = dictionary.ContainsKey key
        member _.TryGetValue(key: 'TKey) : bool * 'TValue = dictionary.TryGetValue key

namespace System.Collections.Generic

open System.Collections.ObjectModel

type IDictionary<'TKey, 'TValue> with
    /// Puts a new key in; false when it was in already.
    member x.TryAdd(key: 'TKey, value: 'TValue) : bool =
        if x.ContainsKey key then false
        else
            x.Add(key, value)
            true
    /// The dictionary as one that cannot be changed.
    member x.AsReadOnly() : ReadOnlyDictionary<'TKey, 'TValue> = ReadOnlyDictionary<'TKey, 'TValue>(x)

type IReadOnlyDictionary<'TKey, 'TValue> with
    /// The value of a key, or the default of its type.
    [<OutResult>]
    member x.GetValueOrDefault(key: 'TKey) : 'TValue =
        match x.TryGetValue key with
        | true, value -> value
        | _ -> extern "%identity" null
    /// The value of a key, or the given one.
    member x.GetValueOrDefault(key: 'TKey, defaultValue: 'TValue) : 'TValue =
        match x.TryGetValue key with
        | true, value -> value
        | _ -> defaultValue
