// The module Array: folding.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on arrays.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =

    /// The state after the function saw each value, from the first on.
    /// > Array.fold (fun acc n -> acc * 10 + n) 0 [|3; 1; 2|]
    /// 312
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (array: 'T[]) : 'State =
        Failures.checkNull "array" array
        let mutable result = state
        for value in array do result <- folder result value
        result
    /// The state after the function saw each value, from the last on.
    /// > Array.foldBack (fun x acc -> x - acc) [|1; 2; 3|] 0
    /// 2
    let foldBack (folder: 'T -> 'State -> 'State) (array: 'T[]) (state: 'State) : 'State =
        check array
        let mutable result = state
        for i in array.Length - 1 .. -1 .. 0 do result <- folder array.[i] result
        result
    /// The values combined, from the first on.
    /// > Array.reduce (+) [|"b"|]
    /// "b"
    let reduce (reduction: 'T -> 'T -> 'T) (array: 'T[]) : 'T =
        check array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = array.[0]
        for i in 1 .. array.Length - 1 do result <- reduction result array.[i]
        result
    /// The values combined, from the last on.
    /// > Array.reduceBack (-) [|1|]
    /// 1
    let reduceBack (reduction: 'T -> 'T -> 'T) (array: 'T[]) : 'T =
        check array
        if array.Length = 0 then Failures.emptyArray "array"
        let mutable result = array.[array.Length - 1]
        for i in array.Length - 2 .. -1 .. 0 do result <- reduction array.[i] result
        result
    /// All states from the first value on.
    /// > Array.scan (+) 0 [|1; 2; 2; 3; 1|]
    /// [|0; 1; 3; 5; 8; 9|]
    let scan (folder: 'State -> 'T -> 'State) (state: 'State) (array: 'T[]) : 'State[] =
        check array
        let result = create (array.Length + 1) state
        for i in 0 .. array.Length - 1 do result.[i + 1] <- folder result.[i] array.[i]
        result
    /// All states from the last value on.
    /// > Array.scanBack (fun n acc -> n - acc) [|1|] 0
    /// [|1; 0|]
    let scanBack (folder: 'T -> 'State -> 'State) (array: 'T[]) (state: 'State) : 'State[] =
        check array
        let result = create (array.Length + 1) state
        for i in array.Length - 1 .. -1 .. 0 do result.[i] <- folder array.[i] result.[i + 1]
        result
    /// What the function makes of each value, passing a state from the first value on.
    /// > Array.mapFold (fun acc n -> (acc + n, acc * n + 1)) 1 [|5; 4; 3; 2; 1|]
    /// ([|6; 10; 28; 78; 154|], 154)
    let mapFold (mapping: 'State -> 'T -> 'Result * 'State) (state: 'State) (array: 'T[]) : 'Result[] * 'State =
        check array
        let results = fresh array.Length
        let mutable current = state
        for i in 0 .. array.Length - 1 do
            let result, next = mapping current array.[i]
            results.[i] <- result
            current <- next
        (results, current)
    /// What the function makes of each value, passing a state from the last value on.
    /// > Array.mapFoldBack (fun n acc -> (n * acc, acc + 1)) [|3; 1; 2|] 1
    /// ([|9; 2; 2|], 4)
    let mapFoldBack (mapping: 'T -> 'State -> 'Result * 'State) (array: 'T[]) (state: 'State) : 'Result[] * 'State =
        check array
        let results = fresh array.Length
        let mutable current = state
        for i in array.Length - 1 .. -1 .. 0 do
            let result, next = mapping array.[i] current
            results.[i] <- result
            current <- next
        (results, current)
    /// The values that the function makes of a state, until it makes none.
    /// > Array.unfold (fun n -> if n > 5 then None else Some (n, n * 2)) 1
    /// [|1; 2; 4|]
    let unfold (generator: 'State -> ('T * 'State) option) (state: 'State) : 'T[] =
        let items = ArrayCollector<'T>()
        let rec loop (state: 'State) : unit =
            match generator state with
            | Some(value, next) ->
                items.Add value
                loop next
            | None -> ()
        loop state
        items.Close()
