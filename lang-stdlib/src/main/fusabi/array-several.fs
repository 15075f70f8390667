// The module Array: several arrays at once, parts of arrays, changes at an index.
namespace FSharp.Collections

open System
open FSharp.Core.CompilerServices

/// Functions on arrays.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =

    /// Both values at each index.
    /// > Array.zip [|1; 2|] [|'a'; 'b'|]
    /// [|(1, 'a'); (2, 'b')|]
    let zip (array1: 'T1[]) (array2: 'T2[]) : ('T1 * 'T2)[] =
        same2 array1 array2
        Array.init array1.Length (fun i -> (array1.[i], array2.[i]))
    /// The three values at each index.
    /// > Array.zip3 ([||]: int[]) ([||]: int[]) ([||]: int[])
    /// [||]
    let zip3 (array1: 'T1[]) (array2: 'T2[]) (array3: 'T3[]) : ('T1 * 'T2 * 'T3)[] =
        same3 array1 array2 array3
        Array.init array1.Length (fun i -> (array1.[i], array2.[i], array3.[i]))
    /// The first values and the second values of pairs.
    /// > Array.unzip (Array.map (fun n -> (n, n * n)) [|3; 1; 2|])
    /// ([|3; 1; 2|], [|9; 1; 4|])
    let unzip (array: ('T1 * 'T2)[]) : 'T1[] * 'T2[] = (Array.map fst array, Array.map snd array)
    /// The first, second and third values of triples.
    /// > Array.unzip3 (Array.map (fun n -> (n, n * n, -n)) [|1; 2; 2; 3; 1|])
    /// ([|1; 2; 2; 3; 1|], [|1; 4; 4; 9; 1|], [|-1; -2; -2; -3; -1|])
    let unzip3 (array: ('T1 * 'T2 * 'T3)[]) : 'T1[] * 'T2[] * 'T3[] =
        (Array.map (fun (a, _, _) -> a) array, Array.map (fun (_, b, _) -> b) array, Array.map (fun (_, _, c) -> c) array)
    /// What the function makes of both values at each index.
    /// > Array.map2 (+) [|1; 2; 3|] [|4; 5; 6|]
    /// [|5; 7; 9|]
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (array1: 'T1[]) (array2: 'T2[]) : 'U[] =
        same2 array1 array2
        Array.init array1.Length (fun i -> mapping array1.[i] array2.[i])
    /// What the function makes of the index and both values there.
    /// > Array.mapi2 (fun i a b -> i + a * b) [|1; 2; 3|] [|4; 5; 6|]
    /// [|4; 11; 20|]
    let mapi2 (mapping: int -> 'T1 -> 'T2 -> 'U) (array1: 'T1[]) (array2: 'T2[]) : 'U[] =
        same2 array1 array2
        Array.init array1.Length (fun i -> mapping i array1.[i] array2.[i])
    /// What the function makes of the three values at each index.
    /// > Array.map3 (fun a b c -> a + b * c) ([||]: int[]) ([||]: int[]) ([||]: int[])
    /// [||]
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (array1: 'T1[]) (array2: 'T2[]) (array3: 'T3[]) : 'U[] =
        same3 array1 array2 array3
        Array.init array1.Length (fun i -> mapping array1.[i] array2.[i] array3.[i])
    /// Calls the action with both values at each index.
    /// > Array.iter2 (fun a b -> printf "%d%s " a b) [| 1; 2 |] [| "x"; "y" |]
    /// 1x 2y
    let iter2 (action: 'T1 -> 'T2 -> unit) (array1: 'T1[]) (array2: 'T2[]) : unit =
        same2 array1 array2
        for i in 0 .. array1.Length - 1 do action array1.[i] array2.[i]
    /// Calls the action with each index and both values there.
    /// > Array.iteri2 (fun i a b -> printf "%d%d%d " i a b) [| 1; 2 |] [| 3; 4 |]
    /// 013 124
    let iteri2 (action: int -> 'T1 -> 'T2 -> unit) (array1: 'T1[]) (array2: 'T2[]) : unit =
        same2 array1 array2
        for i in 0 .. array1.Length - 1 do action i array1.[i] array2.[i]
    /// The state after the function saw both values at each index, from the first on.
    /// > Array.fold2 (fun acc a b -> acc + a * b) 0 [|1; 2; 3|] [|4; 5; 6|]
    /// 32
    let fold2 (folder: 'State -> 'T1 -> 'T2 -> 'State) (state: 'State) (array1: 'T1[]) (array2: 'T2[]) : 'State =
        same2 array1 array2
        let mutable result = state
        for i in 0 .. array1.Length - 1 do result <- folder result array1.[i] array2.[i]
        result
    /// The state after the function saw both values at each index, from the last on.
    /// > Array.foldBack2 (fun a b sum -> a * b + sum) [| 1; 2 |] [| 3; 4 |] 0
    /// 11
    let foldBack2 (folder: 'T1 -> 'T2 -> 'State -> 'State) (array1: 'T1[]) (array2: 'T2[]) (state: 'State) : 'State =
        same2 array1 array2
        let mutable result = state
        for i in array1.Length - 1 .. -1 .. 0 do result <- folder array1.[i] array2.[i] result
        result
    /// Whether both values at some index satisfy the predicate.
    /// > Array.exists2 (fun a b -> a + b = 7) ([||]: int[]) ([||]: int[])
    /// false
    let exists2 (predicate: 'T1 -> 'T2 -> bool) (array1: 'T1[]) (array2: 'T2[]) : bool =
        same2 array1 array2
        let mutable i = 0
        while i < array1.Length && not (predicate array1.[i] array2.[i]) do i <- i + 1
        i < array1.Length
    /// Whether both values at all indices satisfy the predicate.
    /// > Array.forall2 (<) [| 1; 2 |] [| 3; 4 |]
    /// true
    let forall2 (predicate: 'T1 -> 'T2 -> bool) (array1: 'T1[]) (array2: 'T2[]) : bool =
        same2 array1 array2
        let mutable i = 0
        while i < array1.Length && predicate array1.[i] array2.[i] do i <- i + 1
        i >= array1.Length
    /// Each value of the first array with each of the second.
    /// > Array.allPairs [|1; 2; 3|] [|4; 5|]
    /// [|(1, 4); (1, 5); (2, 4); (2, 5); (3, 4); (3, 5)|]
    let allPairs (array1: 'T1[]) (array2: 'T2[]) : ('T1 * 'T2)[] =
        Failures.checkNull "array1" array1
        Failures.checkNull "array2" array2
        let columns = array2.Length
        Array.init (array1.Length * columns) (fun i -> (array1.[i / columns], array2.[i % columns]))
    /// Each value with the next one.
    /// > Array.pairwise [|1; 2; 2; 3; 1|]
    /// [|(1, 2); (2, 2); (2, 3); (3, 1)|]
    let pairwise (array: 'T[]) : ('T * 'T)[] =
        check array
        Array.init (if array.Length < 2 then 0 else array.Length - 1) (fun i -> (array.[i], array.[i + 1]))

    /// The first values, which must be there.
    /// > Array.take 1 [|1|]
    /// [|1|]
    let take (count: int) (array: 'T[]) : 'T[] =
        check array
        if count < 0 then Failures.negative "count" count
        if count > array.Length then raise (InvalidOperationException("The input sequence has an insufficient number of elements."))
        extern "Array.sub" array 0 count
    /// At most the first values.
    /// > Array.truncate 2 [|3; 1; 2|]
    /// [|3; 1|]
    let truncate (count: int) (array: 'T[]) : 'T[] =
        check array
        if count <= 0 then [||] else extern "Array.sub" array 0 (if count < array.Length then count else array.Length)
    /// The values behind the first ones, which must be there.
    /// > Array.skip 0 [|3; 1; 2|]
    /// [|3; 1; 2|]
    let skip (count: int) (array: 'T[]) : 'T[] =
        check array
        if count > array.Length then
            let text = "The index is outside the legal range.\ncount = " + string count + ", array.Length = " + string array.Length
            raise (ArgumentOutOfRangeException("count", text))
        let first = if count < 0 then 0 else count
        extern "Array.sub" array first (array.Length - first)
    /// The first values, as long as they satisfy the predicate.
    /// > Array.takeWhile (fun n -> n > 2) [|3; 1; 2|]
    /// [|3|]
    let takeWhile (predicate: 'T -> bool) (array: 'T[]) : 'T[] =
        match indexFrom (fun value -> not (predicate value)) array with
        | -1 -> Array.copy array
        | count -> extern "Array.sub" array 0 count
    /// The values from the first one on that does not satisfy the predicate.
    /// > Array.skipWhile (fun n -> n > 2) [|3; 1; 2|]
    /// [|1; 2|]
    let skipWhile (predicate: 'T -> bool) (array: 'T[]) : 'T[] =
        match indexFrom (fun value -> not (predicate value)) array with
        | -1 -> [||]
        | first -> extern "Array.sub" array first (array.Length - first)
    /// The array cut in two at an index.
    /// > Array.splitAt 0 [|3; 1; 2|]
    /// ([||], [|3; 1; 2|])
    let splitAt (index: int) (array: 'T[]) : 'T[] * 'T[] =
        check array
        if index < 0 then Failures.negative "index" index
        (take index array, skip index array)
    /// The array cut into arrays of this length, the last one maybe shorter.
    /// > Array.chunkBySize 2 [|3; 1; 2|]
    /// [|[|3; 1|]; [|2|]|]
    let chunkBySize (chunkSize: int) (array: 'T[]) : 'T[][] =
        check array
        if chunkSize <= 0 then Failures.notPositive "chunkSize" chunkSize
        Array.init ((array.Length + chunkSize - 1) / chunkSize) (fun i -> truncate chunkSize (skip (i * chunkSize) array))
    /// The array cut into so many arrays of about the same length.
    /// > Array.splitInto 2 [|1; 2; 2; 3; 1|]
    /// [|[|1; 2; 2|]; [|3; 1|]|]
    let splitInto (count: int) (array: 'T[]) : 'T[][] =
        check array
        if count <= 0 then Failures.notPositive "count" count
        let chunks = if count < array.Length then count else array.Length
        let mutable start = 0
        Array.init chunks (fun i ->
            let size = array.Length / chunks + (if i < array.Length % chunks then 1 else 0)
            let chunk = Array.sub array start size
            start <- start + size
            chunk)
    /// All stretches of this length.
    /// > Array.windowed 2 [|3; 1; 2|]
    /// [|[|3; 1|]; [|1; 2|]|]
    let windowed (windowSize: int) (array: 'T[]) : 'T[][] =
        check array
        if windowSize <= 0 then Failures.notPositive "windowSize" windowSize
        let count = array.Length - windowSize + 1
        Array.init (if count < 0 then 0 else count) (fun i -> Array.sub array i windowSize)
    /// The arrays of first values, second values and so on.
    /// > Array.transpose [[|1; 2|]; [|3; 4|]]
    /// [|[|1; 3|]; [|2; 4|]|]
    let transpose (arrays: seq<'T[]>) : 'T[][] =
        Failures.checkNull "arrays" arrays
        let rows = Array.ofSeq arrays
        if rows.Length = 0 then [||]
        else
            for i in 1 .. rows.Length - 1 do
                if rows.[i].Length <> rows.[0].Length then
                    Failures.arrayLengths "array.[0]" rows.[0].Length ("array.[" + string i + "]") rows.[i].Length
            Array.init rows.[0].Length (fun j -> Array.init rows.Length (fun i -> rows.[i].[j]))
    /// The values moved to the indices that the function tells.
    /// > Array.permute (fun i -> 2 - i) [|1; 2; 3|]
    /// [|3; 2; 1|]
    let permute (indexMap: int -> int) (array: 'T[]) : 'T[] =
        check array
        Permutation.apply indexMap array

    let private bounds (index: int) (last: int) : unit =
        if index < 0 || index > last then Failures.argument "index must be within bounds of the array" "index"
    /// A copy with another value at an index.
    /// > Array.updateAt 0 99 [|3; 1; 2|]
    /// [|99; 1; 2|]
    let updateAt (index: int) (value: 'T) (source: 'T[]) : 'T[] =
        Failures.checkNull "source" source
        bounds index (source.Length - 1)
        let result = Array.copy source
        result.[index] <- value
        result
    /// A copy with values put in at an index.
    /// > Array.insertManyAt 1 [7; 8] [|3; 1; 2|]
    /// [|3; 7; 8; 1; 2|]
    let insertManyAt (index: int) (values: seq<'T>) (source: 'T[]) : 'T[] =
        Failures.checkNull "source" source
        bounds index source.Length
        Array.concat [truncate index source; Array.ofSeq values; skip index source]
    /// A copy with a value put in at an index.
    /// > Array.insertAt 3 9 [|1; 2; 3|]
    /// [|1; 2; 3; 9|]
    let insertAt (index: int) (value: 'T) (source: 'T[]) : 'T[] = insertManyAt index [value] source
    /// A copy without so many values from an index on.
    /// > Array.removeManyAt 1 2 [| 'a'; 'b'; 'c'; 'd' |]
    /// [|'a'; 'd'|]
    let removeManyAt (index: int) (count: int) (source: 'T[]) : 'T[] =
        Failures.checkNull "source" source
        bounds index (source.Length - count)
        Array.append (truncate index source) (skip (index + count) source)
    /// A copy without the value at an index.
    /// > Array.removeAt 1 [|3; 1; 2|]
    /// [|3; 2|]
    let removeAt (index: int) (source: 'T[]) : 'T[] =
        Failures.checkNull "source" source
        bounds index (source.Length - 1)
        removeManyAt index 1 source
