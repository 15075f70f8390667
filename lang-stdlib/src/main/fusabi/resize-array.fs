// Rows that grow: System.Collections.Generic.List, which F# calls ResizeArray.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Core.CompilerServices

/// A row of values that grows.
[<AllowNullLiteral; Symbol("System.Collections.Generic.List`1")>]
type List<'T> internal (start: 'T[], startCount: int) =
    let mutable items : 'T[] = start
    let mutable count = startCount
    let mutable version = 0

    /// An empty row.
    new() = List<'T>([||], 0)
    /// An empty row with room for some values.
    new(capacity: int) =
        Collections.nonNegative "capacity" capacity
        List<'T>(extern "%array_new" capacity null, 0)
    /// A row of the values.
    new(collection: seq<'T>) =
        Failures.checkNull "collection" collection
        let values = Array.ofSeq collection
        List<'T>(values, values.Length)

    member private _.Check(index: int) : unit = if index < 0 || index >= count then Collections.indexRange "index"
    member private _.Room(needed: int) : unit =
        if needed > items.Length then
            let doubled = if items.Length = 0 then 4 else items.Length * 2
            items <- extern "Array.resized" items (if doubled < needed then needed else doubled)
    member private _.Range(index: int, length: int) : unit =
        Collections.nonNegative "index" index
        Collections.nonNegative "count" length
        if index + length > count then
            let message = "Offset and length were out of bounds for the array or count is greater than the number of elements"
            raise (ArgumentException(message + " from index to the end of the source collection."))
    /// How many values there are.
    member _.Count : int = count
    /// How many values there is room for.
    member _.Capacity
        with get () : int = items.Length
        and set (value: int) : unit =
            if value < count then raise (ArgumentOutOfRangeException("value", "capacity was less than the current size."))
            items <- extern "Array.resized" items value
    /// Makes room.
    member x.EnsureCapacity(capacity: int) : int =
        x.Room capacity
        items.Length
    /// Gives up room that is not used.
    member _.TrimExcess() : unit = items <- extern "Array.resized" items count
    /// The value at an index.
    member x.Item
        with get (index: int) : 'T =
            if index < 0 || index >= count then Collections.indexRange "index"
            items.[index]
        and set (index: int) (value: 'T) : unit =
            if index < 0 || index >= count then Collections.indexRange "index"
            items.[index] <- value
            version <- version + 1
    /// Adds a value at the end.
    member x.Add(item: 'T) : unit =
        if count = items.Length then x.Room(count + 1)
        items.[count] <- item
        count <- count + 1
        version <- version + 1
    /// Adds values at the end.
    member x.AddRange(collection: seq<'T>) : unit =
        Failures.checkNull "collection" collection
        x.InsertRange(count, collection)
    /// Puts a value in at an index.
    member x.Insert(index: int, item: 'T) : unit =
        if index < 0 || index > count then
            raise (ArgumentOutOfRangeException("index", "Index must be within the bounds of the List."))
        x.Room(count + 1)
        let _ : unit = extern "Array.blit" items index items (index + 1) (count - index)
        items.[index] <- item
        count <- count + 1
        version <- version + 1
    /// Puts values in at an index.
    member x.InsertRange(index: int, collection: seq<'T>) : unit =
        Failures.checkNull "collection" collection
        if index < 0 || index > count then Collections.indexRange "index"
        let values = Array.ofSeq collection
        x.Room(count + values.Length)
        let _ : unit = extern "Array.blit" items index items (index + values.Length) (count - index)
        let _ : unit = extern "Array.blit" values 0 items index values.Length
        count <- count + values.Length
        version <- version + 1
    /// Takes the first equal value out; false when there is none.
    member x.Remove(item: 'T) : bool =
        let index = x.IndexOf item
        if index >= 0 then x.RemoveAt index
        index >= 0
    /// Takes the value at an index out.
    member x.RemoveAt(index: int) : unit =
        x.Check index
        let _ : unit = extern "Array.blit" items (index + 1) items index (count - index - 1)
        count <- count - 1
        items.[count] <- extern "%identity" null
        version <- version + 1
    /// Takes so many values from an index on out.
    member x.RemoveRange(index: int, count: int) : unit =
        x.Range(index, count)
        let left = x.Count - index - count
        let _ : unit = extern "Array.blit" items (index + count) items index left
        x.Truncate(index + left)
    member private _.Truncate(length: int) : unit =
        for i in length .. count - 1 do items.[i] <- extern "%identity" null
        count <- length
        version <- version + 1
    /// Takes all values out that satisfy the predicate; how many.
    member x.RemoveAll(``match``: Predicate<'T>) : int =
        let before = count
        let mutable kept = 0
        for i in 0 .. count - 1 do
            if not (``match``.Invoke items.[i]) then
                items.[kept] <- items.[i]
                kept <- kept + 1
        x.Truncate kept
        before - kept
    /// Takes all values out.
    member x.Clear() : unit = x.Truncate 0

    /// The index of the first equal value, or -1.
    member x.IndexOf(item: 'T) : int = x.IndexOf(item, 0, count)
    /// The index of the first equal value from an index on, or -1.
    member x.IndexOf(item: 'T, index: int) : int = x.IndexOf(item, index, count - index)
    /// The index of the first equal value among so many, or -1.
    member _.IndexOf(item: 'T, index: int, count: int) : int =
        let mutable i = index
        while i < index + count && not (extern "%equals_er" items.[i] item : bool) do i <- i + 1
        if i < index + count then i else -1
    /// The index of the last equal value, or -1.
    member x.LastIndexOf(item: 'T) : int = if count = 0 then -1 else x.LastIndexOf(item, count - 1, count)
    /// The index of the last equal value up to an index, or -1.
    member x.LastIndexOf(item: 'T, index: int) : int = x.LastIndexOf(item, index, index + 1)
    /// The index of the last equal value among so many up to an index, or -1.
    member _.LastIndexOf(item: 'T, index: int, count: int) : int =
        let mutable i = index
        while i > index - count && not (extern "%equals_er" items.[i] item : bool) do i <- i - 1
        if i > index - count then i else -1
    /// Whether there is an equal value.
    member x.Contains(item: 'T) : bool = x.IndexOf item >= 0
    /// The index of the first value among so many that satisfies the predicate, or -1.
    member _.FindIndex(startIndex: int, count: int, ``match``: Predicate<'T>) : int =
        let mutable i = startIndex
        while i < startIndex + count && not (``match``.Invoke items.[i]) do i <- i + 1
        if i < startIndex + count then i else -1
    /// The index of the first value from an index on that satisfies the predicate, or -1.
    member x.FindIndex(startIndex: int, ``match``: Predicate<'T>) : int = x.FindIndex(startIndex, count - startIndex, ``match``)
    /// The index of the first value that satisfies the predicate, or -1.
    member x.FindIndex(``match``: Predicate<'T>) : int = x.FindIndex(0, count, ``match``)
    /// The index of the last value among so many up to an index that satisfies the predicate, or -1.
    member _.FindLastIndex(startIndex: int, count: int, ``match``: Predicate<'T>) : int =
        let mutable i = startIndex
        while i > startIndex - count && not (``match``.Invoke items.[i]) do i <- i - 1
        if i > startIndex - count then i else -1
    /// The index of the last value up to an index that satisfies the predicate, or -1.
    member x.FindLastIndex(startIndex: int, ``match``: Predicate<'T>) : int = x.FindLastIndex(startIndex, startIndex + 1, ``match``)
    /// The index of the last value that satisfies the predicate, or -1.
    member x.FindLastIndex(``match``: Predicate<'T>) : int = x.FindLastIndex(count - 1, count, ``match``)
    /// The first value that satisfies the predicate, or the default.
    [<OutResult>]
    member x.Find(``match``: Predicate<'T>) : 'T =
        match x.FindIndex ``match`` with
        | -1 -> extern "%identity" null
        | i -> items.[i]
    /// The last value that satisfies the predicate, or the default.
    [<OutResult>]
    member x.FindLast(``match``: Predicate<'T>) : 'T =
        match x.FindLastIndex ``match`` with
        | -1 -> extern "%identity" null
        | i -> items.[i]
    /// The values that satisfy the predicate.
    member _.FindAll(``match``: Predicate<'T>) : List<'T> =
        let found = List<'T>()
        for i in 0 .. count - 1 do
            if ``match``.Invoke items.[i] then found.Add items.[i]
        found
    /// Whether a value satisfies the predicate.
    member x.Exists(``match``: Predicate<'T>) : bool = x.FindIndex ``match`` >= 0
    /// Whether all values satisfy the predicate.
    member _.TrueForAll(``match``: Predicate<'T>) : bool =
        let mutable i = 0
        while i < count && ``match``.Invoke items.[i] do i <- i + 1
        i >= count
    /// Calls the action with each value.
    member _.ForEach(action: Action<'T>) : unit =
        let before = version
        let mutable i = 0
        while i < count do
            if version <> before then Collections.changed ()
            action.Invoke items.[i]
            i <- i + 1
        if version <> before then Collections.changed ()
    /// What the function makes of each value.
    member _.ConvertAll<'TOutput>(converter: Converter<'T, 'TOutput>) : List<'TOutput> =
        let made = List<'TOutput>()
        for i in 0 .. count - 1 do made.Add(converter.Invoke items.[i])
        made
    /// So many values from an index on.
    member x.GetRange(index: int, count: int) : List<'T> =
        x.Range(index, count)
        List<'T>(extern "Array.sub" items index count, count)
    /// So many values from an index on.
    member x.Slice(start: int, length: int) : List<'T> = x.GetRange(start, length)
    /// Turns the order of the values round.
    member x.Reverse() : unit = x.Reverse(0, count)
    /// Turns the order of some values round.
    member x.Reverse(index: int, count: int) : unit =
        x.Range(index, count)
        let _ : unit = extern "Array.reverse" items index count
        version <- version + 1
    /// Sorts the values.
    member _.Sort() : unit =
        Sorting.unstable (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) items (extern "%identity" null : obj[]) 0 count
        version <- version + 1
    /// Sorts the values in the order that the comparison tells.
    member _.Sort(comparison: Comparison<'T>) : unit =
        Sorting.unstable (fun a b -> comparison.Invoke(a, b)) items (extern "%identity" null : obj[]) 0 count
        version <- version + 1
    /// Sorts the values in the order that the comparer tells.
    member x.Sort(comparer: IComparer<'T>) : unit = x.Sort(0, count, comparer)
    /// Sorts some values in the order that the comparer tells.
    member _.Sort(index: int, count: int, comparer: IComparer<'T>) : unit =
        Sorting.unstable (Collections.order comparer) items (extern "%identity" null : obj[]) index count
        version <- version + 1
    /// The index of an equal value in sorted values, or the complement of where it would be.
    member x.BinarySearch(item: 'T) : int = x.BinarySearch(0, count, item, (extern "%identity" null : IComparer<'T>))
    /// The index of an equal value in sorted values, or the complement of where it would be.
    member x.BinarySearch(item: 'T, comparer: IComparer<'T>) : int = x.BinarySearch(0, count, item, comparer)
    /// The index of an equal value in sorted values, or the complement of where it would be.
    member x.BinarySearch(index: int, count: int, item: 'T, comparer: IComparer<'T>) : int =
        x.Range(index, count)
        Searching.binary (Collections.order comparer) items index count item
    /// An array of the values.
    member _.ToArray() : 'T[] = extern "Array.sub" items 0 count
    /// Copies all values into an array.
    member x.CopyTo(array: 'T[]) : unit = x.CopyTo(array, 0)
    /// Copies all values into an array from an index on.
    member x.CopyTo(array: 'T[], arrayIndex: int) : unit = Array.blit items 0 array arrayIndex count
    /// Copies some values into an array.
    member x.CopyTo(index: int, array: 'T[], arrayIndex: int, count: int) : unit = Array.blit items index array arrayIndex count
    /// Its values.
    member _.GetEnumerator() : IEnumerator<'T> =
        let before = version
        let mutable i = 0
        new Stepper<'T>((fun out ->
            if version <> before then Collections.changed ()
            if i < count then
                out.Value <- items.[i]
                i <- i + 1
                true
            else false), ignore)
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.GetEnumerator()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.GetEnumerator()
    interface ICollection<'T> with
        member x.Count : int = count
        member _.IsReadOnly : bool = false
        member x.Add(item: 'T) : unit = x.Add item
        member x.Clear() : unit = x.Clear()
        member x.Contains(item: 'T) : bool = x.Contains item
        member x.CopyTo(array: 'T[], arrayIndex: int) : unit = x.CopyTo(array, arrayIndex)
        member x.Remove(item: 'T) : bool = x.Remove item
    interface IList<'T> with
        member x.Item
            with get (index: int) : 'T = x.[index]
            and set (index: int) (value: 'T) : unit = x.[index] <- value
        member x.IndexOf(item: 'T) : int = x.IndexOf item
        member x.Insert(index: int, item: 'T) : unit = x.Insert(index, item)
        member x.RemoveAt(index: int) : unit = x.RemoveAt index
    interface IReadOnlyCollection<'T> with
        member x.Count : int = count
    interface IReadOnlyList<'T> with
        member x.Item with get (index: int) : 'T = x.[index]

namespace System.Collections.ObjectModel

open System
open System.Collections
open System.Collections.Generic

/// A row of values that cannot be changed through this.
[<AllowNullLiteral; Symbol("System.Collections.ObjectModel.ReadOnlyCollection`1")>]
type ReadOnlyCollection<'T>(list: IList<'T>) =
    let refuse () : 'U = raise (NotSupportedException("Collection is read-only."))
    /// How many values there are.
    member _.Count : int = list.Count
    /// The value at an index.
    member _.Item with get (index: int) : 'T = list.[index]
    /// Whether there is an equal value.
    member _.Contains(value: 'T) : bool = list.Contains value
    /// The index of the first equal value, or -1.
    member _.IndexOf(value: 'T) : int = list.IndexOf value
    /// Copies all values into an array from an index on.
    member _.CopyTo(array: 'T[], index: int) : unit = list.CopyTo(array, index)
    /// Its values.
    member _.GetEnumerator() : IEnumerator<'T> = list.GetEnumerator()
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = list.GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = list.GetEnumerator()
    interface ICollection<'T> with
        member _.Count : int = list.Count
        member _.IsReadOnly : bool = true
        member _.Add(item: 'T) : unit = refuse ()
        member _.Clear() : unit = refuse ()
        member _.Contains(item: 'T) : bool = list.Contains item
        member _.CopyTo(array: 'T[], index: int) : unit = list.CopyTo(array, index)
        member _.Remove(item: 'T) : bool = refuse ()
    interface IList<'T> with
        member _.Item
            with get (index: int) : 'T = list.[index]
            and set (index: int) (value: 'T) : unit = refuse ()
        member _.IndexOf(item: 'T) : int = list.IndexOf item
        member _.Insert(index: int, item: 'T) : unit = refuse ()
        member _.RemoveAt(index: int) : unit = refuse ()
    interface IReadOnlyCollection<'T> with
        member _.Count : int = list.Count
    interface IReadOnlyList<'T> with
        member _.Item with get (index: int) : 'T = list.[index]

namespace System.Collections.Generic

open System.Collections.ObjectModel

type List<'T> with
    /// The same values, so that they cannot be changed through it.
    member x.AsReadOnly() : ReadOnlyCollection<'T> = ReadOnlyCollection<'T>(x)

namespace System

open System.Collections.ObjectModel

type AggregateException with
    /// The exceptions it stands for.
    member x.InnerExceptions : ReadOnlyCollection<exn> = ReadOnlyCollection<exn>(x.Inners)

namespace FSharp.Collections

/// A row of values that grows.
type ResizeArray<'T> = System.Collections.Generic.List<'T>
