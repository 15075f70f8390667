// The module Seq: looking for values, the least and the greatest, sums, changes at an index.
namespace FSharp.Collections

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on sequences.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Seq =

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
