// The first part of the module Seq: sequences that are computed as they are walked.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A sequence that keeps what was computed, so that nothing is computed twice.
[<NoEquality; NoComparison>]
type internal CachedSequence<'T>(source: seq<'T>) =
    let mutable items : 'T[] = extern "%array_new" 8 null
    let mutable count = 0
    let mutable enumerator : IEnumerator<'T> = null
    let mutable ended = false
    member private _.Advance() : bool =
        if ended then false
        else
            if isNull enumerator then enumerator <- source.GetEnumerator()
            if enumerator.MoveNext() then
                if count = items.Length then items <- extern "Array.resized" items (count * 2)
                items.[count] <- enumerator.Current
                count <- count + 1
                true
            else
                ended <- true
                enumerator.Dispose()
                enumerator <- null
                false
    member private x.Walk() : IEnumerator<'T> =
        let mutable i = 0
        let next (out: Stepper<'T>) : bool =
            if i < count || x.Advance() then
                out.Value <- items.[i]
                i <- i + 1
                true
            else false
        new Stepper<'T>(next, ignore)
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.Walk()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.Walk()
    interface IDisposable with
        member _.Dispose() : unit =
            if not (isNull enumerator) then enumerator.Dispose()
            enumerator <- null
            ended <- false
            count <- 0

/// A position in the values that a function makes of indices; each is made when it is looked at.
[<NoEquality; NoComparison>]
type internal InitEnumerator<'T>(count: int, initializer: int -> 'T) =
    let mutable index = -1
    let mutable made = false
    let mutable value : 'T = extern "%identity" null
    member private _.Look() : 'T =
        if not made then
            value <- initializer index
            made <- true
        value
    interface IEnumerator<'T> with
        member x.Current : 'T = x.Look()
    interface IEnumerator with
        member x.Current : obj = box (x.Look())
        member _.MoveNext() : bool =
            if index < count then index <- index + 1
            made <- false
            index < count
        member _.Reset() : unit = raise (NotSupportedException())
    interface IDisposable with
        member _.Dispose() : unit = ()

/// Functions on sequences.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Seq =

    let inline private check (source: seq<'T>) : unit = Failures.checkNull "source" source

    /// A sequence that walks another one: start makes the function that moves the walk.
    let private walk (source: seq<'T>) (start: IEnumerator<'T> -> Stepper<'U> -> bool) : seq<'U> =
        check source
        EnumerableFrom<'U>(fun () ->
            let enumerator = source.GetEnumerator()
            new Stepper<'U>(start enumerator, (fun () -> enumerator.Dispose())))
    /// A sequence that is computed as a whole when it is walked.
    let private whole (source: seq<'T>) (compute: 'T[] -> seq<'U>) : seq<'U> =
        check source
        EnumerableFrom<'U>(fun () -> (compute (Array.ofSeq source)).GetEnumerator())

    /// The sequence that the function makes each time it is walked.
    /// > Seq.delay (fun () -> [ 1; 2 ]) |> List.ofSeq
    /// [1; 2]
    let delay (generator: unit -> seq<'T>) : seq<'T> = EnumerableFrom<'T>(fun () -> (generator ()).GetEnumerator())
    /// The empty sequence.
    /// > Seq.empty<int> |> Seq.length
    /// 0
    let empty<'T> : seq<'T> = ([||] : 'T[])
    /// The sequence of one value.
    /// > Seq.singleton 1 |> Seq.toList
    /// [1]
    let singleton (value: 'T) : seq<'T> = EnumerableFrom<'T>(fun () -> ([value] :> seq<'T>).GetEnumerator())
    /// The list as a sequence.
    /// > Seq.max (Seq.ofList ["b"])
    /// "b"
    let ofList (source: 'T list) : seq<'T> = source
    /// The array as a sequence.
    /// > Seq.ofArray [|1; 2|] |> Seq.toList
    /// [1; 2]
    let ofArray (source: 'T[]) : seq<'T> = Array.toSeq source
    /// The list of the values.
    /// > Seq.toList "a"
    /// ['a']
    let toList (source: seq<'T>) : 'T list = List.ofSeq source
    /// The array of the values.
    /// > Seq.toArray (Seq.ofList [1; 2; 2; 3; 1])
    /// [|1; 2; 2; 3; 1|]
    let toArray (source: seq<'T>) : 'T[] = Array.ofSeq source
    /// The values as objects of the type.
    /// > ([1; 2] :> System.Collections.IEnumerable) |> Seq.cast<int> |> Seq.sum
    /// 3
    let cast (source: IEnumerable) : seq<'T> =
        Failures.checkNull "source" source
        EnumerableFrom<'T>(fun () ->
            let enumerator = source.GetEnumerator()
            new Stepper<'T>((fun out ->
                if enumerator.MoveNext() then
                    out.Value <- extern "%identity" enumerator.Current
                    true
                else false), ignore))
    /// The same values, so that the collection itself cannot be reached.
    /// > Seq.readonly [1] |> Seq.toList
    /// [1]
    let readonly (source: seq<'T>) : seq<'T> =
        check source
        EnumerableFrom<'T>(fun () -> source.GetEnumerator())
    /// The same values, computed only once.
    /// > Seq.cache (Seq.ofList [1]) |> Seq.toList
    /// [1]
    let cache (source: seq<'T>) : seq<'T> =
        check source
        new CachedSequence<'T>(source)

    /// What the function makes of the indices, up to a count.
    /// > Seq.init 0 id |> Seq.toList
    /// []
    let init (count: int) (initializer: int -> 'T) : seq<'T> =
        if count < 0 then Failures.negative "count" count
        EnumerableFrom<'T>(fun () -> new InitEnumerator<'T>(count, initializer))
    /// What the function makes of all indices.
    /// > Seq.initInfinite id |> Seq.take 3 |> Seq.toList
    /// [0; 1; 2]
    let initInfinite (initializer: int -> 'T) : seq<'T> = init 2147483647 initializer
    /// The same value so many times.
    /// > Seq.replicate 1 'x' |> Seq.toList
    /// ['x']
    let replicate (count: int) (initial: 'T) : seq<'T> =
        if count < 0 then raise (ArgumentOutOfRangeException("count"))
        init count (fun _ -> initial)
    /// The values that the function makes of a state, until it makes none.
    /// > Seq.unfold (fun n -> None: (int * int) option) 1 |> Seq.toList
    /// []
    let unfold (generator: 'State -> ('T * 'State) option) (state: 'State) : seq<'T> =
        EnumerableFrom<'T>(fun () ->
            let mutable current = state
            new Stepper<'T>((fun out ->
                match generator current with
                | Some(value, next) ->
                    out.Value <- value
                    current <- next
                    true
                | None -> false), ignore))

    /// What the function makes of each value.
    /// > "abc" |> Seq.map int |> Seq.sum
    /// 294
    let map (mapping: 'T -> 'U) (source: seq<'T>) : seq<'U> =
        walk source (fun e out ->
            if e.MoveNext() then
                out.Value <- mapping e.Current
                true
            else false)
    /// What the function makes of each index and value.
    /// > Seq.mapi (fun i n -> i * 10 + n) (Seq.ofList [1; 2; 2; 3; 1]) |> Seq.toList
    /// [1; 12; 22; 33; 41]
    let mapi (mapping: int -> 'T -> 'U) (source: seq<'T>) : seq<'U> =
        walk source (fun e ->
            let mutable i = -1
            fun out ->
                if e.MoveNext() then
                    i <- i + 1
                    out.Value <- mapping i e.Current
                    true
                else false)
    /// Each value with its index.
    /// > Seq.indexed (Seq.ofList ["b"]) |> Seq.toList
    /// [(0, "b")]
    let indexed (source: seq<'T>) : seq<int * 'T> = mapi (fun i value -> (i, value)) source
    /// The values that satisfy the predicate.
    /// > Seq.filter (fun n -> n > 1) (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 2]
    let filter (predicate: 'T -> bool) (source: seq<'T>) : seq<'T> =
        walk source (fun e out ->
            let mutable searching = true
            let mutable found = false
            while searching do
                if e.MoveNext() then
                    if predicate e.Current then
                        out.Value <- e.Current
                        found <- true
                        searching <- false
                else searching <- false
            found)
    /// The values that satisfy the predicate.
    /// > Seq.where (fun n -> n = 2) (Seq.ofList [1; 2; 2; 3; 1]) |> Seq.toList
    /// [2; 2]
    let where (predicate: 'T -> bool) (source: seq<'T>) : seq<'T> = filter predicate source
    /// What the function makes of values, where it makes something.
    /// > Seq.choose (fun n -> if n > 1 then Some (n * n) else None) (Seq.ofList [1]) |> Seq.toList
    /// []
    let choose (chooser: 'T -> 'U option) (source: seq<'T>) : seq<'U> =
        walk source (fun e out ->
            let mutable searching = true
            let mutable found = false
            while searching do
                if e.MoveNext() then
                    match chooser e.Current with
                    | Some value ->
                        out.Value <- value
                        found <- true
                        searching <- false
                    | None -> ()
                else searching <- false
            found)
    /// The sequences, one after the other.
    let private joined (source: seq<'T>) (inner: 'T -> seq<'U>) : seq<'U> =
        check source
        EnumerableFrom<'U>(fun () ->
            let outer = source.GetEnumerator()
            let mutable current : IEnumerator<'U> = null
            let close () : unit = if not (isNull current) then current.Dispose()
            new Stepper<'U>((fun out ->
                let mutable searching = true
                let mutable found = false
                while searching do
                    if not (isNull current) && current.MoveNext() then
                        out.Value <- current.Current
                        found <- true
                        searching <- false
                    else
                        close ()
                        current <- null
                        if outer.MoveNext() then current <- (inner outer.Current).GetEnumerator()
                        else searching <- false
                found), (fun () ->
                close ()
                outer.Dispose())))
    /// The collections that the function makes, one after the other.
    /// > Seq.collect (fun n -> [n; n]) (Seq.ofList [1; 2]) |> Seq.toList
    /// [1; 1; 2; 2]
    let collect (mapping: 'T -> 'Collection) (source: seq<'T>) : seq<'U> when 'Collection :> seq<'U> =
        joined source (fun value -> mapping value :> seq<'U>)
    /// The collections, one after the other.
    /// > Seq.concat [(Seq.ofList [1; 2; 3]); (Seq.ofList [4; 5; 6])] |> Seq.toList
    /// [1; 2; 3; 4; 5; 6]
    let concat (sources: seq<'Collection>) : seq<'T> when 'Collection :> seq<'T> =
        Failures.checkNull "sources" sources
        joined sources (fun inner -> inner :> seq<'T>)
    /// Both sequences, one after the other.
    /// > Seq.append (Seq.ofList [1; 2; 3]) (Seq.ofList [4; 5]) |> Seq.toList
    /// [1; 2; 3; 4; 5]
    let append (source1: seq<'T>) (source2: seq<'T>) : seq<'T> =
        Failures.checkNull "source1" source1
        Failures.checkNull "source2" source2
        RuntimeHelpers.generate (fun () ->
            RuntimeHelpers.yieldFrom source1
            RuntimeHelpers.yieldFrom source2)

    /// All states from the first value on.
    /// > Seq.scan (+) 0 (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [0; 3; 4; 6]
    let scan (folder: 'State -> 'T -> 'State) (state: 'State) (source: seq<'T>) : seq<'State> =
        walk source (fun e ->
            let mutable current = state
            let mutable started = false
            fun out ->
                if not started then
                    started <- true
                    out.Value <- current
                    true
                elif e.MoveNext() then
                    current <- folder current e.Current
                    out.Value <- current
                    true
                else false)
    /// All states from the last value on.
    /// > Seq.scanBack (fun n acc -> n - acc) (Seq.ofList [5; 4; 3; 2; 1]) 0 |> Seq.toList
    /// [3; 2; 2; 1; 1; 0]
    let scanBack (folder: 'T -> 'State -> 'State) (source: seq<'T>) (state: 'State) : seq<'State> =
        whole source (fun array -> Array.scanBack folder array state)
    /// Each value with the next one.
    /// > Seq.pairwise (Seq.ofList [1; 2; 2; 3; 1]) |> Seq.toList
    /// [(1, 2); (2, 2); (2, 3); (3, 1)]
    let pairwise (source: seq<'T>) : seq<'T * 'T> =
        walk source (fun e ->
            let mutable started = false
            let mutable previous : 'T = extern "%identity" null
            fun out ->
                if not started then
                    started <- true
                    if e.MoveNext() then previous <- e.Current
                if e.MoveNext() then
                    out.Value <- (previous, e.Current)
                    previous <- e.Current
                    true
                else false)

    /// The first values, which must be there when they are asked for.
    /// > Seq.initInfinite id |> Seq.take 3 |> Seq.toList
    /// [0; 1; 2]
    let take (count: int) (source: seq<'T>) : seq<'T> =
        check source
        if count < 0 then Failures.negative "count" count
        if count = 0 then empty
        else
            walk source (fun e ->
                let mutable i = 0
                fun out ->
                    if i >= count then false
                    elif e.MoveNext() then
                        i <- i + 1
                        out.Value <- e.Current
                        true
                    else
                        let missing = count - i
                        let text = "The input sequence has an insufficient number of elements.: tried to take " + string missing
                        let what = if missing = 1 then " element" else " elements"
                        let hint = " past the end of the seq. Use Seq.truncate to get " + string count + " or less elements"
                        raise (InvalidOperationException(text + what + hint)))
    /// At most the first values.
    /// > Seq.truncate 1 (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3]
    let truncate (count: int) (source: seq<'T>) : seq<'T> =
        walk source (fun e ->
            let mutable i = 0
            fun out ->
                if i < count && e.MoveNext() then
                    i <- i + 1
                    out.Value <- e.Current
                    true
                else false)
    /// The values behind the first ones, which must be there when they are asked for.
    /// > Seq.skip 5 [1; 2] |> ignore
    /// ()
    let skip (count: int) (source: seq<'T>) : seq<'T> =
        walk source (fun e ->
            let mutable started = false
            fun out ->
                if not started then
                    started <- true
                    for i in 1 .. count do
                        if not (e.MoveNext()) then
                            let text = "tried to skip The input sequence has an insufficient number of elements. " + string i
                            raise (InvalidOperationException(text + " past the end of the seq"))
                if e.MoveNext() then
                    out.Value <- e.Current
                    true
                else false)
    /// The first values, as long as they satisfy the predicate.
    /// > Seq.takeWhile (fun n -> n > 2) (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3]
    let takeWhile (predicate: 'T -> bool) (source: seq<'T>) : seq<'T> =
        walk source (fun e out ->
            if e.MoveNext() && predicate e.Current then
                out.Value <- e.Current
                true
            else false)
    /// The values from the first one on that does not satisfy the predicate.
    /// > Seq.skipWhile (fun n -> n > 2) (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [1; 2]
    let skipWhile (predicate: 'T -> bool) (source: seq<'T>) : seq<'T> =
        walk source (fun e ->
            let mutable started = false
            fun out ->
                let mutable found = e.MoveNext()
                if not started then
                    started <- true
                    while found && predicate e.Current do found <- e.MoveNext()
                if found then out.Value <- e.Current
                found)
    /// All values but the first, which must be there when they are asked for.
    /// > Seq.tail (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [1; 2]
    let tail (source: seq<'T>) : seq<'T> =
        walk source (fun e ->
            let mutable started = false
            fun out ->
                if not started then
                    started <- true
                    if not (e.MoveNext()) then
                        Failures.argument "The input sequence has an insufficient number of elements." "source"
                if e.MoveNext() then
                    out.Value <- e.Current
                    true
                else false)
    /// Arrays of this length, the last one maybe shorter.
    /// > Seq.chunkBySize 1 (Seq.ofList [3; 1; 2]) |> Seq.map Seq.toList |> Seq.toList
    /// [[3]; [1]; [2]]
    let chunkBySize (chunkSize: int) (source: seq<'T>) : seq<'T[]> =
        check source
        if chunkSize <= 0 then Failures.notPositive "chunkSize" chunkSize
        walk source (fun e out ->
            let chunk = ArrayCollector<'T>()
            let mutable i = 0
            while i < chunkSize && e.MoveNext() do
                chunk.Add e.Current
                i <- i + 1
            if i > 0 then out.Value <- chunk.Close()
            i > 0)
    /// All stretches of this length.
    /// > Seq.windowed 2 "abcd" |> Seq.map String |> Seq.toList
    /// ["ab"; "bc"; "cd"]
    let windowed (windowSize: int) (source: seq<'T>) : seq<'T[]> =
        check source
        if windowSize <= 0 then Failures.notPositive "windowSize" windowSize
        walk source (fun e ->
            let mutable window : 'T[] = extern "%array_new" windowSize null
            let mutable filled = 0
            fun out ->
                let mutable more = true
                if filled < windowSize then
                    while more && filled < windowSize do
                        more <- e.MoveNext()
                        if more then
                            window.[filled] <- e.Current
                            filled <- filled + 1
                else
                    more <- e.MoveNext()
                    if more then
                        let next : 'T[] = extern "%array_new" windowSize null
                        let _ : unit = extern "Array.blit" window 1 next 0 (windowSize - 1)
                        next.[windowSize - 1] <- e.Current
                        window <- next
                if more then out.Value <- extern "Array.copy" window
                more)
    /// So many arrays of about the same length.
    /// > Seq.splitInto 1 (Seq.ofList [3; 1; 2]) |> Seq.map Seq.toList |> Seq.toList
    /// [[3; 1; 2]]
    let splitInto (count: int) (source: seq<'T>) : seq<'T[]> =
        check source
        if count <= 0 then Failures.notPositive "count" count
        whole source (fun array -> Array.splitInto count array)

    /// Walks two sequences at once, as far as the shorter one.
    let private walk2 (source1: seq<'T1>) (source2: seq<'T2>) (step: int -> 'T1 -> 'T2 -> 'U) : seq<'U> =
        Failures.checkNull "source1" source1
        Failures.checkNull "source2" source2
        EnumerableFrom<'U>(fun () ->
            let e1 = source1.GetEnumerator()
            let e2 = source2.GetEnumerator()
            let mutable i = -1
            new Stepper<'U>((fun out ->
                if e1.MoveNext() && e2.MoveNext() then
                    i <- i + 1
                    out.Value <- step i e1.Current e2.Current
                    true
                else false), (fun () ->
                e1.Dispose()
                e2.Dispose())))
    /// Both values at each position, as far as the shorter one.
    /// > Seq.zip (Seq.ofList ["b"]) (Seq.ofList ["b"]) |> Seq.toList
    /// [("b", "b")]
    let zip (source1: seq<'T1>) (source2: seq<'T2>) : seq<'T1 * 'T2> = walk2 source1 source2 (fun _ a b -> (a, b))
    /// The three values at each position, as far as the shortest one.
    /// > Seq.zip3 (Seq.ofList [1; 2]) (Seq.ofList [3; 4]) (Seq.ofList [5]) |> Seq.toList
    /// [(1, 3, 5)]
    let zip3 (source1: seq<'T1>) (source2: seq<'T2>) (source3: seq<'T3>) : seq<'T1 * 'T2 * 'T3> =
        walk2 (zip source1 source2) source3 (fun _ (a, b) c -> (a, b, c))
    /// What the function makes of both values at each position, as far as the shorter one.
    /// > Seq.map2 (+) (Seq.ofList [1; 2; 3]) (Seq.ofList [4; 5]) |> Seq.toList
    /// [5; 7]
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (source1: seq<'T1>) (source2: seq<'T2>) : seq<'U> =
        walk2 source1 source2 (fun _ a b -> mapping a b)
    /// What the function makes of the index and both values at each position, as far as the shorter one.
    /// > Seq.mapi2 (fun i a b -> i + a * b) (Seq.ofList [1]) (Seq.ofList [2; 3]) |> Seq.toList
    /// [2]
    let mapi2 (mapping: int -> 'T1 -> 'T2 -> 'U) (source1: seq<'T1>) (source2: seq<'T2>) : seq<'U> = walk2 source1 source2 mapping
    /// What the function makes of the three values at each position, as far as the shortest one.
    /// > Seq.map3 (fun a b c -> a + b + c) [ 1 ] [ 2 ] [ 3 ] |> List.ofSeq
    /// [6]
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (source1: seq<'T1>) (source2: seq<'T2>) (source3: seq<'T3>) : seq<'U> =
        walk2 (zip source1 source2) source3 (fun _ (a, b) c -> mapping a b c)
    /// Each value of the first sequence with each of the second.
    /// > Seq.allPairs (Seq.ofList [3; 1; 2]) (Seq.ofList [1; 2]) |> Seq.toList
    /// [(3, 1); (3, 2); (1, 1); (1, 2); (2, 1); (2, 2)]
    let allPairs (source1: seq<'T1>) (source2: seq<'T2>) : seq<'T1 * 'T2> =
        Failures.checkNull "source1" source1
        Failures.checkNull "source2" source2
        let second = cache source2
        joined source1 (fun a -> map (fun b -> (a, b)) second)

    /// The values in reverse order.
    /// > "a,b,,c" |> Seq.rev |> String.Concat
    /// "c,,b,a"
    let rev (source: seq<'T>) : seq<'T> = whole source (fun array -> Array.rev array)
    /// The values in ascending order.
    /// > Seq.sort (Seq.ofList ["b"]) |> Seq.toList
    /// ["b"]
    let sort (source: seq<'T>) : seq<'T> when 'T: comparison = whole source (fun array -> Array.sort array)
    /// The values in descending order.
    /// > Seq.sortDescending (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 2; 1]
    let sortDescending (source: seq<'T>) : seq<'T> when 'T: comparison = whole source (fun array -> Array.sortDescending array)
    /// The values in the order that the function tells; equal ones keep theirs.
    /// > Seq.sortWith (fun _ _ -> 0) (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 1; 2]
    let sortWith (comparer: 'T -> 'T -> int) (source: seq<'T>) : seq<'T> = whole source (fun array -> Array.sortWith comparer array)
    /// The values in ascending order of their keys; those with equal keys keep theirs.
    /// > Seq.sortBy (fun n -> -n) (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 2; 1]
    let sortBy (projection: 'T -> 'Key) (source: seq<'T>) : seq<'T> when 'Key: comparison =
        whole source (fun array -> Sorting.stableBy (Array.map projection array) false array)
    /// The values in descending order of their keys; those with equal keys keep theirs.
    /// > Seq.sortByDescending (fun n -> n % 2) (Seq.ofList [5; 4; 3; 2; 1]) |> Seq.toList
    /// [5; 3; 1; 4; 2]
    let sortByDescending (projection: 'T -> 'Key) (source: seq<'T>) : seq<'T> when 'Key: comparison =
        whole source (fun array -> Sorting.stableBy (Array.map projection array) true array)
    /// The values moved to the indices that the function tells.
    /// > Seq.permute (fun i -> 1 - i) [1; 2] |> Seq.toList
    /// [2; 1]
    let permute (indexMap: int -> int) (source: seq<'T>) : seq<'T> = whole source (fun array -> Array.permute indexMap array)
    /// What the function makes of each value, passing a state from the first value on.
    /// > Seq.mapFold (fun sum n -> n * 2, sum + n) 0 [ 1; 2 ] |> snd
    /// 3
    let mapFold (mapping: 'State -> 'T -> 'Result * 'State) (state: 'State) (source: seq<'T>) : seq<'Result> * 'State =
        let results, final = Array.mapFold mapping state (Array.ofSeq source)
        (results :> seq<'Result>, final)
    /// What the function makes of each value, passing a state from the last value on.
    /// > Seq.mapFoldBack (fun n sum -> n * 2, sum + n) [ 1; 2 ] 0 |> snd
    /// 3
    let mapFoldBack (mapping: 'T -> 'State -> 'Result * 'State) (source: seq<'T>) (state: 'State) : seq<'Result> * 'State =
        let results, final = Array.mapFoldBack mapping (Array.ofSeq source) state
        (results :> seq<'Result>, final)
    /// The sequences of first values, second values and so on.
    /// > Seq.transpose [ [ 1; 2 ]; [ 3; 4 ] ] |> Seq.map List.ofSeq |> List.ofSeq
    /// [[1; 3]; [2; 4]]
    let transpose (source: seq<'Collection>) : seq<seq<'T>> when 'Collection :> seq<'T> =
        whole source (fun rows ->
            let rows = Array.map (fun (row: 'Collection) -> Array.ofSeq (row :> seq<'T>)) rows
            let width = Array.fold (fun (widest: int) (row: 'T[]) -> if row.Length > widest then row.Length else widest) 0 rows
            Array.init width (fun j -> readonly (Array.map (fun (row: 'T[]) -> row.[j]) (Array.filter (fun (row: 'T[]) -> row.Length > j) rows))))

    /// The values without repetition.
    /// > Seq.distinctBy (fun n -> n % 2) (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 2]
    let distinctBy (projection: 'T -> 'Key) (source: seq<'T>) : seq<'T> when 'Key: equality =
        walk source (fun e ->
            let seen = HashIndex<'Key>()
            fun out ->
                let mutable searching = true
                let mutable found = false
                while searching do
                    if e.MoveNext() then
                        if seen.TryAdd(projection e.Current) then
                            out.Value <- e.Current
                            found <- true
                            searching <- false
                    else searching <- false
                found)
    /// The values without repetition.
    /// > Seq.distinct (Seq.ofList [3; 1; 2]) |> Seq.toList
    /// [3; 1; 2]
    let distinct (source: seq<'T>) : seq<'T> when 'T: equality = distinctBy id source
    /// The values without those to exclude, and without repetition.
    /// > Seq.except (Seq.ofList [1; 2; 3]) (Seq.ofList [4; 5]) |> Seq.toList
    /// [4; 5]
    let except (itemsToExclude: seq<'T>) (source: seq<'T>) : seq<'T> when 'T: equality =
        Failures.checkNull "itemsToExclude" itemsToExclude
        walk source (fun e ->
            let seen = HashIndex<'T>()
            for item in itemsToExclude do seen.TryAdd item |> ignore
            fun out ->
                let mutable searching = true
                let mutable found = false
                while searching do
                    if e.MoveNext() then
                        if seen.TryAdd e.Current then
                            out.Value <- e.Current
                            found <- true
                            searching <- false
                    else searching <- false
                found)
    let private groups (projection: 'T -> 'Key) (array: 'T[]) : ('Key * 'T[])[] =
        let index = HashIndex<'Key>()
        let mutable collectors : ArrayCollector<'T>[] = extern "%array_new" 16 null
        for value in array do
            let key = projection value
            let found = index.Find key
            if found >= 0 then collectors.[found].Add value
            else
                let i = index.Add key
                if i >= collectors.Length then collectors <- extern "Array.resized" collectors (i * 2)
                let collector = ArrayCollector<'T>()
                collector.Add value
                collectors.[i] <- collector
        Array.init index.Count (fun i -> (index.Key i, collectors.[i].Close()))
    /// The values with equal keys together, by key.
    /// > Seq.groupBy fst (Seq.ofList [(1, 'b'); (2, 'a'); (1, 'c')]) |> Seq.toList
    /// [(1, seq [(1, 'b'); (1, 'c')]); (2, seq [(2, 'a')])]
    let groupBy (projection: 'T -> 'Key) (source: seq<'T>) : seq<'Key * seq<'T>> when 'Key: equality =
        whole source (fun array -> Array.map (fun (key, items: 'T[]) -> (key, readonly items)) (groups projection array))
    /// How many values have each key.
    /// > Seq.countBy id "  padded  " |> Seq.toList
    /// [(' ', 4); ('p', 1); ('a', 1); ('d', 3); ('e', 1)]
    let countBy (projection: 'T -> 'Key) (source: seq<'T>) : seq<'Key * int> when 'Key: equality =
        whole source (fun array -> Array.map (fun (key, items: 'T[]) -> (key, items.Length)) (groups projection array))
