// The module Array: looking for values, sorting, the least and the greatest, sums.
namespace FSharp.Collections

open System
open FSharp.Core.CompilerServices

/// Functions on arrays.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =

    let inline private check (array: 'T[]) : unit = Failures.checkNull "array" array
    let private fresh (count: int) : 'T[] = extern "%array_new" count null
    let private same2 (array1: 'T1[]) (array2: 'T2[]) : unit =
        Failures.checkNull "array1" array1
        Failures.checkNull "array2" array2
        if array1.Length <> array2.Length then Failures.arrayLengths "array1" array1.Length "array2" array2.Length
    let private same3 (array1: 'T1[]) (array2: 'T2[]) (array3: 'T3[]) : unit =
        Failures.checkNull "array1" array1
        Failures.checkNull "array2" array2
        Failures.checkNull "array3" array3
        if array1.Length <> array2.Length || array2.Length <> array3.Length then
            let text = "The arrays have different lengths.\n array1.Length = " + string array1.Length + ", array2.Length = "
            Failures.argument (text + string array2.Length + ", array3.Length = " + string array3.Length) "array1, array2, array3"

    let private indexFrom (predicate: 'T -> bool) (array: 'T[]) : int =
        check array
        let mutable i = 0
        while i < array.Length && not (predicate array.[i]) do i <- i + 1
        if i < array.Length then i else -1
    let private indexBack (predicate: 'T -> bool) (array: 'T[]) : int =
        check array
        let mutable i = array.Length - 1
        while i >= 0 && not (predicate array.[i]) do i <- i - 1
        i
    /// Whether a value satisfies the predicate.
    /// > Array.exists (fun n -> n = 2) [|3; 1; 2|]
    /// true
    let exists (predicate: 'T -> bool) (array: 'T[]) : bool = indexFrom predicate array >= 0
    /// Whether all values satisfy the predicate.
    /// > Array.forall (fun n -> n > 0) [|3; 1; 2|]
    /// true
    let forall (predicate: 'T -> bool) (array: 'T[]) : bool = indexFrom (fun value -> not (predicate value)) array < 0
    /// Whether the value is in the array.
    /// > Array.contains 2 [|3; 1; 2|]
    /// true
    let inline contains (value: ^T) (array: ^T[]) : bool when ^T: equality =
        Failures.checkNull "array" array
        let mutable i = 0
        while i < array.Length && not (value = array.[i]) do i <- i + 1
        i < array.Length
    /// The first value that satisfies the predicate, if there is one.
    /// > Array.tryFind (fun n -> n > 2) [|5; 4; 3; 2; 1|]
    /// Some 5
    let tryFind (predicate: 'T -> bool) (array: 'T[]) : 'T option =
        match indexFrom predicate array with
        | -1 -> None
        | i -> Some array.[i]
    /// The first value that satisfies the predicate.
    /// > Array.find (fun n -> n % 2 = 0) [|3; 1; 2|]
    /// 2
    let find (predicate: 'T -> bool) (array: 'T[]) : 'T =
        match indexFrom predicate array with
        | -1 -> Failures.notFound ()
        | i -> array.[i]
    /// The last value that satisfies the predicate, if there is one.
    /// > Array.tryFindBack (fun n -> n < 3) [|3; 1; 2|]
    /// Some 2
    let tryFindBack (predicate: 'T -> bool) (array: 'T[]) : 'T option =
        match indexBack predicate array with
        | -1 -> None
        | i -> Some array.[i]
    /// The last value that satisfies the predicate.
    /// > Array.findBack (fun x -> x < 3) [|1; 2; 3|]
    /// 2
    let findBack (predicate: 'T -> bool) (array: 'T[]) : 'T =
        match indexBack predicate array with
        | -1 -> Failures.notFound ()
        | i -> array.[i]
    /// The index of the first value that satisfies the predicate.
    /// > Array.findIndex (fun n -> n = 2) [|3; 1; 2|]
    /// 2
    let findIndex (predicate: 'T -> bool) (array: 'T[]) : int =
        match indexFrom predicate array with
        | -1 -> Failures.notFound ()
        | i -> i
    /// The index of the first value that satisfies the predicate, if there is one.
    /// > Array.tryFindIndex (fun n -> n = 2) [|3; 1; 2|]
    /// Some 2
    let tryFindIndex (predicate: 'T -> bool) (array: 'T[]) : int option =
        match indexFrom predicate array with
        | -1 -> None
        | i -> Some i
    /// The index of the last value that satisfies the predicate.
    /// > Array.findIndexBack (fun n -> n = 2) [|3; 1; 2|]
    /// 2
    let findIndexBack (predicate: 'T -> bool) (array: 'T[]) : int =
        match indexBack predicate array with
        | -1 -> Failures.notFound ()
        | i -> i
    /// The index of the last value that satisfies the predicate, if there is one.
    /// > Array.tryFindIndexBack (fun n -> n = 1) [|3; 1; 2|]
    /// Some 1
    let tryFindIndexBack (predicate: 'T -> bool) (array: 'T[]) : int option =
        match indexBack predicate array with
        | -1 -> None
        | i -> Some i
    /// The first result that the function makes of a value, if there is one.
    /// > Array.tryPick (fun n -> if n > 2 then Some n else None) [|3; 1; 2|]
    /// Some 3
    let tryPick (chooser: 'T -> 'U option) (array: 'T[]) : 'U option =
        check array
        let mutable result = None
        let mutable i = 0
        while i < array.Length && result.IsNone do
            result <- chooser array.[i]
            i <- i + 1
        result
    /// The first result that the function makes of a value.
    /// > Array.pick (fun n -> if n > 2 then Some (string n) else None) [|3; 1; 2|]
    /// "3"
    let pick (chooser: 'T -> 'U option) (array: 'T[]) : 'U =
        match tryPick chooser array with
        | Some result -> result
        | None -> Failures.notFound ()

    let private keys (projection: 'T -> 'Key) (array: 'T[]) : 'Key[] = Array.map projection array
    /// Sorts the array in ascending order.
    /// > let xs = [| 3; 1; 2 |] in Array.sortInPlace xs; xs
    /// [|1; 2; 3|]
    let sortInPlace (array: 'T[]) : unit when 'T: comparison =
        check array
        Sorting.ascending array
    /// Sorts the array in the order that the function tells.
    /// > (let a = [|3; 1; 2|] in Array.sortInPlaceWith compare a; a)
    /// [|1; 2; 3|]
    let sortInPlaceWith (comparer: 'T -> 'T -> int) (array: 'T[]) : unit =
        check array
        Sorting.stable comparer array
    /// Sorts the array in ascending order of the keys.
    /// > let xs = [| "ccc"; "a" |] in Array.sortInPlaceBy String.length xs; xs
    /// [|"a"; "ccc"|]
    let sortInPlaceBy (projection: 'T -> 'Key) (array: 'T[]) : unit when 'Key: comparison =
        check array
        Sorting.unstable (fun a b -> compare a b) (keys projection array) array 0 array.Length
    /// The values in ascending order.
    /// > Array.sort [|"b"|]
    /// [|"b"|]
    let sort (array: 'T[]) : 'T[] when 'T: comparison =
        let result = Array.copy array
        sortInPlace result
        result
    /// The values in descending order.
    /// > Array.sortDescending [|"b"|]
    /// [|"b"|]
    let sortDescending (array: 'T[]) : 'T[] when 'T: comparison =
        Sorting.stableBy array true array
    /// The values in the order that the function tells; equal ones keep theirs.
    /// > Array.sortWith (fun _ _ -> 0) [|3; 1; 2|]
    /// [|3; 1; 2|]
    let sortWith (comparer: 'T -> 'T -> int) (array: 'T[]) : 'T[] =
        let result = Array.copy array
        Sorting.stable comparer result
        result
    /// The values in ascending order of their keys.
    /// > Array.sortBy String.length [|"b"|]
    /// [|"b"|]
    let sortBy (projection: 'T -> 'Key) (array: 'T[]) : 'T[] when 'Key: comparison =
        let result = Array.copy array
        sortInPlaceBy projection result
        result
    /// The values in descending order of their keys.
    /// > Array.sortByDescending (fun n -> n % 2) [|1|]
    /// [|1|]
    let sortByDescending (projection: 'T -> 'Key) (array: 'T[]) : 'T[] when 'Key: comparison =
        let result = Array.copy array
        Sorting.unstable (fun a b -> compare b a) (keys projection result) result 0 result.Length
        result
    /// The order of two arrays, as the function tells that of their values.
    /// > Array.compareWith compare [|1; 2|] [|1; 3|]
    /// -1
    let compareWith (comparer: 'T -> 'T -> int) (array1: 'T[]) (array2: 'T[]) : int =
        Failures.checkNull "array1" array1
        Failures.checkNull "array2" array2
        let common = if array1.Length < array2.Length then array1.Length else array2.Length
        let mutable i = 0
        let mutable order = 0
        while i < common && order = 0 do
            order <- comparer array1.[i] array2.[i]
            i <- i + 1
        if order <> 0 then order
        elif array1.Length < array2.Length then -1
        elif array1.Length > array2.Length then 1
        else 0

    /// The largest value.
    /// > Array.max [|1.5|]
    /// 1.5
    let inline max (array: ^T[]) : ^T when ^T: comparison =
        Failures.checkNull "array" array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = array.[0]
        for i in 1 .. array.Length - 1 do
            if array.[i] > result then result <- array.[i]
        result
    /// The smallest value.
    /// > Array.min [|"b"|]
    /// "b"
    let inline min (array: ^T[]) : ^T when ^T: comparison =
        Failures.checkNull "array" array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = array.[0]
        for i in 1 .. array.Length - 1 do
            if array.[i] < result then result <- array.[i]
        result
    /// The value with the largest key.
    /// > Array.maxBy (fun n -> n % 3) [|3; 1; 2|]
    /// 2
    let inline maxBy (projection: 'T -> ^U) (array: 'T[]) : 'T when ^U: comparison =
        Failures.checkNull "array" array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = array.[0]
        let mutable key = projection result
        for i in 1 .. array.Length - 1 do
            let next = projection array.[i]
            if next > key then
                result <- array.[i]
                key <- next
        result
    /// The value with the smallest key.
    /// > Array.minBy String.length [|"b"|]
    /// "b"
    let inline minBy (projection: 'T -> ^U) (array: 'T[]) : 'T when ^U: comparison =
        Failures.checkNull "array" array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = array.[0]
        let mutable key = projection result
        for i in 1 .. array.Length - 1 do
            let next = projection array.[i]
            if next < key then
                result <- array.[i]
                key <- next
        result
    /// The sum of the values; overflow is an error.
    /// > Array.sum [|3; 1; 2|]
    /// 6
    let inline sum (array: ^T[]) : ^T =
        Failures.checkNull "array" array
        let mutable result = ((^T): (static member Zero: ^T) ())
        for value in array do result <- Checked.(+) result value
        result
    /// The sum of what the function makes of the values; overflow is an error.
    /// > Array.sumBy String.length [|"b"|]
    /// 1
    let inline sumBy (projection: 'T -> ^U) (array: 'T[]) : ^U =
        Failures.checkNull "array" array
        let mutable result = ((^U): (static member Zero: ^U) ())
        for value in array do result <- Checked.(+) result (projection value)
        result
    /// The mean of the values.
    /// > Array.average [|1.5|]
    /// 1.5
    let inline average (array: ^T[]) : ^T =
        Failures.checkNull "array" array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = ((^T): (static member Zero: ^T) ())
        for value in array do result <- Checked.(+) result value
        ((^T): (static member DivideByInt: ^T * int -> ^T) (result, array.Length))
    /// The mean of what the function makes of the values.
    /// > Array.averageBy float [|3; 1; 2|]
    /// 2.0
    let inline averageBy (projection: 'T -> ^U) (array: 'T[]) : ^U =
        Failures.checkNull "array" array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = ((^U): (static member Zero: ^U) ())
        for value in array do result <- Checked.(+) result (projection value)
        ((^U): (static member DivideByInt: ^U * int -> ^U) (result, array.Length))
