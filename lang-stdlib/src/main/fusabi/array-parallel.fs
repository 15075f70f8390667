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
        /// > Array.Parallel.average [| 1.0; 2.0; 6.0 |]
        /// 3.0
        let inline average (array: ^T[]) : ^T =
            let total = FSharp.Collections.Array.reduce (fun sum value -> Checked.(+) sum value) array
            ((^T): (static member DivideByInt: ^T * int -> ^T) (total, array.Length))
        /// The mean of what the function makes of the values.
        /// > Array.Parallel.averageBy float [| 1; 2 |]
        /// 1.5
        let inline averageBy (projection: 'T -> ^U) (array: 'T[]) : ^U =
            let total = FSharp.Collections.Array.reduce (fun sum value -> Checked.(+) sum value) (FSharp.Collections.Array.map projection array)
            ((^U): (static member DivideByInt: ^U * int -> ^U) (total, array.Length))
        /// What the function makes of values, where it makes something.
        /// > Array.Parallel.choose (fun n -> if n > 1 then Some(n * n) else None) [| 1; 2; 3 |]
        /// [|4; 9|]
        let choose (chooser: 'T -> 'U option) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.choose chooser array
        /// The arrays that the function makes, joined.
        /// > Array.Parallel.collect (fun n -> [| n; n |]) [| 1; 2 |]
        /// [|1; 1; 2; 2|]
        let collect (mapping: 'T -> 'U[]) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.collect mapping array
        /// Whether a value satisfies the predicate.
        /// > Array.Parallel.exists (fun n -> n > 2) [| 1; 2; 3 |]
        /// true
        let exists (predicate: 'T -> bool) (array: 'T[]) : bool =
            FSharp.Collections.Array.exists predicate array
        /// The values that satisfy the predicate.
        /// > Array.Parallel.filter (fun n -> n % 2 = 1) [| 1; 2; 3 |]
        /// [|1; 3|]
        let filter (predicate: 'T -> bool) (array: 'T[]) : 'T[] =
            FSharp.Collections.Array.filter predicate array
        /// Whether all values satisfy the predicate.
        /// > Array.Parallel.forall (fun n -> n > 2) [| 1; 2; 3 |]
        /// false
        let forall (predicate: 'T -> bool) (array: 'T[]) : bool =
            FSharp.Collections.Array.forall predicate array
        /// The values with equal keys together, by key.
        /// > Array.Parallel.groupBy (fun n -> n % 2) [| 1; 2; 3 |] |> Array.length
        /// 2
        let groupBy (projection: 'T -> 'U) (array: 'T[]) : ('U * 'T[])[] when 'U: equality =
            FSharp.Collections.Array.groupBy projection array
        /// The array of what the function makes of the indices.
        /// > Array.Parallel.init 3 (fun i -> i * i)
        /// [|0; 1; 4|]
        let init (count: int) (initializer: int -> 'T) : 'T[] =
            FSharp.Collections.Array.init count initializer
        /// Calls the action with each value.
        /// > Array.Parallel.iter ignore [| 1; 2 |]
        /// ()
        let iter (action: 'T -> unit) (array: 'T[]) : unit =
            FSharp.Collections.Array.iter action array
        /// Calls the action with each index and value.
        /// > Array.Parallel.iteri (fun i n -> ignore (i + n)) [| 1; 2 |]
        /// ()
        let iteri (action: int -> 'T -> unit) (array: 'T[]) : unit =
            FSharp.Collections.Array.iteri action array
        /// What the function makes of each value.
        /// > Array.Parallel.map (fun n -> n * 2) [| 1; 2 |]
        /// [|2; 4|]
        let map (mapping: 'T -> 'U) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.map mapping array
        /// What the function makes of each index and value.
        /// > Array.Parallel.mapi (fun i n -> i * n) [| 5; 6 |]
        /// [|0; 6|]
        let mapi (mapping: int -> 'T -> 'U) (array: 'T[]) : 'U[] =
            FSharp.Collections.Array.mapi mapping array
        /// The largest value.
        /// > Array.Parallel.max [| 3; 9; 4 |]
        /// 9
        let inline max (array: ^T[]) : ^T when ^T: comparison =
            FSharp.Collections.Array.max array
        /// The value with the largest key.
        /// > Array.Parallel.maxBy String.length [| "a"; "bbb"; "cc" |]
        /// "bbb"
        let inline maxBy (projection: 'T -> ^U) (array: 'T[]) : 'T when ^U: comparison =
            FSharp.Collections.Array.maxBy projection array
        /// The smallest value.
        /// > Array.Parallel.min [| 3; 9; 4 |]
        /// 3
        let inline min (array: ^T[]) : ^T when ^T: comparison =
            FSharp.Collections.Array.min array
        /// The value with the smallest key.
        /// > Array.Parallel.minBy String.length [| "aa"; "b" |]
        /// "b"
        let inline minBy (projection: 'T -> ^U) (array: 'T[]) : 'T when ^U: comparison =
            FSharp.Collections.Array.minBy projection array
        /// The values that satisfy the predicate, and those that do not.
        /// > Array.Parallel.partition (fun n -> n > 1) [| 1; 2; 3 |]
        /// ([|2; 3|], [|1|])
        let partition (predicate: 'T -> bool) (array: 'T[]) : 'T[] * 'T[] =
            FSharp.Collections.Array.partition predicate array
        /// The results of the first kind, and those of the second.
        /// > Array.Parallel.partitionWith (fun n -> if n > 1 then Choice1Of2 n else Choice2Of2(string n)) [| 1; 2; 3 |]
        /// ([|2; 3|], [|"1"|])
        let partitionWith (partitioner: 'T -> Choice<'U, 'V>) (array: 'T[]) : 'U[] * 'V[] =
            FSharp.Collections.Array.partitionWith partitioner array
        /// The values combined, from the first on.
        /// > Array.Parallel.reduce (+) [| 1; 2; 3 |]
        /// 6
        let reduce (reduction: 'T -> 'T -> 'T) (array: 'T[]) : 'T =
            FSharp.Collections.Array.reduce reduction array
        /// What the function makes of the values, combined.
        /// > Array.Parallel.reduceBy String.length (+) [| "a"; "bb" |]
        /// 3
        let reduceBy (projection: 'T -> 'U) (reduction: 'U -> 'U -> 'U) (array: 'T[]) : 'U =
            FSharp.Collections.Array.reduce reduction (FSharp.Collections.Array.map projection array)
        /// The values in ascending order.
        /// > Array.Parallel.sort [| 3; 1; 2 |]
        /// [|1; 2; 3|]
        let sort (array: 'T[]) : 'T[] when 'T: comparison =
            FSharp.Collections.Array.sort array
        /// The values in ascending order of their keys.
        /// > Array.Parallel.sortBy (fun n -> -n) [| 3; 1; 2 |]
        /// [|3; 2; 1|]
        let sortBy (projection: 'T -> 'U) (array: 'T[]) : 'T[] when 'U: comparison =
            FSharp.Collections.Array.sortBy projection array
        /// The values in descending order of their keys.
        /// > Array.Parallel.sortByDescending (fun n -> -n) [| 3; 1; 2 |]
        /// [|1; 2; 3|]
        let sortByDescending (projection: 'T -> 'U) (array: 'T[]) : 'T[] when 'U: comparison =
            FSharp.Collections.Array.sortByDescending projection array
        /// The values in descending order.
        /// > Array.Parallel.sortDescending [| 3; 1; 2 |]
        /// [|3; 2; 1|]
        let sortDescending (array: 'T[]) : 'T[] when 'T: comparison =
            FSharp.Collections.Array.sortDescending array
        /// Sorts the array in ascending order.
        /// > let xs = [| 3; 1 |] in Array.Parallel.sortInPlace xs; xs
        /// [|1; 3|]
        let sortInPlace (array: 'T[]) : unit when 'T: comparison =
            FSharp.Collections.Array.sortInPlace array
        /// Sorts the array in ascending order of the keys.
        /// > let xs = [| 1; 3 |] in Array.Parallel.sortInPlaceBy (fun n -> -n) xs; xs
        /// [|3; 1|]
        let sortInPlaceBy (projection: 'T -> 'U) (array: 'T[]) : unit when 'U: comparison =
            FSharp.Collections.Array.sortInPlaceBy projection array
        /// Sorts the array in the order that the function tells.
        /// > let xs = [| 1; 3 |] in Array.Parallel.sortInPlaceWith (fun a b -> compare b a) xs; xs
        /// [|3; 1|]
        let sortInPlaceWith (comparer: 'T -> 'T -> int) (array: 'T[]) : unit =
            FSharp.Collections.Array.sortInPlaceWith comparer array
        /// The values in the order that the function tells; equal ones keep theirs.
        /// > Array.Parallel.sortWith (fun a b -> compare b a) [| 1; 3; 2 |]
        /// [|3; 2; 1|]
        let sortWith (comparer: 'T -> 'T -> int) (array: 'T[]) : 'T[] =
            FSharp.Collections.Array.sortWith comparer array
        /// The sum of the values; overflow is an error.
        /// > Array.Parallel.sum [| 1; 2; 3 |]
        /// 6
        let inline sum (array: ^T[]) : ^T =
            FSharp.Collections.Array.sum array
        /// The sum of what the function makes of the values; overflow is an error.
        /// > Array.Parallel.sumBy String.length [| "a"; "bb" |]
        /// 3
        let inline sumBy (projection: 'T -> ^U) (array: 'T[]) : ^U =
            FSharp.Collections.Array.sumBy projection array
        /// The first value that satisfies the predicate, if there is one.
        /// > Array.Parallel.tryFind (fun n -> n > 1) [| 1; 2; 3 |]
        /// Some 2
        let tryFind (predicate: 'T -> bool) (array: 'T[]) : 'T option =
            FSharp.Collections.Array.tryFind predicate array
        /// The index of the first value that satisfies the predicate, if there is one.
        /// > Array.Parallel.tryFindIndex (fun n -> n > 1) [| 1; 2; 3 |]
        /// Some 1
        let tryFindIndex (predicate: 'T -> bool) (array: 'T[]) : int option =
            FSharp.Collections.Array.tryFindIndex predicate array
        /// The first result that the function makes of a value, if there is one.
        /// > Array.Parallel.tryPick (fun n -> if n > 1 then Some(n * 10) else None) [| 1; 2; 3 |]
        /// Some 20
        let tryPick (chooser: 'T -> 'U option) (array: 'T[]) : 'U option =
            FSharp.Collections.Array.tryPick chooser array
        /// Both values at each index.
        /// > Array.Parallel.zip [| 1; 2 |] [| "a"; "b" |]
        /// [|(1, "a"); (2, "b")|]
        let zip (array1: 'T[]) (array2: 'U[]) : ('T * 'U)[] =
            FSharp.Collections.Array.zip array1 array2
