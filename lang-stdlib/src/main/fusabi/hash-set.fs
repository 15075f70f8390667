// Values without repetition: System.Collections.Generic.HashSet.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Core.CompilerServices

/// Values without repetition. As in .NET, a new value takes the place that a removed one left last.
[<AllowNullLiteral; Symbol("System.Collections.Generic.HashSet`1")>]
type HashSet<'T> internal (capacity: int, comparer: IEqualityComparer<'T>, values: seq<'T>) =
    let table = Dictionary<'T, bool>(capacity, comparer, KeyRule.Any, null)
    do if not (isNull values) then
        for value in values do table.TryAdd(value, true) |> ignore

    /// An empty set.
    new() = HashSet<'T>(4, null, null)
    /// An empty set with room for some values.
    new(capacity: int) = HashSet<'T>(capacity, null, null)
    /// An empty set whose values a comparer compares.
    new(comparer: IEqualityComparer<'T>) = HashSet<'T>(4, comparer, null)
    /// An empty set with room for some values, which a comparer compares.
    new(capacity: int, comparer: IEqualityComparer<'T>) = HashSet<'T>(capacity, comparer, null)
    /// The set of the values.
    new(collection: seq<'T>) =
        Failures.checkNull "collection" collection
        HashSet<'T>(4, null, collection)
    /// The set of the values, which a comparer compares.
    new(collection: seq<'T>, comparer: IEqualityComparer<'T>) =
        Failures.checkNull "collection" collection
        HashSet<'T>(4, comparer, collection)
    member private _.Other(other: seq<'T>) : HashSet<'T> =
        Failures.checkNull "other" other
        match other with
        | :? HashSet<'T> as set -> set
        | _ -> HashSet<'T>(4, comparer, other)
    /// How many values there are.
    member _.Count : int = table.Count
    /// How many values there is room for.
    member _.Capacity : int = table.Capacity
    /// What compares the values.
    member _.Comparer : IEqualityComparer<'T> = table.Comparer
    /// Puts a value in; false when it was in already.
    member _.Add(item: 'T) : bool = table.TryAdd(item, true)
    /// Takes a value out; false when it was not in.
    member _.Remove(item: 'T) : bool = table.Remove item
    /// Whether the value is in.
    member _.Contains(item: 'T) : bool = table.ContainsKey item
    /// Whether an equal value is in, and that one.
    [<OutResult>]
    member x.TryGetValue(equalValue: 'T) : bool * 'T =
        let place = table.Find equalValue
        if place < 0 then (false, extern "%identity" null) else (true, table.KeyAt place)
    /// Takes all values out.
    member _.Clear() : unit = table.Clear()
    /// Takes all values out that satisfy the predicate; how many.
    member x.RemoveWhere(``match``: Predicate<'T>) : int =
        let gone = Seq.filter (fun value -> ``match``.Invoke value) (Array.ofSeq x)
        Seq.fold (fun count value -> if x.Remove value then count + 1 else count) 0 gone
    /// Puts all values in.
    member x.UnionWith(other: seq<'T>) : unit =
        Failures.checkNull "other" other
        for value in other do x.Add value |> ignore
    /// Takes all these values out.
    member x.ExceptWith(other: seq<'T>) : unit =
        Failures.checkNull "other" other
        for value in Array.ofSeq other do x.Remove value |> ignore
    /// Keeps only values that are in both.
    member x.IntersectWith(other: seq<'T>) : unit =
        let set = x.Other other
        for value in Array.ofSeq x do
            if not (set.Contains value) then x.Remove value |> ignore
    /// Keeps the values that are in one only.
    member x.SymmetricExceptWith(other: seq<'T>) : unit =
        for value in Array.ofSeq (x.Other other) do
            if not (x.Remove value) then x.Add value |> ignore
    /// Whether all of this is in the other.
    member x.IsSubsetOf(other: seq<'T>) : bool =
        let set = x.Other other
        Seq.forall (fun value -> set.Contains value) x
    /// Whether all of the other is in this.
    member x.IsSupersetOf(other: seq<'T>) : bool =
        Failures.checkNull "other" other
        Seq.forall (fun value -> x.Contains value) other
    /// Whether all of this is in the other, which has more.
    member x.IsProperSubsetOf(other: seq<'T>) : bool =
        let set = x.Other other
        x.Count < set.Count && x.IsSubsetOf set
    /// Whether all of the other is in this, and more.
    member x.IsProperSupersetOf(other: seq<'T>) : bool =
        let set = x.Other other
        set.Count < x.Count && x.IsSupersetOf set
    /// Whether they share a value.
    member x.Overlaps(other: seq<'T>) : bool =
        Failures.checkNull "other" other
        Seq.exists (fun value -> x.Contains value) other
    /// Whether they have the same values.
    member x.SetEquals(other: seq<'T>) : bool =
        let set = x.Other other
        x.Count = set.Count && x.IsSubsetOf set
    /// Makes room.
    member _.EnsureCapacity(capacity: int) : int = table.EnsureCapacity capacity
    /// Gives up room that is not used; does nothing.
    member _.TrimExcess() : unit = ()
    /// Keeps room for some values only.
    member x.TrimExcess(capacity: int) : unit = if capacity < x.Count then raise (ArgumentOutOfRangeException("capacity"))
    /// Compares sets by their values.
    static member CreateSetComparer() : IEqualityComparer<HashSet<'T>> =
        { new IEqualityComparer<HashSet<'T>> with
            member _.Equals(x: HashSet<'T>, y: HashSet<'T>) : bool =
                if isNull x || isNull y then isNull x && isNull y else x.SetEquals y
            member _.GetHashCode(obj: HashSet<'T>) : int =
                if isNull obj then 0 else Seq.fold (fun sum (value: 'T) -> sum ^^^ (extern "%hash" value : int)) 0 obj }
    /// Copies all values into an array.
    member x.CopyTo(array: 'T[]) : unit = x.CopyTo(array, 0)
    /// Copies all values into an array from an index on.
    member x.CopyTo(array: 'T[], arrayIndex: int) : unit = Collections.copyTo x x.Count array arrayIndex
    /// Copies some values into an array from an index on.
    member x.CopyTo(array: 'T[], arrayIndex: int, count: int) : unit = Collections.copyTo (Seq.truncate count x) count array arrayIndex
    /// Its values.
    member _.GetEnumerator() : IEnumerator<'T> = table.Walk(fun place -> table.KeyAt place)
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
        member x.CopyTo(array: 'T[], arrayIndex: int) : unit = x.CopyTo(array, arrayIndex)
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
    interface IReadOnlySet<'T> with
        member x.Contains(item: 'T) : bool = x.Contains item
        member x.IsSubsetOf(other: seq<'T>) : bool = x.IsSubsetOf other
        member x.IsSupersetOf(other: seq<'T>) : bool = x.IsSupersetOf other
        member x.IsProperSubsetOf(other: seq<'T>) : bool = x.IsProperSubsetOf other
        member x.IsProperSupersetOf(other: seq<'T>) : bool = x.IsProperSupersetOf other
        member x.Overlaps(other: seq<'T>) : bool = x.Overlaps other
        member x.SetEquals(other: seq<'T>) : bool = x.SetEquals other
