// The module Seq: what walking a sequence results in.
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
