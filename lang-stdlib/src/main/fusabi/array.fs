// Members of arrays, and the module Array: making, mapping, filtering.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A position in an array.
[<NoEquality; NoComparison>]
type internal ArrayEnumerator<'T>(array: 'T[]) =
    let mutable index = -1
    interface IEnumerator<'T> with
        member _.Current : 'T = array.[index]
    interface IEnumerator with
        member _.Current : obj = box array.[index]
        member _.MoveNext() : bool =
            let length : int = extern "%array_length" array
            if index < length then index <- index + 1
            index < length
        member _.Reset() : unit = index <- -1
    interface IDisposable with
        member _.Dispose() : unit = ()

type System.Array<'T> with
    /// How many values there are.
    member array.Length : int = extern "%array_length" array
    /// How many values there are.
    member array.LongLength : int64 = int64 array.Length
    /// How many dimensions it has.
    member array.Rank : int = 1
    /// How many values a dimension has.
    member array.GetLength(dimension: int) : int = array.Length
    /// The first index of a dimension.
    member array.GetLowerBound(dimension: int) : int = 0
    /// The last index of a dimension.
    member array.GetUpperBound(dimension: int) : int = array.Length - 1
    /// The value at an index.
    member array.GetValue(index: int) : obj = box array.[index]
    /// Changes the value at an index.
    member array.SetValue(value: obj, index: int) : unit = array.[index] <- extern "%identity" value
    /// A copy.
    member array.Clone() : obj = extern "Array.copy" array
    /// Copies all values into another array from an index on.
    member array.CopyTo(target: 'T[], index: int) : unit = extern "Array.blit" array 0 target index array.Length
    /// The values between two indices.
    member array.GetSlice(startIndex: int option, endIndex: int option) : 'T[] =
        let first = match startIndex with Some i -> max i 0 | None -> 0
        let last = match endIndex with Some i -> min i (array.Length - 1) | None -> array.Length - 1
        if last < first then [||] else extern "Array.sub" array first (last - first + 1)
    /// Changes the values between two indices.
    member array.SetSlice(startIndex: int option, endIndex: int option, source: 'T[]) : unit =
        let first = match startIndex with Some i -> i | None -> 0
        let last = match endIndex with Some i -> i | None -> array.Length - 1
        let count = last - first + 1
        if count > source.Length then
            let message = "Source array was not long enough. Check the source index, length, and the array's lower bounds."
            raise (ArgumentException(message, "sourceArray"))
        if count > 0 then extern "Array.blit" source 0 array first count
    /// A walk over the values, whose current value is any object.
    member array.GetEnumerator() : IEnumerator = new ArrayEnumerator<'T>(array)
    /// The index so far from the end.
    member array.GetReverseIndex(rank: int, offset: int) : int = array.Length - offset - 1
    interface IEnumerable<'T> with
        member array.GetEnumerator() : IEnumerator<'T> = new ArrayEnumerator<'T>(array)
    interface IEnumerable with
        member array.GetEnumerator() : IEnumerator = new ArrayEnumerator<'T>(array)
    /// Whether it is the same array; `=` compares the elements.
    override x.Equals(other: obj) : bool = extern "%same" x other
    interface ICollection<'T> with
        member array.Count : int = array.Length
        member array.IsReadOnly : bool = true
        member array.Add(value: 'T) : unit = raise (NotSupportedException("Collection was of a fixed size."))
        member array.Clear() : unit = raise (NotSupportedException("Collection was of a fixed size."))
        member array.Contains(value: 'T) : bool =
            let mutable i = 0
            while i < array.Length && not (extern "%equals_er" array.[i] value) do i <- i + 1
            i < array.Length
        member array.CopyTo(target: 'T[], index: int) : unit = extern "Array.blit" array 0 target index array.Length
        member array.Remove(value: 'T) : bool = raise (NotSupportedException("Collection was of a fixed size."))
    interface IList<'T> with
        member array.Item
            with get (index: int) : 'T = array.[index]
            and set (index: int) (value: 'T) : unit = array.[index] <- value
        member array.IndexOf(value: 'T) : int =
            let mutable i = 0
            while i < array.Length && not (extern "%equals_er" array.[i] value) do i <- i + 1
            if i < array.Length then i else -1
        member array.Insert(index: int, value: 'T) : unit = raise (NotSupportedException("Collection was of a fixed size."))
        member array.RemoveAt(index: int) : unit = raise (NotSupportedException("Collection was of a fixed size."))
    interface IReadOnlyCollection<'T> with
        member array.Count : int = array.Length
    interface IReadOnlyList<'T> with
        member array.Item with get (index: int) : 'T = array.[index]

/// Functions on arrays.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =

    let inline private check (array: 'T[]) : unit = Failures.checkNull "array" array
    let private nonNegative (name: string) (value: int) : unit = if value < 0 then Failures.negative name value
    let private fresh (count: int) : 'T[] = extern "%array_new" count null

    /// An array of so many values, each the default of its type.
    /// > Array.zeroCreate<int> 2
    /// [|0; 0|]
    let inline zeroCreate (count: int) : ^T[] =
        if count < 0 then Failures.negative "count" count
        extern "%array_new" count ((^T): (static member ``%default``: unit -> ^T) ())
    /// The empty array.
    /// > Array.empty<int>
    /// [||]
    let empty<'T> : 'T[] = [||]
    /// The array of one value.
    /// > Array.singleton 5
    /// [|5|]
    let singleton (value: 'T) : 'T[] = [| value |]
    /// An array with the same value so many times.
    /// > Array.create 3 'x'
    /// [|'x'; 'x'; 'x'|]
    let create (count: int) (value: 'T) : 'T[] =
        nonNegative "count" count
        extern "%array_new" count value
    /// An array with the same value so many times.
    /// > Array.replicate 3 "x"
    /// [|"x"; "x"; "x"|]
    let replicate (count: int) (initial: 'T) : 'T[] = create count initial
    /// The array of what the function makes of the indices.
    /// > Array.init 0 id
    /// [||]
    let init (count: int) (initializer: int -> 'T) : 'T[] =
        nonNegative "count" count
        let result = fresh count
        for i in 0 .. count - 1 do result.[i] <- initializer i
        result
    /// A copy.
    /// > (let a = [|1; 2; 3|] in let b = Array.copy a in b.[0] <- 9; a)
    /// [|1; 2; 3|]
    let copy (array: 'T[]) : 'T[] =
        check array
        extern "Array.copy" array
    /// How many values the array has.
    /// > Array.length [|3; 1; 2|]
    /// 3
    let length (array: 'T[]) : int =
        check array
        array.Length
    /// Whether the array has no values.
    /// > Array.isEmpty [|3; 1; 2|]
    /// false
    let isEmpty (array: 'T[]) : bool =
        check array
        array.Length = 0
    /// The value at an index.
    /// > Array.get [|3; 1; 2|] 1
    /// 1
    let inline get (array: 'T[]) (index: int) : 'T = array.[index]
    /// Changes the value at an index.
    /// > (let a = [|1; 2; 3|] in Array.set a 0 5; a)
    /// [|5; 2; 3|]
    let inline set (array: 'T[]) (index: int) (value: 'T) : unit = array.[index] <- value
    /// The value at an index.
    /// > Array.item 0 [|3; 1; 2|]
    /// 3
    let item (index: int) (array: 'T[]) : 'T = array.[index]
    /// The value at an index, if there is one.
    /// > Array.tryItem 1 [|3; 1; 2|]
    /// Some 1
    let tryItem (index: int) (array: 'T[]) : 'T option =
        check array
        if index < 0 || index >= array.Length then None else Some array.[index]
    /// So many values from an index on.
    /// > Array.sub [|1; 2; 3; 4|] 1 2
    /// [|2; 3|]
    let sub (array: 'T[]) (startIndex: int) (count: int) : 'T[] =
        check array
        nonNegative "startIndex" startIndex
        nonNegative "count" count
        if startIndex + count > array.Length then
            let text = "The index is outside the legal range.\ncount = " + string count + ", array.Length = " + string array.Length
            raise (ArgumentOutOfRangeException("count", text))
        extern "Array.sub" array startIndex count
    /// Changes so many values from an index on to the value.
    /// > (let a = [|1; 2; 3|] in Array.fill a 0 2 7; a)
    /// [|7; 7; 3|]
    let fill (target: 'T[]) (targetIndex: int) (count: int) (value: 'T) : unit =
        Failures.checkNull "target" target
        nonNegative "targetIndex" targetIndex
        nonNegative "count" count
        for i in targetIndex .. targetIndex + count - 1 do target.[i] <- value
    /// Copies so many values from one array into another.
    /// > (try (Array.blit [|1|] 0 [|1|] 0 5 |> ignore; "none") with e -> e.GetType().Name)
    /// "ArgumentException"
    let blit (source: 'T[]) (sourceIndex: int) (target: 'T[]) (targetIndex: int) (count: int) : unit =
        Failures.checkNull "source" source
        Failures.checkNull "target" target
        nonNegative "sourceIndex" sourceIndex
        nonNegative "count" count
        nonNegative "targetIndex" targetIndex
        let outside (what: string) (index: string) (name: string) : unit =
            let text = what + " array was not long enough. Check the " + index + " index, length, and the array's lower bounds."
            Failures.argument text name
        if sourceIndex + count > source.Length then outside "Source" "source" "sourceArray"
        if targetIndex + count > target.Length then outside "Destination" "destination" "destinationArray"
        extern "Array.blit" source sourceIndex target targetIndex count

    /// The array of the list's values.
    /// > Array.ofList [1; 2]
    /// [|1; 2|]
    let ofList (list: 'T list) : 'T[] = extern "List.toArray" list
    /// The list of the array's values.
    /// > Array.toList [|3; 1; 2|]
    /// [3; 1; 2]
    let toList (array: 'T[]) : 'T list = List.ofArray array
    /// The array of the sequence's values.
    /// > Array.ofSeq "abc"
    /// [|'a'; 'b'; 'c'|]
    let ofSeq (source: seq<'T>) : 'T[] =
        Failures.checkNull "source" source
        match source with
        | :? ('T[]) as array -> extern "Array.copy" array
        | :? ('T list) as list -> extern "List.toArray" list
        | _ ->
            let items = ArrayCollector<'T>()
            for value in source do items.Add value
            items.Close()
    /// The array as a sequence.
    /// > Array.toSeq [|3; 1; 2|] |> Seq.length
    /// 3
    let toSeq (array: 'T[]) : seq<'T> =
        check array
        EnumerableFrom<'T>(fun () -> new ArrayEnumerator<'T>(array))

    /// The first value.
    /// > Array.head [|3; 1; 2|]
    /// 3
    let head (array: 'T[]) : 'T =
        check array
        if array.Length = 0 then Failures.emptyArray "array" else array.[0]
    /// The first value, if there is one.
    /// > Array.tryHead [|None; Some 1|]
    /// Some None
    let tryHead (array: 'T[]) : 'T option =
        check array
        if array.Length = 0 then None else Some array.[0]
    /// The last value.
    /// > Array.last [|1; 2; 2; 3; 1|]
    /// 1
    let last (array: 'T[]) : 'T =
        check array
        if array.Length = 0 then Failures.emptyArray "array" else array.[array.Length - 1]
    /// The last value, if there is one.
    /// > Array.tryLast [| 1; 2; 3 |]
    /// Some 3
    let tryLast (array: 'T[]) : 'T option =
        check array
        if array.Length = 0 then None else Some array.[array.Length - 1]
    /// All values but the first.
    /// > Array.tail [|3; 1; 2|]
    /// [|1; 2|]
    let tail (array: 'T[]) : 'T[] =
        check array
        if array.Length = 0 then Failures.argument "The input sequence has an insufficient number of elements." "array"
        extern "Array.sub" array 1 (array.Length - 1)
    /// The only value.
    /// > Array.exactlyOne [|1|]
    /// 1
    let exactlyOne (array: 'T[]) : 'T =
        check array
        if array.Length = 1 then array.[0]
        elif array.Length = 0 then Failures.emptySequence "array"
        else Failures.argument "The input sequence contains more than one element." "array"
    /// The only value, if there is exactly one.
    /// > Array.tryExactlyOne [|1|]
    /// Some 1
    let tryExactlyOne (array: 'T[]) : 'T option =
        check array
        if array.Length = 1 then Some array.[0] else None

    /// Calls the action with each value.
    /// > Array.iter (printf "%d ") [| 1; 2 |]
    /// 1 2
    let inline iter (action: 'T -> unit) (array: 'T[]) : unit =
        Failures.checkNull "array" array
        for value in array do action value
    /// Calls the action with each index and value.
    /// > Array.iteri (fun i s -> printf "%d%s " i s) [| "a"; "b" |]
    /// 0a 1b
    let inline iteri (action: int -> 'T -> unit) (array: 'T[]) : unit =
        Failures.checkNull "array" array
        for i in 0 .. array.Length - 1 do action i array.[i]
    /// What the function makes of each value.
    /// > Array.map fst [|(1, 2)|]
    /// [|1|]
    let map (mapping: 'T -> 'U) (array: 'T[]) : 'U[] =
        check array
        let result = fresh array.Length
        for i in 0 .. array.Length - 1 do result.[i] <- mapping array.[i]
        result
    /// What the function makes of each index and value.
    /// > Array.mapi (fun i n -> i * 10 + n) [|5; 4; 3; 2; 1|]
    /// [|5; 14; 23; 32; 41|]
    let mapi (mapping: int -> 'T -> 'U) (array: 'T[]) : 'U[] =
        check array
        let result = fresh array.Length
        for i in 0 .. array.Length - 1 do result.[i] <- mapping i array.[i]
        result
    /// Each value with its index.
    /// > Array.indexed [|3; 1; 2|]
    /// [|(0, 3); (1, 1); (2, 2)|]
    let indexed (array: 'T[]) : (int * 'T)[] = mapi (fun i value -> (i, value)) array
    /// The values that satisfy the predicate.
    /// > Array.filter (fun n -> n > 1) [|3; 1; 2|]
    /// [|3; 2|]
    let filter (predicate: 'T -> bool) (array: 'T[]) : 'T[] =
        check array
        let items = ArrayCollector<'T>()
        for value in array do
            if predicate value then items.Add value
        items.Close()
    /// The values that satisfy the predicate.
    /// > Array.where (fun n -> n = 2) [|5; 4; 3; 2; 1|]
    /// [|2|]
    let where (predicate: 'T -> bool) (array: 'T[]) : 'T[] = filter predicate array
    /// What the function makes of values, where it makes something.
    /// > Array.choose id [|Some 1; None; Some 3|]
    /// [|1; 3|]
    let choose (chooser: 'T -> 'U option) (array: 'T[]) : 'U[] =
        check array
        let items = ArrayCollector<'U>()
        for value in array do
            match chooser value with
            | Some result -> items.Add result
            | None -> ()
        items.Close()
    /// The arrays that the function makes, joined.
    /// > Array.collect (fun n -> [|n; n|]) [|3; 1; 2|]
    /// [|3; 3; 1; 1; 2; 2|]
    let collect (mapping: 'T -> 'U[]) (array: 'T[]) : 'U[] =
        check array
        let items = ArrayCollector<'U>()
        for value in array do
            for result in mapping value do items.Add result
        items.Close()
    /// The arrays, joined.
    /// > Array.concat [[|1; 2; 3|]; [|4; 5|]]
    /// [|1; 2; 3; 4; 5|]
    let concat (arrays: seq<'T[]>) : 'T[] =
        Failures.checkNull "arrays" arrays
        let items = ArrayCollector<'T>()
        for array in arrays do
            for value in array do items.Add value
        items.Close()
    /// Both arrays, one after the other.
    /// > Array.append [|1; 2; 3|] [|4; 5|]
    /// [|1; 2; 3; 4; 5|]
    let append (array1: 'T[]) (array2: 'T[]) : 'T[] =
        Failures.checkNull "array1" array1
        Failures.checkNull "array2" array2
        let result : 'T[] = fresh (array1.Length + array2.Length)
        let _ : unit = extern "Array.blit" array1 0 result 0 array1.Length
        let _ : unit = extern "Array.blit" array2 0 result array1.Length array2.Length
        result
    /// The values that satisfy the predicate, and those that do not.
    /// > Array.partition (fun x -> x > 1) [|1; 2|]
    /// ([|2|], [|1|])
    let partition (predicate: 'T -> bool) (array: 'T[]) : 'T[] * 'T[] =
        check array
        let yes = ArrayCollector<'T>()
        let no = ArrayCollector<'T>()
        for value in array do
            if predicate value then yes.Add value else no.Add value
        (yes.Close(), no.Close())
    /// The results of the first kind, and those of the second.
    /// > Array.partitionWith (fun n -> if n > 1 then Choice1Of2 n else Choice2Of2(string n)) [| 1; 2; 3 |]
    /// ([|2; 3|], [|"1"|])
    let partitionWith (partitioner: 'T -> Choice<'T1, 'T2>) (array: 'T[]) : 'T1[] * 'T2[] =
        check array
        let first = ArrayCollector<'T1>()
        let second = ArrayCollector<'T2>()
        for value in array do
            match partitioner value with
            | Choice1Of2 result -> first.Add result
            | Choice2Of2 result -> second.Add result
        (first.Close(), second.Close())
    /// The values in reverse order.
    /// > Array.rev [|1; 2|]
    /// [|2; 1|]
    let rev (array: 'T[]) : 'T[] =
        check array
        let result = fresh array.Length
        for i in 0 .. array.Length - 1 do result.[array.Length - 1 - i] <- array.[i]
        result
