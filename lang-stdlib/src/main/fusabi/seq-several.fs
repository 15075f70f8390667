// The module Seq: orders, several sequences at once, equal values.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on sequences.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Seq =

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
