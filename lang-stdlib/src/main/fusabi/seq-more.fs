// The second part of the module Seq: results of walking a sequence, and changes at an index.
namespace FSharp.Collections

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on sequences.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Seq =

    let inline private check (source: seq<'T>) : unit = Failures.checkNull "source" source

    /// Calls the action with each value.
    /// > Seq.iter (printf "%d ") [ 1; 2 ]
    /// 1 2
    let inline iter (action: 'T -> unit) (source: seq<'T>) : unit =
        Failures.checkNull "source" source
        for value in source do action value
    /// Calls the action with each index and value.
    /// > Seq.iteri (fun i s -> printf "%d%s " i s) [ "a"; "b" ]
    /// 0a 1b
    let iteri (action: int -> 'T -> unit) (source: seq<'T>) : unit =
        check source
        let mutable i = 0
        for value in source do
            action i value
            i <- i + 1
    /// Calls the action with both values at each position, as far as the shorter one.
    /// > Seq.iter2 (fun a b -> printf "%d%s " a b) [ 1; 2 ] [ "x"; "y" ]
    /// 1x 2y
    let iter2 (action: 'T1 -> 'T2 -> unit) (source1: seq<'T1>) (source2: seq<'T2>) : unit =
        for (a, b) in Seq.zip source1 source2 do action a b
    /// Calls the action with the index and both values at each position, as far as the shorter one.
    /// > Seq.iteri2 (fun i a b -> printf "%d%d%d " i a b) [ 1; 2 ] [ 3; 4 ]
    /// 013 124
    let iteri2 (action: int -> 'T1 -> 'T2 -> unit) (source1: seq<'T1>) (source2: seq<'T2>) : unit =
        let mutable i = 0
        for (a, b) in Seq.zip source1 source2 do
            action i a b
            i <- i + 1
    /// Whether the sequence has no values.
    /// > Seq.isEmpty ""
    /// true
    let isEmpty (source: seq<'T>) : bool =
        check source
        use e = source.GetEnumerator()
        not (e.MoveNext())
    /// How many values the sequence has.
    /// > Seq.length "abc"
    /// 3
    let length (source: seq<'T>) : int =
        check source
        match source with
        | :? ('T[]) as array -> array.Length
        | :? ('T list) as list -> list.Length
        | :? ICollection<'T> as collection -> collection.Count
        | _ ->
            // The values are not asked for: those of Seq.init are made only then.
            use e = source.GetEnumerator()
            let mutable count = 0
            while e.MoveNext() do count <- count + 1
            count
    /// The first value, if there is one.
    /// > Seq.tryHead (Seq.ofList [3; 1; 2])
    /// Some 3
    let tryHead (source: seq<'T>) : 'T option =
        check source
        use e = source.GetEnumerator()
        if e.MoveNext() then Some e.Current else None
    /// The first value.
    /// > Seq.head (Seq.ofList [3; 1; 2])
    /// 3
    let head (source: seq<'T>) : 'T = match tryHead source with Some value -> value | None -> Failures.emptySequence "source"
    /// The last value, if there is one.
    /// > Seq.tryLast (Seq.ofList [1; 2; 2; 3; 1])
    /// Some 1
    let tryLast (source: seq<'T>) : 'T option =
        check source
        use e = source.GetEnumerator()
        if e.MoveNext() then
            let mutable value = e.Current
            while e.MoveNext() do value <- e.Current
            Some value
        else None
    /// The last value.
    /// > Seq.last (Seq.ofList [3; 1; 2])
    /// 2
    let last (source: seq<'T>) : 'T = match tryLast source with Some value -> value | None -> Failures.emptySequence "source"
    /// The only value.
    /// > Seq.exactlyOne (Seq.ofList [1])
    /// 1
    let exactlyOne (source: seq<'T>) : 'T =
        check source
        use e = source.GetEnumerator()
        if e.MoveNext() then
            let value = e.Current
            if e.MoveNext() then Failures.argument "The input sequence contains more than one element." "source"
            value
        else Failures.emptySequence "source"
    /// The only value, if there is exactly one.
    /// > Seq.tryExactlyOne (Seq.ofList [1])
    /// Some 1
    let tryExactlyOne (source: seq<'T>) : 'T option =
        check source
        use e = source.GetEnumerator()
        if e.MoveNext() then
            let value = e.Current
            if e.MoveNext() then None else Some value
        else None
    /// The value at an index, if there is one.
    /// > Seq.tryItem 1 (Seq.ofList [1; 2; 2; 3; 1])
    /// Some 2
    let tryItem (index: int) (source: seq<'T>) : 'T option =
        check source
        if index < 0 then None
        else
            use e = source.GetEnumerator()
            let mutable i = 0
            let mutable found = e.MoveNext()
            while found && i < index do
                found <- e.MoveNext()
                i <- i + 1
            if found then Some e.Current else None
    /// The value at an index.
    /// > Seq.item 0 (Seq.ofList [3; 1; 2])
    /// 3
    let item (index: int) (source: seq<'T>) : 'T =
        check source
        if index < 0 then Failures.negative "index" index
        use e = source.GetEnumerator()
        let mutable left = index
        let mutable found = e.MoveNext()
        while found && left > 0 do
            found <- e.MoveNext()
            left <- left - 1
        if found then e.Current else Failures.shortSequence (left + 1) "index"
    /// The value at an index.
    /// > Seq.nth 1 (Seq.ofList [3; 1; 2])
    /// 1
    let nth (index: int) (source: seq<'T>) : 'T = item index source

    /// The state after the function saw each value, from the first on.
    /// > Seq.fold (fun acc n -> acc * 10 + n) 0 (Seq.ofList [3; 1; 2])
    /// 312
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (source: seq<'T>) : 'State =
        Failures.checkNull "source" source
        let mutable result = state
        for value in source do result <- folder result value
        result
    /// The state after the function saw both values at each position, from the first on, as far as the shorter one.
    /// > Seq.fold2 (fun a b c -> a + b * c) 0 [1; 2] [3; 4; 5]
    /// 11
    let fold2 (folder: 'State -> 'T1 -> 'T2 -> 'State) (state: 'State) (source1: seq<'T1>) (source2: seq<'T2>) : 'State =
        let mutable result = state
        for (a, b) in Seq.zip source1 source2 do result <- folder result a b
        result
    /// The state after the function saw each value, from the last on.
    /// > Seq.foldBack (fun n acc -> acc * 10 + n) (Seq.ofList [1; 2; 2; 3; 1]) 0
    /// 13221
    let foldBack (folder: 'T -> 'State -> 'State) (source: seq<'T>) (state: 'State) : 'State =
        check source
        Array.foldBack folder (Array.ofSeq source) state
    /// The state after the function saw both values at each position, from the last on, as far as the shorter one.
    /// > Seq.foldBack2 (fun a b acc -> acc * 10 + a - b) (Seq.ofList [1]) (Seq.ofList [2; 3]) 0
    /// -1
    let foldBack2 (folder: 'T1 -> 'T2 -> 'State -> 'State) (source1: seq<'T1>) (source2: seq<'T2>) (state: 'State) : 'State =
        Array.foldBack (fun (a, b) state -> folder a b state) (Array.ofSeq (Seq.zip source1 source2)) state
    /// The values combined, from the first on.
    /// > Seq.reduce max (Seq.ofList [3; 9; 4])
    /// 9
    let reduce (reduction: 'T -> 'T -> 'T) (source: seq<'T>) : 'T =
        check source
        use e = source.GetEnumerator()
        if not (e.MoveNext()) then Failures.emptySequence "source"
        let mutable result = e.Current
        while e.MoveNext() do result <- reduction result e.Current
        result
    /// The values combined, from the last on.
    /// > Seq.reduceBack (-) (Seq.ofList [1; 2; 2; 3; 1])
    /// -1
    let reduceBack (reduction: 'T -> 'T -> 'T) (source: seq<'T>) : 'T =
        check source
        let array = Array.ofSeq source
        if array.Length = 0 then Failures.emptySequence "source" else Array.reduceBack reduction array

    /// Whether a value satisfies the predicate.
    /// > Seq.exists (fun n -> n = 2) (Seq.ofList [3; 1; 2])
    /// true
    let exists (predicate: 'T -> bool) (source: seq<'T>) : bool =
        check source
        use e = source.GetEnumerator()
        let mutable found = false
        while not found && e.MoveNext() do found <- predicate e.Current
        found
    /// Whether all values satisfy the predicate.
    /// > Seq.forall (fun n -> n > 0) (Seq.ofList [3; 1; 2])
    /// true
    let forall (predicate: 'T -> bool) (source: seq<'T>) : bool = not (exists (fun value -> not (predicate value)) source)
    /// Whether both values at some position satisfy the predicate, as far as the shorter one.
    /// > Seq.exists2 (=) [1; 2] [2; 2]
    /// true
    let exists2 (predicate: 'T1 -> 'T2 -> bool) (source1: seq<'T1>) (source2: seq<'T2>) : bool =
        exists (fun (a, b) -> predicate a b) (Seq.zip source1 source2)
    /// Whether both values at all positions satisfy the predicate, as far as the shorter one.
    /// > Seq.forall2 (<) (Seq.ofList [1; 2; 3]) (Seq.ofList [4; 5])
    /// true
    let forall2 (predicate: 'T1 -> 'T2 -> bool) (source1: seq<'T1>) (source2: seq<'T2>) : bool =
        forall (fun (a, b) -> predicate a b) (Seq.zip source1 source2)
    /// Whether the value is in the sequence.
    /// > Seq.contains "b" (Seq.ofList ["b"])
    /// true
    let inline contains (value: ^T) (source: seq< ^T>) : bool when ^T: equality =
        Failures.checkNull "source" source
        use e = source.GetEnumerator()
        let mutable found = false
        while not found && e.MoveNext() do found <- value = e.Current
        found
    /// The first value that satisfies the predicate, if there is one.
    /// > Seq.tryFind (fun n -> n > 2) (Seq.ofList [3; 1; 2])
    /// Some 3
    let tryFind (predicate: 'T -> bool) (source: seq<'T>) : 'T option =
        check source
        use e = source.GetEnumerator()
        let mutable result = None
        while result.IsNone && e.MoveNext() do
            if predicate e.Current then result <- Some e.Current
        result
    /// The first value that satisfies the predicate.
    /// > Seq.find (fun n -> n % 2 = 0) (Seq.ofList [3; 1; 2])
    /// 2
    let find (predicate: 'T -> bool) (source: seq<'T>) : 'T =
        match tryFind predicate source with
        | Some value -> value
        | None -> Failures.notFound ()
    /// The last value that satisfies the predicate, if there is one.
    /// > Seq.tryFindBack (fun n -> n < 3) (Seq.ofList [3; 1; 2])
    /// Some 2
    let tryFindBack (predicate: 'T -> bool) (source: seq<'T>) : 'T option =
        check source
        Array.tryFindBack predicate (Array.ofSeq source)
    /// The last value that satisfies the predicate.
    /// > Seq.findBack (fun n -> n % 2 = 1) (Seq.ofList [1; 2; 2; 3; 1])
    /// 1
    let findBack (predicate: 'T -> bool) (source: seq<'T>) : 'T =
        check source
        Array.findBack predicate (Array.ofSeq source)
    /// The index of the first value that satisfies the predicate, if there is one.
    /// > Seq.tryFindIndex (fun n -> n = 2) (Seq.ofList [3; 1; 2])
    /// Some 2
    let tryFindIndex (predicate: 'T -> bool) (source: seq<'T>) : int option =
        check source
        use e = source.GetEnumerator()
        let mutable i = 0
        let mutable result = None
        while result.IsNone && e.MoveNext() do
            if predicate e.Current then result <- Some i
            i <- i + 1
        result
    /// The index of the first value that satisfies the predicate.
    /// > Seq.findIndex (fun n -> n = 2) (Seq.ofList [5; 4; 3; 2; 1])
    /// 3
    let findIndex (predicate: 'T -> bool) (source: seq<'T>) : int =
        match tryFindIndex predicate source with
        | Some index -> index
        | None -> Failures.notFound ()
    /// The index of the last value that satisfies the predicate, if there is one.
    /// > Seq.tryFindIndexBack (fun n -> n = 1) (Seq.ofList [1; 2; 2; 3; 1])
    /// Some 4
    let tryFindIndexBack (predicate: 'T -> bool) (source: seq<'T>) : int option =
        check source
        Array.tryFindIndexBack predicate (Array.ofSeq source)
    /// The index of the last value that satisfies the predicate.
    /// > Seq.findIndexBack (fun n -> n = 2) (Seq.ofList [3; 1; 2])
    /// 2
    let findIndexBack (predicate: 'T -> bool) (source: seq<'T>) : int =
        check source
        Array.findIndexBack predicate (Array.ofSeq source)
    /// The first result that the function makes of a value, if there is one.
    /// > Seq.tryPick (fun n -> if n > 2 then Some n else None) (Seq.ofList [3; 1; 2])
    /// Some 3
    let tryPick (chooser: 'T -> 'U option) (source: seq<'T>) : 'U option =
        check source
        use e = source.GetEnumerator()
        let mutable result = None
        while result.IsNone && e.MoveNext() do result <- chooser e.Current
        result
    /// The first result that the function makes of a value.
    /// > Seq.pick (fun n -> if n > 2 then Some (string n) else None) (Seq.ofList [5; 4; 3; 2; 1])
    /// "5"
    let pick (chooser: 'T -> 'U option) (source: seq<'T>) : 'U =
        match tryPick chooser source with
        | Some result -> result
        | None -> Failures.notFound ()
    /// The order of two sequences, as the function tells that of their values.
    /// > Seq.compareWith compare (Seq.ofList [1; 2]) (Seq.ofList [1; 3])
    /// -1
    let compareWith (comparer: 'T -> 'T -> int) (source1: seq<'T>) (source2: seq<'T>) : int =
        Failures.checkNull "source1" source1
        Failures.checkNull "source2" source2
        use e1 = source1.GetEnumerator()
        use e2 = source2.GetEnumerator()
        let mutable order = 0
        let mutable walking = true
        while walking && order = 0 do
            match e1.MoveNext(), e2.MoveNext() with
            | true, true -> order <- comparer e1.Current e2.Current
            | true, false -> order <- 1
            | false, true -> order <- -1
            | false, false -> walking <- false
        order

    /// The largest value.
    /// > Seq.max (Seq.ofList ["b"])
    /// "b"
    let inline max (source: seq< ^T>) : ^T when ^T: comparison =
        Failures.checkNull "source" source
        use e = source.GetEnumerator()
        if not (e.MoveNext()) then Failures.emptySequence "source"
        let mutable result = e.Current
        while e.MoveNext() do
            if e.Current > result then result <- e.Current
        result
    /// The smallest value.
    /// > Seq.min (Seq.ofList ["b"; "B"])
    /// "B"
    let inline min (source: seq< ^T>) : ^T when ^T: comparison =
        Failures.checkNull "source" source
        use e = source.GetEnumerator()
        if not (e.MoveNext()) then Failures.emptySequence "source"
        let mutable result = e.Current
        while e.MoveNext() do
            if e.Current < result then result <- e.Current
        result
    /// The value with the largest key.
    /// > Seq.maxBy String.length (Seq.ofList ["b"])
    /// "b"
    let inline maxBy (projection: 'T -> ^U) (source: seq<'T>) : 'T when ^U: comparison =
        Failures.checkNull "source" source
        use e = source.GetEnumerator()
        if not (e.MoveNext()) then Failures.emptySequence "source"
        let mutable result = e.Current
        let mutable key = projection result
        while e.MoveNext() do
            let next = projection e.Current
            if next > key then
                result <- e.Current
                key <- next
        result
    /// The value with the smallest key.
    /// > Seq.minBy (fun n -> n % 3) (Seq.ofList [1; 2; 2; 3; 1])
    /// 3
    let inline minBy (projection: 'T -> ^U) (source: seq<'T>) : 'T when ^U: comparison =
        Failures.checkNull "source" source
        use e = source.GetEnumerator()
        if not (e.MoveNext()) then Failures.emptySequence "source"
        let mutable result = e.Current
        let mutable key = projection result
        while e.MoveNext() do
            let next = projection e.Current
            if next < key then
                result <- e.Current
                key <- next
        result
    /// The sum of the values; overflow is an error.
    /// > Seq.sum (Seq.ofList [-0.0; 0.0])
    /// 0.0
    let inline sum (source: seq< ^T>) : ^T =
        Failures.checkNull "source" source
        let mutable result = ((^T): (static member Zero: ^T) ())
        for value in source do result <- Checked.(+) result value
        result
    /// The sum of what the function makes of the values; overflow is an error.
    /// > Seq.sumBy float (Seq.ofList [1; 2])
    /// 3.0
    let inline sumBy (projection: 'T -> ^U) (source: seq<'T>) : ^U =
        Failures.checkNull "source" source
        let mutable result = ((^U): (static member Zero: ^U) ())
        for value in source do result <- Checked.(+) result (projection value)
        result
    /// The mean of the values.
    /// > Seq.average (Seq.ofList [1m; 2m])
    /// 1.5M
    let inline average (source: seq< ^T>) : ^T =
        Failures.checkNull "source" source
        let mutable result = ((^T): (static member Zero: ^T) ())
        let mutable count = 0
        for value in source do
            result <- Checked.(+) result value
            count <- count + 1
        if count = 0 then Failures.emptySequence "source"
        ((^T): (static member DivideByInt: ^T * int -> ^T) (result, count))
    /// The mean of what the function makes of the values.
    /// > Seq.averageBy float (Seq.ofList [1; 2; 2; 3; 1])
    /// 1.8
    let inline averageBy (projection: 'T -> ^U) (source: seq<'T>) : ^U =
        Failures.checkNull "source" source
        let mutable result = ((^U): (static member Zero: ^U) ())
        let mutable count = 0
        for value in source do
            result <- Checked.(+) result (projection value)
            count <- count + 1
        if count = 0 then Failures.emptySequence "source"
        ((^U): (static member DivideByInt: ^U * int -> ^U) (result, count))

    let private wrongIndex () : 'T = Failures.argument "index must be within bounds of the array" "index"
    let private positive (index: int) : unit = if index < 0 then wrongIndex ()
    /// With another value at an index.
    /// > Seq.updateAt 0 99 (Seq.ofList [1; 2; 2; 3; 1]) |> Seq.toList
    /// [99; 2; 2; 3; 1]
    let updateAt (index: int) (value: 'T) (source: seq<'T>) : seq<'T> =
        positive index
        check source
        RuntimeHelpers.generate (fun () ->
            let mutable i = 0
            for item in source do
                RuntimeHelpers.yieldItem (if i = index then value else item)
                i <- i + 1
            if i <= index then wrongIndex ())
    /// With values put in at an index.
    /// > Seq.insertManyAt 0 [7; 8] (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [7; 8; 3; 1; 2]
    let insertManyAt (index: int) (values: seq<'T>) (source: seq<'T>) : seq<'T> =
        positive index
        check source
        RuntimeHelpers.generate (fun () ->
            let mutable i = 0
            for item in source do
                if i = index then RuntimeHelpers.yieldFrom values
                RuntimeHelpers.yieldItem item
                i <- i + 1
            if i = index then RuntimeHelpers.yieldFrom values
            if i < index then wrongIndex ())
    /// With a value put in at an index.
    /// > Seq.insertAt 3 99 (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 1; 2; 99]
    let insertAt (index: int) (value: 'T) (source: seq<'T>) : seq<'T> = insertManyAt index [value] source
    /// Without so many values from an index on.
    /// > Seq.removeManyAt 1 2 (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3]
    let removeManyAt (index: int) (count: int) (source: seq<'T>) : seq<'T> =
        positive index
        check source
        RuntimeHelpers.generate (fun () ->
            let mutable i = 0
            for item in source do
                if i < index || i >= index + count then RuntimeHelpers.yieldItem item
                i <- i + 1
            if i < index + count then wrongIndex ())
    /// Without the value at an index.
    /// > Seq.removeAt 1 (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 2]
    let removeAt (index: int) (source: seq<'T>) : seq<'T> = removeManyAt index 1 source

/// Functions on lists that look for equal values.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =
    /// The values without repetition.
    /// > List.distinct [1.5]
    /// [1.5]
    let distinct (list: 'T list) : 'T list when 'T: equality = List.ofSeq (Seq.distinct list)
    /// The values with different keys.
    /// > List.distinctBy String.length ["b"]
    /// ["b"]
    let distinctBy (projection: 'T -> 'Key) (list: 'T list) : 'T list when 'Key: equality = List.ofSeq (Seq.distinctBy projection list)
    /// The values without those to exclude, and without repetition.
    /// > List.except [1; 2; 3] [4; 5]
    /// [4; 5]
    let except (itemsToExclude: seq<'T>) (list: 'T list) : 'T list when 'T: equality = List.ofSeq (Seq.except itemsToExclude list)
    /// How many values have each key.
    /// > List.countBy id [1; 2; 2; 3; 1]
    /// [(1, 2); (2, 2); (3, 1)]
    let countBy (projection: 'T -> 'Key) (list: 'T list) : ('Key * int) list when 'Key: equality =
        List.ofSeq (Seq.countBy projection list)
    /// The values with equal keys together, by key.
    /// > List.groupBy (fun n -> n % 2) [1; 2; 2; 3; 1]
    /// [(1, [1; 3; 1]); (0, [2; 2])]
    let groupBy (projection: 'T -> 'Key) (list: 'T list) : ('Key * 'T list) list when 'Key: equality =
        List.map (fun (key, items) -> (key, List.ofSeq items)) (List.ofSeq (Seq.groupBy projection list))

/// Functions on arrays that look for equal values.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =
    /// The values without repetition.
    /// > Array.distinct [|1.5|]
    /// [|1.5|]
    let distinct (array: 'T[]) : 'T[] when 'T: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.distinct array)
    /// The values with different keys.
    /// > Array.distinctBy (fun n -> n % 2) [|3; 1; 2|]
    /// [|3; 2|]
    let distinctBy (projection: 'T -> 'Key) (array: 'T[]) : 'T[] when 'Key: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.distinctBy projection array)
    /// The values without those to exclude, and without repetition.
    /// > Array.except [|1; 2; 3|] [|4; 5; 6|]
    /// [|4; 5; 6|]
    let except (itemsToExclude: seq<'T>) (array: 'T[]) : 'T[] when 'T: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.except itemsToExclude array)
    /// How many values have each key.
    /// > Array.countBy id [|1; 2; 2; 3; 1|]
    /// [|(1, 2); (2, 2); (3, 1)|]
    let countBy (projection: 'T -> 'Key) (array: 'T[]) : ('Key * int)[] when 'Key: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.countBy projection array)
    /// The values with equal keys together, by key.
    /// > Array.groupBy (fun n -> n % 2) [|3; 1; 2|]
    /// [|(1, [|3; 1|]); (0, [|2|])|]
    let groupBy (projection: 'T -> 'Key) (array: 'T[]) : ('Key * 'T[])[] when 'Key: equality =
        Failures.checkNull "array" array
        Array.map (fun (key, items) -> (key, Array.ofSeq items)) (Array.ofSeq (Seq.groupBy projection array))
