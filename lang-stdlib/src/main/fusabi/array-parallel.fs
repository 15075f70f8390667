// The functions of Array.Parallel: they may use several processors; here they use one.
namespace FSharp.Collections

open FSharp.Core.CompilerServices

/// Functions on arrays.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =
    /// Functions on arrays that may use several processors.
    module Parallel =
        /// The mean of the values.
        let inline average (array: ^T[]) : ^T =
            FSharp.Collections.Array.average array
        /// The mean of what the function makes of the values.
        let inline averageBy (projection: 'T -> ^U) (array: 'T[]) : ^U =
            FSharp.Collections.Array.averageBy projection array
        /// What the function makes of values, where it makes something.
        let choose (chooser: 'T -> 'U option) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.choose chooser array
        /// The arrays that the function makes, joined.
        let collect (mapping: 'T -> 'U[]) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.collect mapping array
        /// Whether a value satisfies the predicate.
        let exists (predicate: 'T -> bool) (array: 'T[]) : bool =
            FSharp.Collections.Array.exists predicate array
        /// The values that satisfy the predicate.
        let filter (predicate: 'T -> bool) (array: 'T[]) : 'T[] =
            FSharp.Collections.Array.filter predicate array
        /// Whether all values satisfy the predicate.
        let forall (predicate: 'T -> bool) (array: 'T[]) : bool =
            FSharp.Collections.Array.forall predicate array
        /// The values with equal keys together, by key.
        let groupBy (projection: 'T -> 'U) (array: 'T[]) : ('U * 'T[])[] when 'U: equality =
            FSharp.Collections.Array.groupBy projection array
        /// The array of what the function makes of the indices.
        let init (count: int) (initializer: int -> 'T) : 'T[] =
            FSharp.Collections.Array.init count initializer
        /// Calls the action with each value.
        let iter (action: 'T -> unit) (array: 'T[]) : unit =
            FSharp.Collections.Array.iter action array
        /// Calls the action with each index and value.
        let iteri (action: int -> 'T -> unit) (array: 'T[]) : unit =
            FSharp.Collections.Array.iteri action array
        /// What the function makes of each value.
        let map (mapping: 'T -> 'U) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.map mapping array
        /// What the function makes of each index and value.
        let mapi (mapping: int -> 'T -> 'U) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.mapi mapping array
        /// The largest value.
        let inline max (array: ^T[]) : ^T when ^T: comparison =
            FSharp.Collections.Array.max array
        /// The value with the largest key.
        let inline maxBy (projection: 'T -> ^U) (array: 'T[]) : 'T when ^U: comparison =
            FSharp.Collections.Array.maxBy projection array
        /// The smallest value.
        let inline min (array: ^T[]) : ^T when ^T: comparison =
            FSharp.Collections.Array.min array
        /// The value with the smallest key.
        let inline minBy (projection: 'T -> ^U) (array: 'T[]) : 'T when ^U: comparison =
            FSharp.Collections.Array.minBy projection array
        /// The values that satisfy the predicate, and those that do not.
        let partition (predicate: 'T -> bool) (array: 'T[]) : 'T[] * 'T[] =
            FSharp.Collections.Array.partition predicate array
        /// The results of the first kind, and those of the second.
        let partitionWith (partitioner: 'T -> Choice<'U, 'V>) (array: 'T[]) : 'U[] * 'V[] =
            FSharp.Collections.Array.partitionWith partitioner array
        /// The values combined, from the first on.
        let reduce (reduction: 'T -> 'T -> 'T) (array: 'T[]) : 'T =
            FSharp.Collections.Array.reduce reduction array
        /// What the function makes of the values, combined.
        let reduceBy (projection: 'T -> 'U) (reduction: 'U -> 'U -> 'U) (array: 'T[]) : 'U =
            FSharp.Collections.Array.reduce reduction (FSharp.Collections.Array.map projection array)
        /// The values in ascending order.
        let sort (array: 'T[]) : 'T[] when 'T: comparison =
            FSharp.Collections.Array.sort array
        /// The values in ascending order of their keys.
        let sortBy (projection: 'T -> 'U) (array: 'T[]) : 'T[] when 'U: comparison =
            FSharp.Collections.Array.sortBy projection array
        /// The values in descending order of their keys.
        let sortByDescending (projection: 'T -> 'U) (array: 'T[]) : 'T[] when 'U: comparison =
            FSharp.Collections.Array.sortByDescending projection array
        /// The values in descending order.
        let sortDescending (array: 'T[]) : 'T[] when 'T: comparison =
            FSharp.Collections.Array.sortDescending array
        /// Sorts the array in ascending order.
        let sortInPlace (array: 'T[]) : unit when 'T: comparison =
            FSharp.Collections.Array.sortInPlace array
        /// Sorts the array in ascending order of the keys.
        let sortInPlaceBy (projection: 'T -> 'U) (array: 'T[]) : unit when 'U: comparison =
            FSharp.Collections.Array.sortInPlaceBy projection array
        /// Sorts the array in the order that the function tells.
        let sortInPlaceWith (comparer: 'T -> 'T -> int) (array: 'T[]) : unit =
            FSharp.Collections.Array.sortInPlaceWith comparer array
        /// The values in the order that the function tells; equal ones keep theirs.
        let sortWith (comparer: 'T -> 'T -> int) (array: 'T[]) : 'T[] =
            FSharp.Collections.Array.sortWith comparer array
        /// The sum of the values; overflow is an error.
        let inline sum (array: ^T[]) : ^T =
            FSharp.Collections.Array.sum array
        /// The sum of what the function makes of the values; overflow is an error.
        let inline sumBy (projection: 'T -> ^U) (array: 'T[]) : ^U =
            FSharp.Collections.Array.sumBy projection array
        /// The first value that satisfies the predicate, if there is one.
        let tryFind (predicate: 'T -> bool) (array: 'T[]) : 'T option =
            FSharp.Collections.Array.tryFind predicate array
        /// The index of the first value that satisfies the predicate, if there is one.
        let tryFindIndex (predicate: 'T -> bool) (array: 'T[]) : int option =
            FSharp.Collections.Array.tryFindIndex predicate array
        /// The first result that the function makes of a value, if there is one.
        let tryPick (chooser: 'T -> 'U option) (array: 'T[]) : 'U option =
            FSharp.Collections.Array.tryPick chooser array
        /// Both values at each index.
        let zip (array1: 'T[]) (array2: 'U[]) : ('T * 'U)[] =
            FSharp.Collections.Array.zip array1 array2
