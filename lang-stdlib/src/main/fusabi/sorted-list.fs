// Values by key in two arrays that are kept in order: System.Collections.Generic.SortedList.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Core.CompilerServices

/// The keys or values of a sorted list by index: they change with it.
[<NoEquality; NoComparison>]
type internal SortedListColumn<'T>(count: unit -> int, item: int -> 'T, walk: unit -> IEnumerator<'T>, find: 'T -> int) =
    let refuse () : 'U =
        let reason = "because they require modifying the original SortedList."
        raise (NotSupportedException("This operation is not supported on SortedList nested types " + reason))
    let items () : seq<'T> = Seq.init (count ()) item
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = walk ()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = walk ()
    interface ICollection<'T> with
        member _.Count : int = count ()
        member _.IsReadOnly : bool = true
        member _.Add(value: 'T) : unit = refuse ()
        member _.Clear() : unit = refuse ()
        member _.Contains(value: 'T) : bool = find value >= 0
        member _.CopyTo(array: 'T[], index: int) : unit = Collections.copyTo (items ()) (count ()) array index
        member _.Remove(value: 'T) : bool = refuse ()
    interface IList<'T> with
        member _.Item
            with get (index: int) : 'T =
                if index < 0 || index >= count () then Collections.indexRange "index" else item index
            and set (index: int) (value: 'T) : unit = refuse ()
        member _.IndexOf(value: 'T) : int = find value
        member _.Insert(index: int, value: 'T) : unit = refuse ()
        member _.RemoveAt(index: int) : unit = refuse ()

/// Values by key, in the order of the keys, which also have an index. Putting one in moves those behind it.
[<AllowNullLiteral; Symbol("System.Collections.Generic.SortedList`2")>]
type SortedList<'TKey, 'TValue> internal (comparer: IComparer<'TKey>, room: int, pairs: seq<KeyValuePair<'TKey, 'TValue>>) as self =
    let order = Collections.order comparer
    let mutable keys : 'TKey[] = extern "%array_new" room null
    let mutable values : 'TValue[] = extern "%array_new" room null
    let mutable count = 0
    let mutable version = 0
    do if not (isNull pairs) then
        for pair in pairs do self.Add(pair.Key, pair.Value)
    /// An empty list.
    new() = SortedList<'TKey, 'TValue>((null: IComparer<'TKey>), 0, null)
    /// An empty list with room for some keys.
    new(capacity: int) = SortedList<'TKey, 'TValue>((null: IComparer<'TKey>), SortedList<'TKey, 'TValue>.Room capacity, null)
    /// An empty list whose keys a comparer orders.
    new(comparer: IComparer<'TKey>) = SortedList<'TKey, 'TValue>(comparer, 0, null)
    /// An empty list with room for some keys, which a comparer orders.
    new(capacity: int, comparer: IComparer<'TKey>) = SortedList<'TKey, 'TValue>(comparer, SortedList<'TKey, 'TValue>.Room capacity, null)
    /// A list with the keys and values of a dictionary.
    new(dictionary: IDictionary<'TKey, 'TValue>) =
        SortedList<'TKey, 'TValue>((null: IComparer<'TKey>), 0, (dictionary :> seq<KeyValuePair<'TKey, 'TValue>>))
    /// A list with the keys and values of a dictionary, which a comparer orders.
    new(dictionary: IDictionary<'TKey, 'TValue>, comparer: IComparer<'TKey>) =
        SortedList<'TKey, 'TValue>(comparer, 0, (dictionary :> seq<KeyValuePair<'TKey, 'TValue>>))
    static member internal Room(capacity: int) : int =
        Collections.nonNegative "capacity" capacity
        capacity
    /// Where the key is, or the complement of where it would be put.
    member private _.Search(key: 'TKey) : int =
        if extern "%same" key null then raise (ArgumentNullException("key"))
        let mutable low = 0
        let mutable high = count - 1
        let mutable found = -1
        while found < 0 && low <= high do
            let middle = (low + high) / 2
            let compared = order keys.[middle] key
            if compared = 0 then found <- middle
            elif compared < 0 then low <- middle + 1
            else high <- middle - 1
        if found >= 0 then found else ~~~low
    member private _.InsertAt(index: int, key: 'TKey, value: 'TValue) : unit =
        if count = keys.Length then
            let room = if count = 0 then 4 else count * 2
            keys <- extern "Array.resized" keys room
            values <- extern "Array.resized" values room
        if index < count then
            let _ : unit = extern "Array.blit" keys index keys (index + 1) (count - index)
            let _ : unit = extern "Array.blit" values index values (index + 1) (count - index)
            ()
        keys.[index] <- key
        values.[index] <- value
        count <- count + 1
        version <- version + 1
    member private _.Check(index: int) : unit = if index < 0 || index >= count then Collections.indexRange "index"
    member private _.Walk<'U>(make: int -> 'U) : IEnumerator<'U> =
        let before = version
        let mutable next = 0
        new Stepper<'U>((fun out ->
            if version <> before then Collections.changedLater ()
            if next < count then
                out.Value <- make next
                next <- next + 1
                true
            else false), ignore)
    member private x.WalkPairs() : IEnumerator<KeyValuePair<'TKey, 'TValue>> =
        x.Walk(fun i -> KeyValuePair<'TKey, 'TValue>(keys.[i], values.[i]))
    /// How many keys there are.
    member _.Count : int = count
    /// What orders the keys.
    member _.Comparer : IComparer<'TKey> = if isNull comparer then Comparer<'TKey>.Default else comparer
    /// How many keys there is room for.
    member _.Capacity
        with get () : int = keys.Length
        and set (value: int) : unit =
            if value < count then raise (ArgumentOutOfRangeException("value", "capacity was less than the current size."))
            keys <- extern "Array.resized" keys value
            values <- extern "Array.resized" values value
    /// Gives up room that is not used.
    member x.TrimExcess() : unit = if float count < float keys.Length * 0.9 then x.Capacity <- count
    /// The value of a key.
    member x.Item
        with get (key: 'TKey) : 'TValue =
            let index = x.Search key
            if index >= 0 then values.[index]
            else raise (KeyNotFoundException("The given key '" + string key + "' was not present in the dictionary."))
        and set (key: 'TKey) (value: 'TValue) : unit =
            let index = x.Search key
            if index >= 0 then
                values.[index] <- value
                version <- version + 1
            else x.InsertAt(~~~index, key, value)
    /// Puts a new key in.
    member x.Add(key: 'TKey, value: 'TValue) : unit =
        let index = x.Search key
        if index >= 0 then raise (ArgumentException("An item with the same key has already been added. Key: " + string key, "key"))
        x.InsertAt(~~~index, key, value)
    /// Whether the key is in.
    member x.ContainsKey(key: 'TKey) : bool = x.Search key >= 0
    /// Whether a key has the value.
    member x.ContainsValue(value: 'TValue) : bool = x.IndexOfValue value >= 0
    /// Whether the key is in, and its value.
    [<OutResult>]
    member x.TryGetValue(key: 'TKey) : bool * 'TValue =
        let index = x.Search key
        if index >= 0 then (true, values.[index]) else (false, extern "%identity" null)
    /// Takes a key out; false when it was not in.
    member x.Remove(key: 'TKey) : bool =
        let index = x.Search key
        if index >= 0 then x.RemoveAt index
        index >= 0
    /// Takes the key at an index out.
    member x.RemoveAt(index: int) : unit =
        x.Check index
        let _ : unit = extern "Array.blit" keys (index + 1) keys index (count - index - 1)
        let _ : unit = extern "Array.blit" values (index + 1) values index (count - index - 1)
        count <- count - 1
        keys.[count] <- extern "%identity" null
        values.[count] <- extern "%identity" null
        version <- version + 1
    /// Takes all keys out.
    member _.Clear() : unit =
        keys <- extern "%array_new" keys.Length null
        values <- extern "%array_new" values.Length null
        count <- 0
        version <- version + 1
    /// The key at an index.
    member x.GetKeyAtIndex(index: int) : 'TKey =
        x.Check index
        keys.[index]
    /// The value at an index.
    member x.GetValueAtIndex(index: int) : 'TValue =
        x.Check index
        values.[index]
    /// Puts another value at an index.
    member x.SetValueAtIndex(index: int, value: 'TValue) : unit =
        x.Check index
        values.[index] <- value
        version <- version + 1
    /// The index of a key, or -1.
    member x.IndexOfKey(key: 'TKey) : int = max -1 (x.Search key)
    /// The index of a value, or -1.
    member _.IndexOfValue(value: 'TValue) : int =
        let mutable index = 0
        while index < count && not (extern "%equals_er" value values.[index] : bool) do index <- index + 1
        if index < count then index else -1
    /// All keys.
    member x.Keys : IList<'TKey> =
        SortedListColumn<'TKey>((fun () -> count), (fun i -> keys.[i]), (fun () -> x.Walk(fun i -> keys.[i])), x.IndexOfKey)
    /// All values.
    member x.Values : IList<'TValue> =
        SortedListColumn<'TValue>((fun () -> count), (fun i -> values.[i]), (fun () -> x.Walk(fun i -> values.[i])), x.IndexOfValue)
    /// Its pairs.
    member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.WalkPairs()
    interface IEnumerable<KeyValuePair<'TKey, 'TValue>> with
        member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.WalkPairs()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.WalkPairs()
    interface IReadOnlyDictionary<'TKey, 'TValue> with
        member x.Count : int = count
        member x.Item with get (key: 'TKey) : 'TValue = x.[key]
        member x.Keys : seq<'TKey> = x.Keys
        member x.Values : seq<'TValue> = x.Values
        member x.ContainsKey(key: 'TKey) : bool = x.ContainsKey key
        member x.TryGetValue(key: 'TKey) : bool * 'TValue = x.TryGetValue key
    interface ICollection<KeyValuePair<'TKey, 'TValue>> with
        member x.Count : int = count
        member _.IsReadOnly : bool = false
        member x.Add(pair: KeyValuePair<'TKey, 'TValue>) : unit = x.Add(pair.Key, pair.Value)
        member x.Clear() : unit = x.Clear()
        member x.Contains(pair: KeyValuePair<'TKey, 'TValue>) : bool =
            match x.TryGetValue pair.Key with
            | (true, value) -> extern "%equals_er" value pair.Value
            | _ -> false
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
