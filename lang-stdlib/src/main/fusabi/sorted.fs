// Sorted collections of .NET: values by key in the order of the keys, and values in order.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Collections
open FSharp.Core.CompilerServices

/// A key with the order it is compared by, so that it can be a key of a map's tree.
[<NoEquality; CustomComparison>]
type internal Ordered<'K>(key: 'K, order: 'K -> 'K -> int) =
    member _.Key : 'K = key
    interface IComparable with
        member _.CompareTo(other: obj) : int = order key (extern "%identity" other : Ordered<'K>).Key

/// Values by key, in the order of the keys.
[<AllowNullLiteral; Symbol("System.Collections.Generic.SortedDictionary`2")>]
type SortedDictionary<'TKey, 'TValue> internal (comparer: IComparer<'TKey>, pairs: seq<KeyValuePair<'TKey, 'TValue>>) as self =
    let order = Collections.order comparer
    let mutable tree : MapTree<Ordered<'TKey>, 'TValue> = MapLeaf
    let mutable version = 0
    do if not (isNull pairs) then
        for pair in pairs do self.Add(pair.Key, pair.Value)
    /// An empty dictionary.
    new() = SortedDictionary<'TKey, 'TValue>(null, (null: seq<KeyValuePair<'TKey, 'TValue>>))
    /// An empty dictionary whose keys a comparer orders.
    new(comparer: IComparer<'TKey>) = SortedDictionary<'TKey, 'TValue>(comparer, (null: seq<KeyValuePair<'TKey, 'TValue>>))
    /// A dictionary with the keys and values of another one.
    new(dictionary: IDictionary<'TKey, 'TValue>) =
        SortedDictionary<'TKey, 'TValue>((null: IComparer<'TKey>), (dictionary :> seq<KeyValuePair<'TKey, 'TValue>>))
    /// A dictionary with the keys and values of another one, which a comparer orders.
    new(dictionary: IDictionary<'TKey, 'TValue>, comparer: IComparer<'TKey>) =
        SortedDictionary<'TKey, 'TValue>(comparer, (dictionary :> seq<KeyValuePair<'TKey, 'TValue>>))
    member private _.Wrap(key: 'TKey) : Ordered<'TKey> =
        if extern "%same" key null then raise (ArgumentNullException("key"))
        Ordered<'TKey>(key, order)
    member private x.Find(key: 'TKey) : MapTree<Ordered<'TKey>, 'TValue> = MapTree.find (x.Wrap key) tree
    member private _.Walk<'U>(make: 'TKey -> 'TValue -> 'U) : IEnumerator<'U> =
        let before = version
        let inner = MapTree.walk tree (fun (key: Ordered<'TKey>) value -> make key.Key value)
        new Stepper<'U>((fun out ->
            if version <> before then Collections.changedLater ()
            if inner.MoveNext() then
                out.Value <- inner.Current
                true
            else false), ignore)
    member private x.WalkPairs() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.Walk(fun k v -> KeyValuePair<'TKey, 'TValue>(k, v))
    member private x.Put(key: 'TKey, value: 'TValue) : unit =
        tree <- MapTree.add (x.Wrap key) value tree
        version <- version + 1
    member internal _.Bounds : struct (MapTree<Ordered<'TKey>, 'TValue> * MapTree<Ordered<'TKey>, 'TValue>) =
        struct (MapTree.first tree, MapTree.last tree)
    /// The key that is equal to this one, if any.
    member internal x.Same(key: 'TKey) : 'TKey option =
        match x.Find key with
        | MapNode(found, _, _, _, _) -> Some found.Key
        | MapLeaf -> None
    /// How many keys there are.
    member _.Count : int = MapTree.size tree
    /// What orders the keys.
    member _.Comparer : IComparer<'TKey> = if isNull comparer then Comparer<'TKey>.Default else comparer
    /// The value of a key.
    member x.Item
        with get (key: 'TKey) : 'TValue =
            match x.Find key with
            | MapNode(_, value, _, _, _) -> value
            | MapLeaf -> raise (KeyNotFoundException("The given key '" + string key + "' was not present in the dictionary."))
        and set (key: 'TKey) (value: 'TValue) : unit = x.Put(key, value)
    /// Puts a new key in.
    member x.Add(key: 'TKey, value: 'TValue) : unit =
        if x.ContainsKey key then
            raise (ArgumentException("An item with the same key has already been added. Key: [" + string key + ", " + string value + "]"))
        x.Put(key, value)
    /// Whether the key is in.
    member x.ContainsKey(key: 'TKey) : bool = match x.Find key with MapLeaf -> false | _ -> true
    /// Whether a key has the value.
    member x.ContainsValue(value: 'TValue) : bool =
        Seq.exists (fun (pair: KeyValuePair<'TKey, 'TValue>) -> (extern "%equals_er" pair.Value value : bool)) x
    /// Whether the key is in, and its value.
    [<OutResult>]
    member x.TryGetValue(key: 'TKey) : bool * 'TValue =
        match x.Find key with
        | MapNode(_, value, _, _, _) -> (true, value)
        | MapLeaf -> (false, extern "%identity" null)
    /// Takes a key out; false when it was not in.
    member x.Remove(key: 'TKey) : bool =
        let found = x.ContainsKey key
        if found then
            tree <- MapTree.remove (x.Wrap key) tree
            version <- version + 1
        found
    /// Takes all keys out.
    member _.Clear() : unit =
        tree <- MapLeaf
        version <- version + 1
    /// All keys.
    member x.Keys : KeyCollection<'TKey> = KeyCollection<'TKey>((fun () -> x.Count), (fun () -> x.Walk(fun k _ -> k)))
    /// All values.
    member x.Values : KeyCollection<'TValue> = KeyCollection<'TValue>((fun () -> x.Count), (fun () -> x.Walk(fun _ v -> v)))
    /// Copies all pairs into an array from an index on.
    member x.CopyTo(array: KeyValuePair<'TKey, 'TValue>[], index: int) : unit = Collections.copyTo x x.Count array index
    /// Its pairs.
    member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.WalkPairs()
    interface IEnumerable<KeyValuePair<'TKey, 'TValue>> with
        member x.GetEnumerator() : IEnumerator<KeyValuePair<'TKey, 'TValue>> = x.WalkPairs()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.WalkPairs()
    interface ICollection<KeyValuePair<'TKey, 'TValue>> with
        member x.Count : int = x.Count
        member _.IsReadOnly : bool = false
        member x.Add(pair: KeyValuePair<'TKey, 'TValue>) : unit = x.Add(pair.Key, pair.Value)
        member x.Clear() : unit = x.Clear()
        member x.Contains(pair: KeyValuePair<'TKey, 'TValue>) : bool =
            let found, value = x.TryGetValue pair.Key
            found && (extern "%equals_er" value pair.Value : bool)
        member x.CopyTo(array: KeyValuePair<'TKey, 'TValue>[], index: int) : unit = x.CopyTo(array, index)
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
        member x.Count : int = x.Count
    interface IReadOnlyDictionary<'TKey, 'TValue> with
        member x.Item with get (key: 'TKey) : 'TValue = x.[key]
        member x.Keys : seq<'TKey> = x.Keys
        member x.Values : seq<'TValue> = x.Values
        member x.ContainsKey(key: 'TKey) : bool = x.ContainsKey key
        member x.TryGetValue(key: 'TKey) : bool * 'TValue = x.TryGetValue key

/// Values without repetition, in order.
[<AllowNullLiteral; Symbol("System.Collections.Generic.SortedSet`1")>]
type SortedSet<'T> internal (comparer: IComparer<'T>, values: seq<'T>) =
    let table = SortedDictionary<'T, bool>(comparer, (null: seq<KeyValuePair<'T, bool>>))
    do if not (isNull values) then
        for value in values do table.[value] <- true
    /// An empty set.
    new() = SortedSet<'T>((null: IComparer<'T>), (null: seq<'T>))
    /// An empty set whose values a comparer orders.
    new(comparer: IComparer<'T>) = SortedSet<'T>(comparer, (null: seq<'T>))
    /// The set of the values.
    new(collection: seq<'T>) =
        Failures.checkNull "collection" collection
        SortedSet<'T>((null: IComparer<'T>), collection)
    /// The set of the values, which a comparer orders.
    new(collection: seq<'T>, comparer: IComparer<'T>) = SortedSet<'T>(comparer, collection)
    member private _.Other(other: seq<'T>) : SortedSet<'T> =
        Failures.checkNull "other" other
        SortedSet<'T>(comparer, other)
    /// How many values there are.
    member _.Count : int = table.Count
    /// What orders the values.
    member _.Comparer : IComparer<'T> = table.Comparer
    /// The smallest value, or the default.
    [<OutResult>]
    member x.Min : 'T =
        match table.Bounds with
        | struct (MapNode(least, _, _, _, _), _) -> least.Key
        | _ -> extern "%identity" null
    /// The largest value, or the default.
    [<OutResult>]
    member x.Max : 'T =
        match table.Bounds with
        | struct (_, MapNode(greatest, _, _, _, _)) -> greatest.Key
        | _ -> extern "%identity" null
    /// Puts a value in; false when it was in already.
    member _.Add(item: 'T) : bool =
        if table.ContainsKey item then false
        else
            table.[item] <- true
            true
    /// Takes a value out; false when it was not in.
    member _.Remove(item: 'T) : bool = table.Remove item
    /// Whether the value is in.
    member _.Contains(item: 'T) : bool = table.ContainsKey item
    /// Whether an equal value is in, and that one.
    [<OutResult>]
    member x.TryGetValue(equalValue: 'T) : bool * 'T =
        match table.Same equalValue with
        | Some value -> (true, value)
        | None -> (false, extern "%identity" null)
    /// Takes all values out.
    member _.Clear() : unit = table.Clear()
    /// Takes all values out that satisfy the predicate; how many.
    member x.RemoveWhere(``match``: Predicate<'T>) : int =
        let gone = Array.filter (fun value -> ``match``.Invoke value) (Array.ofSeq x)
        for value in gone do x.Remove value |> ignore
        gone.Length
    /// The values between two, these included.
    member x.GetViewBetween(lowerValue: 'T, upperValue: 'T) : SortedSet<'T> =
        let order = Collections.order comparer
        if order lowerValue upperValue > 0 then
            raise (ArgumentException("Must be less than or equal to upperValue.", "lowerValue"))
        SortedSet<'T>(comparer, Seq.filter (fun value -> order lowerValue value <= 0 && order value upperValue <= 0) x)
    /// The values in reverse order.
    member x.Reverse() : seq<'T> = Seq.rev x
    /// Puts all values in.
    member x.UnionWith(other: seq<'T>) : unit =
        Failures.checkNull "other" other
        for value in Array.ofSeq other do x.Add value |> ignore
    /// Takes all these values out.
    member x.ExceptWith(other: seq<'T>) : unit =
        Failures.checkNull "other" other
        for value in Array.ofSeq other do x.Remove value |> ignore
    /// Keeps only values that are in both.
    member x.IntersectWith(other: seq<'T>) : unit =
        let set = x.Other other
        x.RemoveWhere(Predicate<'T>(fun value -> not (set.Contains value))) |> ignore
    /// Keeps the values that are in one only.
    member x.SymmetricExceptWith(other: seq<'T>) : unit =
        for value in Array.ofSeq (x.Other other) do
            if not (x.Remove value) then x.Add value |> ignore
    /// Whether all of this is in the other.
    member x.IsSubsetOf(other: seq<'T>) : bool =
        let set = x.Other other
        Seq.forall (fun value -> set.Contains value) x
    /// Whether all of the other is in this.
    member x.IsSupersetOf(other: seq<'T>) : bool = Seq.forall (fun value -> x.Contains value) other
    /// Whether all of this is in the other, which has more.
    member x.IsProperSubsetOf(other: seq<'T>) : bool =
        let set = x.Other other
        x.Count < set.Count && x.IsSubsetOf set
    /// Whether all of the other is in this, and more.
    member x.IsProperSupersetOf(other: seq<'T>) : bool =
        let set = x.Other other
        set.Count < x.Count && x.IsSupersetOf set
    /// Whether they share a value.
    member x.Overlaps(other: seq<'T>) : bool = Seq.exists (fun value -> x.Contains value) other
    /// Whether they have the same values.
    member x.SetEquals(other: seq<'T>) : bool =
        let set = x.Other other
        x.Count = set.Count && x.IsSubsetOf set
    /// Copies all values into an array.
    member x.CopyTo(array: 'T[]) : unit = x.CopyTo(array, 0)
    /// Copies all values into an array from an index on.
    member x.CopyTo(array: 'T[], index: int) : unit = Collections.copyTo x x.Count array index
    /// Copies so many values into an array from an index on.
    member x.CopyTo(array: 'T[], index: int, count: int) : unit =
        Collections.nonNegative "count" count
        Collections.copyTo (Seq.truncate count x) (min count x.Count) array index
    /// Compares sets by their values, which a comparer compares.
    static member CreateSetComparer(memberEqualityComparer: IEqualityComparer<'T>) : IEqualityComparer<SortedSet<'T>> =
        let members = if isNull memberEqualityComparer then EqualityComparer<'T>.Default :> IEqualityComparer<'T> else memberEqualityComparer
        { new IEqualityComparer<SortedSet<'T>> with
            member _.Equals(x: SortedSet<'T>, y: SortedSet<'T>) : bool =
                if isNull x || isNull y then isNull x && isNull y else x.SetEquals y
            member _.GetHashCode(obj: SortedSet<'T>) : int =
                if isNull obj then 0 else Seq.fold (fun sum value -> sum ^^^ members.GetHashCode value) 0 obj }
    /// Compares sets by their values.
    static member CreateSetComparer() : IEqualityComparer<SortedSet<'T>> = SortedSet<'T>.CreateSetComparer null
    /// Its values.
    member _.GetEnumerator() : IEnumerator<'T> = table.Keys.GetEnumerator()
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.GetEnumerator()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.GetEnumerator()
    interface IReadOnlyCollection<'T> with
        member x.Count : int = x.Count
    interface ICollection<'T> with
        member x.Count : int = x.Count
        member _.IsReadOnly : bool = false
        member x.Add(item: 'T) : unit = x.Add item |> ignore
        member x.Clear() : unit = x.Clear()
        member x.Contains(item: 'T) : bool = x.Contains item
        member x.CopyTo(array: 'T[], index: int) : unit = x.CopyTo(array, index)
        member x.Remove(item: 'T) : bool = x.Remove item
    interface ISet<'T> with
        member x.Add(item: 'T) : bool = x.Add item
        member x.UnionWith(other: seq<'T>) : unit = x.UnionWith other
        member x.IntersectWith(other: seq<'T>) : unit = x.IntersectWith other
        member x.ExceptWith(other: seq<'T>) : unit = x.ExceptWith other
        member x.IsSubsetOf(other: seq<'T>) : bool = x.IsSubsetOf other
        member x.IsSupersetOf(other: seq<'T>) : bool = x.IsSupersetOf other
        member x.Overlaps(other: seq<'T>) : bool = x.Overlaps other
        member x.SetEquals(other: seq<'T>) : bool = x.SetEquals other
        member x.SymmetricExceptWith(other: seq<'T>) : unit = x.SymmetricExceptWith other
        member x.IsProperSubsetOf(other: seq<'T>) : bool = x.IsProperSubsetOf other
        member x.IsProperSupersetOf(other: seq<'T>) : bool = x.IsProperSupersetOf other
