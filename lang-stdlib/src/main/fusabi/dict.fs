// Dictionaries that are made once: dict and readOnlyDict.
namespace FSharp.Core

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A dictionary that cannot be changed.
[<NoEquality; NoComparison>]
type internal FixedDictionary<'Key, 'Value>(table: Dictionary<'Key, 'Value>) =
    let refuse () : 'U = raise (NotSupportedException("This value cannot be mutated"))
    member private _.Find(key: 'Key) : 'Value =
        let found, value = table.TryGetValue key
        if found then value
        else
            let shown : string = extern "Object.boxedKey" key
            raise (KeyNotFoundException("The given key '" + shown + "' was not present in the dictionary."))
    interface IEnumerable<KeyValuePair<'Key, 'Value>> with
        member _.GetEnumerator() : IEnumerator<KeyValuePair<'Key, 'Value>> = table.GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = table.GetEnumerator()
    interface IReadOnlyCollection<KeyValuePair<'Key, 'Value>> with
        member _.Count : int = table.Count
    interface ICollection<KeyValuePair<'Key, 'Value>> with
        member _.Count : int = table.Count
        member _.IsReadOnly : bool = true
        member _.Add(pair: KeyValuePair<'Key, 'Value>) : unit = refuse ()
        member _.Clear() : unit = refuse ()
        member _.Contains(pair: KeyValuePair<'Key, 'Value>) : bool =
            let found, value = table.TryGetValue pair.Key
            found && (extern "%equals" value pair.Value : bool)
        member _.CopyTo(array: KeyValuePair<'Key, 'Value>[], index: int) : unit = Collections.copyTo table table.Count array index
        member _.Remove(pair: KeyValuePair<'Key, 'Value>) : bool = refuse ()
    interface IDictionary<'Key, 'Value> with
        member x.Item
            with get (key: 'Key) : 'Value = x.Find key
            and set (key: 'Key) (value: 'Value) : unit = refuse ()
        member _.Keys : ICollection<'Key> = table.Keys
        member _.Values : ICollection<'Value> = table.Values
        member _.Add(key: 'Key, value: 'Value) : unit = refuse ()
        member _.ContainsKey(key: 'Key) : bool = table.ContainsKey key
        member _.Remove(key: 'Key) : bool = refuse ()
        member _.TryGetValue(key: 'Key) : bool * 'Value = table.TryGetValue key
    interface IReadOnlyDictionary<'Key, 'Value> with
        member x.Item with get (key: 'Key) : 'Value = x.Find key
        member _.Keys : seq<'Key> = table.Keys
        member _.Values : seq<'Value> = table.Values
        member _.ContainsKey(key: 'Key) : bool = table.ContainsKey key
        member _.TryGetValue(key: 'Key) : bool * 'Value = table.TryGetValue key

/// Dictionaries without a module's name.
[<AutoOpen>]
module DictionaryOperators =
    let private make (keyValuePairs: seq<'Key * 'Value>) : FixedDictionary<'Key, 'Value> =
        Failures.checkNull "keyValuePairs" keyValuePairs
        let table = Dictionary<'Key, 'Value>(4, null, KeyRule.Structural, null)
        for (key, value) in keyValuePairs do table.[key] <- value
        FixedDictionary<'Key, 'Value>(table)
    /// A dictionary of the pairs that cannot be changed; of pairs with equal keys the last one.
    /// > (dict [1, 'a']).ContainsKey 1
    /// true
    let dict (keyValuePairs: seq<'Key * 'Value>) : IDictionary<'Key, 'Value> when 'Key: equality = make keyValuePairs
    /// A dictionary of the pairs that cannot be changed; of pairs with equal keys the last one.
    /// > (readOnlyDict [1, 'a']).[1]
    /// 'a'
    let readOnlyDict (keyValuePairs: seq<'Key * 'Value>) : IReadOnlyDictionary<'Key, 'Value> when 'Key: equality = make keyValuePairs
