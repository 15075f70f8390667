// Values by key: System.Collections.Generic.Dictionary.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Core.CompilerServices

/// The keys or the values of a dictionary; they change with it.
[<NoEquality; NoComparison>]
type KeyCollection<'T> internal (count: unit -> int, walk: unit -> IEnumerator<'T>) =
    let refuse () : 'U = raise (NotSupportedException("Mutating a key collection derived from a dictionary is not allowed."))
    /// How many there are.
    member _.Count : int = count ()
    /// Copies all into an array from an index on.
    member x.CopyTo(array: 'T[], index: int) : unit = Collections.copyTo x (count ()) array index
    /// Them, one after the other.
    member _.GetEnumerator() : IEnumerator<'T> = walk ()
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = walk ()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = walk ()
    interface IReadOnlyCollection<'T> with
        member _.Count : int = count ()
    interface ICollection<'T> with
        member _.Count : int = count ()
        member _.IsReadOnly : bool = true
        member _.Add(item: 'T) : unit = refuse ()
        member _.Clear() : unit = refuse ()
        member x.Contains(item: 'T) : bool = Seq.exists (fun (other: 'T) -> (extern "%equals_er" item other : bool)) x
        member x.CopyTo(array: 'T[], index: int) : unit = x.CopyTo(array, index)
        member _.Remove(item: 'T) : bool = refuse ()

/// Values by key. As in .NET, a new key takes the place that a removed one left last; the places are walked in their order.
[<AllowNullLiteral; Symbol("System.Collections.Generic.Dictionary`2")>]
type Dictionary<'TKey, 'TValue> internal
    (capacity: int, comparer: IEqualityComparer<'TKey>, rule: KeyRule, pairs: seq<KeyValuePair<'TKey, 'TValue>>) as self =
    let mutable buckets : int[] = extern "%array_new" (if capacity < 4 then 4 else capacity) 0
    let mutable hashes : int[] = extern "%array_new" buckets.Length 0
    let mutable following : int[] = extern "%array_new" buckets.Length 0
    let mutable keys : 'TKey[] = extern "%array_new" buckets.Length null
    let mutable values : 'TValue[] = extern "%array_new" buckets.Length null
    let mutable places = 0
    let mutable count = 0
    let mutable free = -1
    let mutable version = 0
    let usual = isNull comparer
    let structural = (rule = KeyRule.Structural)
    do if not (isNull pairs) then
        for pair in pairs do self.Add(pair.Key, pair.Value)

    /// An empty dictionary.
    new() = Dictionary<'TKey, 'TValue>(4, null, KeyRule.NotNull, null)
    /// An empty dictionary with room for some keys.
    new(capacity: int) =
        if capacity < 0 then raise (ArgumentOutOfRangeException("capacity"))
        Dictionary<'TKey, 'TValue>(capacity, null, KeyRule.NotNull, null)
    /// An empty dictionary whose keys a comparer compares.
    new(comparer: IEqualityComparer<'TKey>) = Dictionary<'TKey, 'TValue>(4, comparer, KeyRule.NotNull, null)
    /// An empty dictionary with room for some keys, which a comparer compares.
    new(capacity: int, comparer: IEqualityComparer<'TKey>) = Dictionary<'TKey, 'TValue>(capacity, comparer, KeyRule.NotNull, null)
    /// A dictionary with the keys and values of another one.
    new(dictionary: IDictionary<'TKey, 'TValue>) =
        Failures.checkNull "dictionary" dictionary
        Dictionary<'TKey, 'TValue>(4, null, KeyRule.NotNull, dictionary)
    /// A dictionary with the keys and values of another one.
    new(dictionary: IDictionary<'TKey, 'TValue>, comparer: IEqualityComparer<'TKey>) =
        Failures.checkNull "dictionary" dictionary
        Dictionary<'TKey, 'TValue>(4, comparer, KeyRule.NotNull, dictionary)
    /// A dictionary of the pairs.
    new(collection: seq<KeyValuePair<'TKey, 'TValue>>) =
        Failures.checkNull "collection" collection
        Dictionary<'TKey, 'TValue>(4, null, KeyRule.NotNull, collection)
    /// A dictionary of the pairs.
    new(collection: seq<KeyValuePair<'TKey, 'TValue>>, comparer: IEqualityComparer<'TKey>) =
        Failures.checkNull "collection" collection
        Dictionary<'TKey, 'TValue>(4, comparer, KeyRule.NotNull, collection)

    member private _.Hash(key: 'TKey) : int =
        let hash : int =
            if not usual && not (extern "%same" (extern "Object.box" key) null) then comparer.GetHashCode key &&& 2147483647
            elif structural then extern "Table.structuralHash" key
            else extern "Table.hash" key
        if hash >= 0 then hash
        elif hash <> KeyHash.Null then (extern "%hash" key : int) &&& 2147483647
        elif rule = KeyRule.NotNull then raise (ArgumentNullException("key"))
        else 0
    member private _.Same(a: 'TKey, b: 'TKey) : bool =
        if not usual then comparer.Equals(a, b) elif structural then extern "%equals" a b else extern "%equals_er" a b
    member internal x.Find(key: 'TKey) : int =
        let place : int =
            if not usual then -2
            elif structural then extern "Table.findEqual" buckets hashes following keys key
            else extern "Table.find" buckets hashes following keys key
        if place > -2 then place else x.Seek key
    member private x.Seek(key: 'TKey) : int =
        let hash = x.Hash key
        let mutable i = buckets.[hash % buckets.Length] - 1
        while i >= 0 && not (hashes.[i] = hash && x.Same(keys.[i], key)) do i <- following.[i] - 1
        i
    member internal _.KeyAt(place: int) : 'TKey = keys.[place]
    member private _.Grow(size: int) : unit =
        keys <- extern "Array.resized" keys size
        values <- extern "Array.resized" values size
        hashes <- extern "Array.resized" hashes size
        following <- extern "%array_new" size 0
        buckets <- extern "%array_new" size 0
        for i in 0 .. places - 1 do
            let bucket = hashes.[i] % size
            following.[i] <- buckets.[bucket]
            buckets.[bucket] <- i + 1
    member private x.Put(key: 'TKey, value: 'TValue) : unit =
        let hash = x.Hash key
        let mutable place = free
        if place >= 0 then free <- following.[place]
        else
            if places = keys.Length then x.Grow(places * 2)
            place <- places
            places <- places + 1
        let bucket = hash % buckets.Length
        keys.[place] <- key
        values.[place] <- value
        hashes.[place] <- hash
        following.[place] <- buckets.[bucket]
        buckets.[bucket] <- place + 1
        count <- count + 1
        version <- version + 1
    member private x.Take(key: 'TKey) : int =
        let hash = x.Hash key
        let bucket = hash % buckets.Length
        let mutable before = -1
        let mutable i = buckets.[bucket] - 1
        while i >= 0 && not (hashes.[i] = hash && x.Same(keys.[i], key)) do
            before <- i
            i <- following.[i] - 1
        if i >= 0 then
            if before < 0 then buckets.[bucket] <- following.[i] else following.[before] <- following.[i]
            following.[i] <- free
            free <- i
            hashes.[i] <- -1
            count <- count - 1
        i
    member internal _.Walk<'U>(make: int -> 'U) : IEnumerator<'U> =
        let before = version
        let mutable i = 0
        new Stepper<'U>((fun out ->
            if version <> before then Collections.changed ()
            while i < places && hashes.[i] < 0 do i <- i + 1
            if i < places then
                out.Value <- make i
                i <- i + 1
                true
            else false), ignore)
    member private x.WalkPairs() : IEnumerator<KeyValuePair<'TKey, 'TValue>> =
        x.Walk(fun i -> KeyValuePair<'TKey, 'TValue>(keys.[i], values.[i]))
    /// How many keys there are.
    member _.Count : int = count
    /// How many keys there is room for.
    member _.Capacity : int = keys.Length
    /// What compares the keys.
    member _.Comparer : IEqualityComparer<'TKey> = if usual then EqualityComparer<'TKey>.Default else comparer
    /// The value of a key.
    member x.Item
        with get (key: 'TKey) : 'TValue =
            let place = x.Find key
            if place < 0 then
                raise (KeyNotFoundException("The given key '" + string key + "' was not present in the dictionary."))
            values.[place]
        and set (key: 'TKey) (value: 'TValue) : unit =
            let place = x.Find key
            if place >= 0 then values.[place] <- value else x.Put(key, value)
    /// Puts a new key in.
    member x.Add(key: 'TKey, value: 'TValue) : unit =
        if x.Find key >= 0 then
            raise (ArgumentException("An item with the same key has already been added. Key: " + string key))
        x.Put(key, value)
    /// Puts a new key in; false when it was in already.
    member x.TryAdd(key: 'TKey, value: 'TValue) : bool =
        if x.Find key >= 0 then false
        else
            x.Put(key, value)
            true
    /// The value of a key, or the default of its type.
    [<OutResult>]
    member x.GetValueOrDefault(key: 'TKey) : 'TValue =
        let place = x.Find key
        if place < 0 then extern "%identity" null else values.[place]
    /// The value of a key, or the given one.
    member x.GetValueOrDefault(key: 'TKey, defaultValue: 'TValue) : 'TValue =
        let place = x.Find key
        if place < 0 then defaultValue else values.[place]
    /// Whether the key is in.
    member x.ContainsKey(key: 'TKey) : bool = x.Find key >= 0
    /// Whether a key has the value.
    member _.ContainsValue(value: 'TValue) : bool =
        let mutable i = 0
        while i < places && not (hashes.[i] >= 0 && (extern "%equals_er" values.[i] value : bool)) do i <- i + 1
        i < places
    /// Whether the key is in, and its value.
    [<OutResult>]
    member x.TryGetValue(key: 'TKey) : bool * 'TValue =
        let place = x.Find key
        if place >= 0 then (true, values.[place]) else (false, extern "%identity" null)
    /// Takes a key out; false when it was not in.
    member x.Remove(key: 'TKey) : bool =
        let place = x.Take key
        if place >= 0 then
            keys.[place] <- extern "%identity" null
            values.[place] <- extern "%identity" null
        place >= 0
    /// Takes all keys out.
    member _.Clear() : unit =
        buckets <- extern "%array_new" buckets.Length 0
        keys <- extern "%array_new" buckets.Length null
        values <- extern "%array_new" buckets.Length null
        places <- 0
        count <- 0
        free <- -1
        version <- version + 1
    /// Makes room.
    member x.EnsureCapacity(capacity: int) : int =
        if capacity > keys.Length then x.Grow capacity
        keys.Length
    /// Gives up room that is not used; does nothing.
    member _.TrimExcess() : unit = ()
    /// Keeps room for some keys only.
    member _.TrimExcess(capacity: int) : unit = if capacity < count then raise (ArgumentOutOfRangeException("capacity"))
    /// Whether the key was in, and its value; it is taken out.
    [<OutResult>]
    member x.Remove(key: 'TKey) : bool * 'TValue =
        match x.TryGetValue key with
        | (true, value) -> (x.Remove key, value)
        | missing -> missing
    /// All keys.
    member x.Keys : KeyCollection<'TKey> = KeyCollection<'TKey>((fun () -> count), (fun () -> x.Walk(fun i -> keys.[i])))
    /// All values.
    member x.Values : KeyCollection<'TValue> = KeyCollection<'TValue>((fun () -> count), (fun () -> x.Walk(fun i -> values.[i])))
    /// Its pairs.
    member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.WalkPairs()
    interface IEnumerable<KeyValuePair<'TKey, 'TValue>> with
        member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.WalkPairs()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.WalkPairs()
    interface ICollection<KeyValuePair<'TKey, 'TValue>> with
        member _.Count : int = count
        member _.IsReadOnly : bool = false
        member x.Add(pair: KeyValuePair<'TKey, 'TValue>) : unit = x.Add(pair.Key, pair.Value)
        member x.Clear() : unit = x.Clear()
        member x.Contains(pair: KeyValuePair<'TKey, 'TValue>) : bool =
            let place = x.Find pair.Key
            place >= 0 && (extern "%equals_er" values.[place] pair.Value : bool)
        member x.CopyTo(array: KeyValuePair<'TKey, 'TValue>[], index: int) : unit = Collections.copyTo x count array index
        member x.Remove(pair: KeyValuePair<'TKey, 'TValue>) : bool = x.Remove pair.Key
    interface IDictionary<'TKey, 'TValue> with
        member x.Item
            with get (key: 'TKey) : 'TValue = x.[key]
            and set (key: 'TKey) (value: 'TValue) : unit = x.[key] <- value
        member x.Keys : ICollection<'TKey> = x.Keys
        member x.Values : ICollection<'TValue> = x.Values
        member x.Add(key: 'TKey, value: 'TValue) : unit = x.Add(key, value)
        member x.ContainsKey(key: 'TKey) : bool = x.ContainsKey key
        member x.Remove(key: 'TKey) : bool = x.Remove key
        member x.TryGetValue(key: 'TKey) : bool * 'TValue = x.TryGetValue key
    interface IReadOnlyCollection<KeyValuePair<'TKey, 'TValue>> with
        member _.Count : int = count
    interface IReadOnlyDictionary<'TKey, 'TValue> with
        member x.Item with get (key: 'TKey) : 'TValue = x.[key]
        member x.Keys : seq<'TKey> = x.Keys
        member x.Values : seq<'TValue> = x.Values
        member x.ContainsKey(key: 'TKey) : bool = x.ContainsKey key
        member x.TryGetValue(key: 'TKey) : bool * 'TValue = x.TryGetValue key
