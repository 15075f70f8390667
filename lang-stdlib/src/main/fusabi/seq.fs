// The module Seq: sequences that are computed as they are walked.
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
    let inline cast (source: IEnumerable) : seq< ^T> =
        RuntimeHelpers.castWith (fun (value: obj) -> ((^T): (static member ``%unbox``: obj -> ^T) value)) source
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
