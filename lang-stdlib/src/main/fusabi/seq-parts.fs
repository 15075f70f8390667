// The module Seq: parts of sequences.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on sequences.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Seq =

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
