// The module List: folding, looking for values, making.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on lists.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =

    /// The state after the function saw each value, from the first on.
    /// > List.fold (fun n (s: string) -> n + s.Length) 0 ["b"]
    /// 1
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (list: 'T list) : 'State =
        let mutable result = state
        for value in list do result <- folder result value
        result
    /// The state after the function saw each value, from the last on.
    /// > List.foldBack (-) [1; 2; 3] 0
    /// 2
    let foldBack (folder: 'T -> 'State -> 'State) (list: 'T list) (state: 'State) : 'State =
        let mutable result = state
        for value in rev list do result <- folder value result
        result
    /// The values combined, from the first on.
    /// > List.reduce (+) ["b"]
    /// "b"
    let reduce (reduction: 'T -> 'T -> 'T) (list: 'T list) : 'T =
        match list with
        | [] -> Failures.emptyList "list"
        | head :: tail -> fold reduction head tail
    /// The values combined, from the last on.
    /// > List.reduceBack (-) [3; 1; 2]
    /// 4
    let reduceBack (reduction: 'T -> 'T -> 'T) (list: 'T list) : 'T =
        match rev list with
        | [] -> Failures.emptyList "list"
        | head :: tail -> fold (fun state value -> reduction value state) head tail
    /// All states from the first value on.
    /// > List.scan (+) 0 [5; 4; 3; 2; 1]
    /// [0; 5; 9; 12; 14; 15]
    let scan (folder: 'State -> 'T -> 'State) (state: 'State) (list: 'T list) : 'State list =
        let root = [state]
        let mutable last = root
        let mutable current = state
        for value in list do
            current <- folder current value
            last <- ListBuilder.push last current
        root
    /// All states from the last value on.
    /// > List.scanBack (fun n acc -> n - acc) [3; 1; 2] 0
    /// [4; -1; 2; 0]
    let scanBack (folder: 'T -> 'State -> 'State) (list: 'T list) (state: 'State) : 'State list =
        let mutable result = [state]
        let mutable current = state
        for value in rev list do
            current <- folder value current
            result <- current :: result
        result
    /// What the function makes of each value, passing a state from the first value on.
    /// > List.mapFold (fun acc n -> (acc + n, acc * n + 1)) 1 [1; 2; 2; 3; 1]
    /// ([2; 4; 7; 14; 35], 35)
    let mapFold (mapping: 'State -> 'T -> 'Result * 'State) (state: 'State) (list: 'T list) : 'Result list * 'State =
        let root = ListBuilder.start ()
        let mutable last = root
        let mutable current = state
        for value in list do
            let result, next = mapping current value
            last <- ListBuilder.push last result
            current <- next
        (ListBuilder.built root, current)
    /// What the function makes of each value, passing a state from the last value on.
    /// > List.mapFoldBack (fun n acc -> (n * acc, acc + 1)) [1; 2; 2; 3; 1] 1
    /// ([5; 8; 6; 6; 1], 6)
    let mapFoldBack (mapping: 'T -> 'State -> 'Result * 'State) (list: 'T list) (state: 'State) : 'Result list * 'State =
        let mutable results = []
        let mutable current = state
        for value in rev list do
            let result, next = mapping value current
            results <- result :: results
            current <- next
        (results, current)
    /// The values that the function makes of a state, until it makes none.
    /// > List.unfold (fun n -> None: (int * int) option) 1
    /// []
    let unfold (generator: 'State -> ('T * 'State) option) (state: 'State) : 'T list =
        let root = ListBuilder.start ()
        let rec loop (last: 'T list) (state: 'State) : unit =
            match generator state with
            | Some(value, next) -> loop (ListBuilder.push last value) next
            | None -> ()
        loop root state
        ListBuilder.built root

    /// Whether a value satisfies the predicate.
    /// > List.exists (fun n -> n = 2) [1; 2; 2; 3; 1]
    /// true
    let rec exists (predicate: 'T -> bool) (list: 'T list) : bool =
        match list with
        | [] -> false
        | head :: tail -> predicate head || exists predicate tail
    /// Whether all values satisfy the predicate.
    /// > List.forall (fun n -> n > 0) [1; 2; 2; 3; 1]
    /// true
    let rec forall (predicate: 'T -> bool) (list: 'T list) : bool =
        match list with
        | [] -> true
        | head :: tail -> predicate head && forall predicate tail
    /// Whether the value is in the list.
    /// > List.contains "b" ["b"]
    /// true
    let inline contains (value: ^T) (source: ^T list) : bool when ^T: equality =
        let mutable rest = source
        let mutable found = false
        while not found && not rest.IsEmpty do
            found <- value = rest.Head
            rest <- rest.Tail
        found
    /// The first value that satisfies the predicate, if there is one.
    /// > List.tryFind (fun n -> n > 2) [3; 1; 2]
    /// Some 3
    let rec tryFind (predicate: 'T -> bool) (list: 'T list) : 'T option =
        match list with
        | [] -> None
        | head :: tail -> if predicate head then Some head else tryFind predicate tail
    /// The first value that satisfies the predicate.
    /// > List.find (fun n -> n % 2 = 0) [1; 2; 2; 3; 1]
    /// 2
    let rec find (predicate: 'T -> bool) (list: 'T list) : 'T =
        match list with
        | [] -> Failures.notFound ()
        | head :: tail -> if predicate head then head else find predicate tail
    /// The last value that satisfies the predicate, if there is one.
    /// > List.tryFindBack (fun n -> n < 3) [3; 1; 2]
    /// Some 2
    let tryFindBack (predicate: 'T -> bool) (list: 'T list) : 'T option = tryFind predicate (rev list)
    /// The last value that satisfies the predicate.
    /// > List.findBack (fun n -> n % 2 = 1) [3; 1; 2]
    /// 1
    let findBack (predicate: 'T -> bool) (list: 'T list) : 'T = find predicate (rev list)
    let rec private indexFrom (i: int) (predicate: 'T -> bool) (list: 'T list) : int =
        match list with
        | [] -> -1
        | head :: tail -> if predicate head then i else indexFrom (i + 1) predicate tail
    let private lastIndex (predicate: 'T -> bool) (list: 'T list) : int =
        let i = indexFrom 0 predicate (rev list)
        if i < 0 then -1 else list.Length - 1 - i
    /// The index of the first value that satisfies the predicate.
    /// > List.findIndex (fun n -> n = 2) [3; 1; 2]
    /// 2
    let findIndex (predicate: 'T -> bool) (list: 'T list) : int =
        match indexFrom 0 predicate list with
        | -1 -> Failures.notFound ()
        | i -> i
    /// The index of the first value that satisfies the predicate, if there is one.
    /// > List.tryFindIndex (fun n -> n = 2) [3; 1; 2]
    /// Some 2
    let tryFindIndex (predicate: 'T -> bool) (list: 'T list) : int option =
        match indexFrom 0 predicate list with
        | -1 -> None
        | i -> Some i
    /// The index of the last value that satisfies the predicate.
    /// > List.findIndexBack (fun n -> n = 2) [3; 1; 2]
    /// 2
    let findIndexBack (predicate: 'T -> bool) (list: 'T list) : int =
        match lastIndex predicate list with
        | -1 -> Failures.notFound ()
        | i -> i
    /// The index of the last value that satisfies the predicate, if there is one.
    /// > List.tryFindIndexBack (fun n -> n = 1) [1; 2; 2; 3; 1]
    /// Some 4
    let tryFindIndexBack (predicate: 'T -> bool) (list: 'T list) : int option =
        match lastIndex predicate list with
        | -1 -> None
        | i -> Some i
    /// The first result that the function makes of a value, if there is one.
    /// > List.tryPick (fun n -> if n > 2 then Some n else None) [1; 2; 2; 3; 1]
    /// Some 3
    let rec tryPick (chooser: 'T -> 'U option) (list: 'T list) : 'U option =
        match list with
        | [] -> None
        | head :: tail ->
            match chooser head with
            | None -> tryPick chooser tail
            | found -> found
    /// The first result that the function makes of a value.
    /// > List.pick (fun n -> if n > 2 then Some (string n) else None) [3; 1; 2]
    /// "3"
    let pick (chooser: 'T -> 'U option) (list: 'T list) : 'U =
        match tryPick chooser list with
        | Some result -> result
        | None -> Failures.notFound ()

    /// The list with the same value so many times.
    /// > List.replicate 3 'x'
    /// ['x'; 'x'; 'x']
    let replicate (count: int) (initial: 'T) : 'T list =
        if count < 0 then Failures.argument "The input must be non-negative." "count"
        let mutable result = []
        for _ in 1 .. count do result <- initial :: result
        result
    /// The list of what the function makes of the indices.
    /// > List.init 0 id
    /// []
    let inline init (length: int) (initializer: int -> 'T) : 'T list =
        if length < 0 then Failures.negative "count" length
        let root = ListBuilder.start ()
        let mutable last = root
        for i in 0 .. length - 1 do last <- ListBuilder.push last (initializer i)
        ListBuilder.built root
    /// The list of the array's values.
    /// > List.ofArray [|1|]
    /// [1]
    let ofArray (array: 'T[]) : 'T list =
        Failures.checkNull "array" array
        let mutable result = []
        for i in (extern "%array_length" array) - 1 .. -1 .. 0 do result <- array.[i] :: result
        result
    /// The array of the list's values.
    /// > List.toArray [1; 2; 2; 3; 1]
    /// [|1; 2; 2; 3; 1|]
    let toArray (list: 'T list) : 'T[] = extern "List.toArray" list
    /// The list of the sequence's values.
    /// > List.ofSeq "a"
    /// ['a']
    let ofSeq (source: seq<'T>) : 'T list =
        Failures.checkNull "source" source
        match source with
        | :? ('T list) as list -> list
        | _ ->
            let root = ListBuilder.start ()
            let mutable last = root
            for value in source do last <- ListBuilder.push last value
            ListBuilder.built root
    /// The list as a sequence.
    /// > List.toSeq [1; 2; 2; 3; 1] |> Seq.length
    /// 5
    let toSeq (list: 'T list) : seq<'T> = list

    /// The first values, which must be there.
    /// > List.take 1 [1]
    /// [1]
    let take (count: int) (list: 'T list) : 'T list =
        if count < 0 then Failures.negative "count" count
        let root = ListBuilder.start ()
        let rec loop (last: 'T list) (missing: int) (rest: 'T list) : unit =
            if missing > 0 then
                match rest with
                | [] -> Failures.shortList missing
                | head :: tail -> loop (ListBuilder.push last head) (missing - 1) tail
        loop root count list
        ListBuilder.built root
    /// At most the first values.
    /// > List.truncate 1 [3; 1; 2]
    /// [3]
    let truncate (count: int) (list: 'T list) : 'T list =
        let root = ListBuilder.start ()
        let rec loop (last: 'T list) (missing: int) (rest: 'T list) : unit =
            if missing > 0 then
                match rest with
                | [] -> ()
                | head :: tail -> loop (ListBuilder.push last head) (missing - 1) tail
        loop root count list
        ListBuilder.built root
    /// The list behind the first values, which must be there.
    /// > List.skip 0 [3; 1; 2]
    /// [3; 1; 2]
    let skip (count: int) (list: 'T list) : 'T list =
        let rec loop (missing: int) (rest: 'T list) : 'T list =
            if missing <= 0 then rest
            else
                match rest with
                | _ :: tail -> loop (missing - 1) tail
                | [] ->
                    let text = "The index is outside the legal range.\ncount = " + string count
                    raise (ArgumentOutOfRangeException("count", text + ", distance past the list = " + string missing))
        loop count list
    /// The first values, as long as they satisfy the predicate.
    /// > List.takeWhile (fun n -> n > 2) [5; 4; 3; 2; 1]
    /// [5; 4; 3]
    let takeWhile (predicate: 'T -> bool) (list: 'T list) : 'T list =
        let root = ListBuilder.start ()
        let rec loop (last: 'T list) (rest: 'T list) : unit =
            match rest with
            | head :: tail when predicate head -> loop (ListBuilder.push last head) tail
            | _ -> ()
        loop root list
        ListBuilder.built root
    /// The list from the first value on that does not satisfy the predicate.
    /// > List.skipWhile (fun n -> n > 2) [1; 2; 2; 3; 1]
    /// [1; 2; 2; 3; 1]
    let rec skipWhile (predicate: 'T -> bool) (list: 'T list) : 'T list =
        match list with
        | head :: tail when predicate head -> skipWhile predicate tail
        | _ -> list
    /// The list cut in two at an index.
    /// > List.splitAt 1 [3; 1; 2]
    /// ([3], [1; 2])
    let splitAt (index: int) (list: 'T list) : 'T list * 'T list =
        if index < 0 then Failures.negative "index" index
        (take index list, drop index list)
