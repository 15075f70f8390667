// Functions on arrays under .NET's names.
namespace System

open System.Collections.Generic
open System.Collections.ObjectModel
open FSharp.Core.CompilerServices

type System.Array<'T> with
    /// The empty array.
    static member Empty<'U>() : 'U[] = [||]
    /// Sorts the array.
    static member Sort(array: 'T[]) : unit =
        Failures.checkNull "array" array
        Sorting.unstable (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) array (extern "%identity" null : obj[]) 0 array.Length
    /// Sorts the array in the order that the comparison tells.
    static member Sort(array: 'T[], comparison: Comparison<'T>) : unit =
        Sorting.unstable (fun a b -> comparison.Invoke(a, b)) array (extern "%identity" null : obj[]) 0 array.Length
    /// Sorts the array in the order that the comparer tells.
    static member Sort(array: 'T[], comparer: IComparer<'T>) : unit =
        Sorting.unstable (Collections.order comparer) array (extern "%identity" null : obj[]) 0 array.Length
    /// Sorts a part of the array.
    static member Sort(array: 'T[], index: int, length: int) : unit =
        Sorting.unstable (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) array (extern "%identity" null : obj[]) index length
    /// Sorts keys, and the items beside them.
    static member Sort(keys: 'T[], items: 'U[]) : unit =
        Sorting.unstable (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) keys items 0 keys.Length
    /// Puts an array of another length, with the same values as far as it goes, at the place of this one.
    static member inline Resize(array: byref<'U[]>, newSize: int) : unit =
        let before = array
        if newSize < 0 then raise (ArgumentOutOfRangeException("newSize", "Non-negative number required."))
        if obj.ReferenceEquals(before, null) || before.Length <> newSize then
            let resized = Array.zeroCreate<'U> newSize
            if not (obj.ReferenceEquals(before, null)) then
                for i in 0 .. min before.Length newSize - 1 do resized[i] <- before[i]
            array <- resized
    /// Turns the order of the values round.
    static member Reverse(array: 'T[]) : unit = extern "Array.reverse" array 0 array.Length
    /// Turns the order of some values round.
    static member Reverse(array: 'T[], index: int, length: int) : unit = extern "Array.reverse" array index length
    /// The index of the first equal value, or -1.
    static member IndexOf(array: 'T[], value: 'T) : int = List<'T>(array :> seq<'T>).IndexOf value
    /// The index of the first equal value from an index on, or -1.
    static member IndexOf(array: 'T[], value: 'T, startIndex: int) : int = List<'T>(array :> seq<'T>).IndexOf(value, startIndex)
    /// The index of the last equal value, or -1.
    static member LastIndexOf(array: 'T[], value: 'T) : int = List<'T>(array :> seq<'T>).LastIndexOf value
    /// The index of an equal value in a sorted array, or the complement of where it would be.
    static member BinarySearch(array: 'T[], value: 'T) : int =
        Searching.binary (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) array 0 array.Length value
    /// The index of an equal value in a sorted array, or the complement of where it would be.
    static member BinarySearch(array: 'T[], value: 'T, comparer: IComparer<'T>) : int =
        Searching.binary (Collections.order comparer) array 0 array.Length value
    /// Whether a value satisfies the predicate.
    static member Exists(array: 'T[], ``match``: Predicate<'T>) : bool = Array.exists (fun value -> ``match``.Invoke value) array
    /// Whether all values satisfy the predicate.
    static member TrueForAll(array: 'T[], ``match``: Predicate<'T>) : bool = Array.forall (fun value -> ``match``.Invoke value) array
    /// The first value that satisfies the predicate, or the default.
    [<OutResult>]
    static member Find(array: 'T[], ``match``: Predicate<'T>) : 'T =
        match Array.tryFind (fun value -> ``match``.Invoke value) array with
        | Some value -> value
        | None -> extern "%identity" null
    /// The last value that satisfies the predicate, or the default.
    [<OutResult>]
    static member FindLast(array: 'T[], ``match``: Predicate<'T>) : 'T =
        match Array.tryFindBack (fun value -> ``match``.Invoke value) array with
        | Some value -> value
        | None -> extern "%identity" null
    /// The values that satisfy the predicate.
    static member FindAll(array: 'T[], ``match``: Predicate<'T>) : 'T[] = Array.filter (fun value -> ``match``.Invoke value) array
    /// The index of the first value that satisfies the predicate, or -1.
    static member FindIndex(array: 'T[], ``match``: Predicate<'T>) : int =
        match Array.tryFindIndex (fun value -> ``match``.Invoke value) array with
        | Some index -> index
        | None -> -1
    /// The index of the last value that satisfies the predicate, or -1.
    static member FindLastIndex(array: 'T[], ``match``: Predicate<'T>) : int =
        match Array.tryFindIndexBack (fun value -> ``match``.Invoke value) array with
        | Some index -> index
        | None -> -1
    /// The index of the first value from an index on that satisfies the predicate, or -1.
    static member FindIndex(array: 'T[], startIndex: int, ``match``: Predicate<'T>) : int =
        List<'T>(array :> seq<'T>).FindIndex(startIndex, ``match``)
    /// The index of the first among so many values from an index on that satisfies the predicate, or -1.
    static member FindIndex(array: 'T[], startIndex: int, count: int, ``match``: Predicate<'T>) : int =
        List<'T>(array :> seq<'T>).FindIndex(startIndex, count, ``match``)
    /// The index of the last value up to an index that satisfies the predicate, or -1.
    static member FindLastIndex(array: 'T[], startIndex: int, ``match``: Predicate<'T>) : int =
        List<'T>(array :> seq<'T>).FindLastIndex(startIndex, ``match``)
    /// The index of the last among so many values up to an index that satisfies the predicate, or -1.
    static member FindLastIndex(array: 'T[], startIndex: int, count: int, ``match``: Predicate<'T>) : int =
        List<'T>(array :> seq<'T>).FindLastIndex(startIndex, count, ``match``)
    /// The index of the first equal one among so many values from an index on, or -1.
    static member IndexOf(array: 'T[], value: 'T, startIndex: int, count: int) : int =
        List<'T>(array :> seq<'T>).IndexOf(value, startIndex, count)
    /// The index of the last equal value up to an index, or -1.
    static member LastIndexOf(array: 'T[], value: 'T, startIndex: int) : int =
        List<'T>(array :> seq<'T>).LastIndexOf(value, startIndex)
    /// The index of the last equal one among so many values up to an index, or -1.
    static member LastIndexOf(array: 'T[], value: 'T, startIndex: int, count: int) : int =
        List<'T>(array :> seq<'T>).LastIndexOf(value, startIndex, count)
    /// The index of an equal value in a sorted part of an array, or the complement of where it would be.
    static member BinarySearch(array: 'T[], index: int, length: int, value: 'T) : int =
        Searching.binary (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) array index length value
    /// The index of an equal value in a sorted part of an array, or the complement of where it would be.
    static member BinarySearch(array: 'T[], index: int, length: int, value: 'T, comparer: IComparer<'T>) : int =
        Searching.binary (Collections.order comparer) array index length value
    /// Sorts a part of the array in the order that the comparer tells.
    static member Sort(array: 'T[], index: int, length: int, comparer: IComparer<'T>) : unit =
        Sorting.unstable (Collections.order comparer) array (extern "%identity" null : obj[]) index length
    /// Changes some values to the default of their type.
    static member inline Clear< ^U>(array: ^U[], index: int, length: int) : unit =
        Array.fill array index length ((^U): (static member ``%default``: unit -> ^U) ())
    /// Changes all values to the default of their type.
    static member inline Clear< ^U>(array: ^U[]) : unit =
        Array.fill array 0 array.Length ((^U): (static member ``%default``: unit -> ^U) ())
    /// Copies values of one array into another, all or none.
    static member ConstrainedCopy(sourceArray: 'T[], sourceIndex: int, destinationArray: 'T[], destinationIndex: int, length: int) : unit =
        Array.blit sourceArray sourceIndex destinationArray destinationIndex length
    /// Calls the action with each value.
    static member ForEach(array: 'T[], action: Action<'T>) : unit = for value in array do action.Invoke value
    /// What the function makes of each value.
    static member ConvertAll(array: 'T[], converter: Converter<'T, 'U>) : 'U[] = Array.map (fun value -> converter.Invoke value) array
    /// Changes all values to one.
    static member Fill(array: 'T[], value: 'T) : unit = Array.fill array 0 array.Length value
    /// Changes some values to one.
    static member Fill(array: 'T[], value: 'T, startIndex: int, count: int) : unit = Array.fill array startIndex count value
    /// Copies the first values of one array into another.
    static member Copy(sourceArray: 'T[], destinationArray: 'T[], length: int) : unit =
        Array.blit sourceArray 0 destinationArray 0 length
    /// Copies values of one array into another.
    static member Copy(sourceArray: 'T[], sourceIndex: int, destinationArray: 'T[], destinationIndex: int, length: int) : unit =
        Array.blit sourceArray sourceIndex destinationArray destinationIndex length
    /// The same values, so that they cannot be changed through it.
    static member AsReadOnly(array: 'T[]) : ReadOnlyCollection<'T> = ReadOnlyCollection<'T>(array)
