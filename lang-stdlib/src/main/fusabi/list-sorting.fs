// The module List: sorting, the least and the greatest, sums.
namespace FSharp.Collections

open System
open FSharp.Core.CompilerServices

/// Functions on lists.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =

    let private viaArray (change: 'T[] -> 'T[]) (list: 'T list) : 'T list =
        match list with
        | [] | [_] -> list
        | _ -> List.ofArray (change (List.toArray list))
    let private inPlace (change: 'T[] -> unit) (list: 'T list) : 'T list =
        viaArray (fun array -> change array; array) list
    let private keys (projection: 'T -> 'Key) (array: 'T[]) : 'Key[] =
        let keys : 'Key[] = extern "%array_new" (extern "%array_length" array) null
        for i in 0 .. (extern "%array_length" array) - 1 do keys.[i] <- projection array.[i]
        keys

    /// The values in the order that the function tells; equal ones keep theirs.
    /// > List.sortWith (fun _ _ -> 0) [3; 1; 2]
    /// [3; 1; 2]
    let sortWith (comparer: 'T -> 'T -> int) (list: 'T list) : 'T list = inPlace (Sorting.stable comparer) list
    /// The values in ascending order.
    /// > List.sort ["b"]
    /// ["b"]
    let sort (list: 'T list) : 'T list when 'T: comparison =
        inPlace Sorting.ascending list
    /// The values in descending order.
    /// > List.sortDescending ["b"]
    /// ["b"]
    let sortDescending (list: 'T list) : 'T list when 'T: comparison =
        viaArray (fun array -> Sorting.stableBy array true array) list
    /// The values in ascending order of their keys.
    /// > List.sortBy (fun n -> n % 2) [5; 4; 3; 2; 1]
    /// [4; 2; 5; 3; 1]
    let sortBy (projection: 'T -> 'Key) (list: 'T list) : 'T list when 'Key: comparison =
        viaArray (fun array -> Sorting.stableBy (keys projection array) false array) list
    /// The values in descending order of their keys.
    /// > List.sortByDescending (fun n -> n % 2) [3; 1; 2]
    /// [3; 1; 2]
    let sortByDescending (projection: 'T -> 'Key) (list: 'T list) : 'T list when 'Key: comparison =
        viaArray (fun array -> Sorting.stableBy (keys projection array) true array) list
    /// The order of two lists, as the function tells that of their values.
    /// > List.compareWith compare [1; 2] [1; 3]
    /// -1
    let rec compareWith (comparer: 'T -> 'T -> int) (list1: 'T list) (list2: 'T list) : int =
        match list1, list2 with
        | [], [] -> 0
        | [], _ -> -1
        | _, [] -> 1
        | head1 :: tail1, head2 :: tail2 ->
            match comparer head1 head2 with
            | 0 -> compareWith comparer tail1 tail2
            | order -> order

    /// The largest value.
    /// > List.max ["b"]
    /// "b"
    let inline max (list: ^T list) : ^T when ^T: comparison =
        match list with
        | [] -> Failures.emptySequence "list"
        | head :: tail ->
            let mutable result = head
            for value in tail do
                if value > result then result <- value
            result
    /// The smallest value.
    /// > List.min [3; 1; 2]
    /// 1
    let inline min (list: ^T list) : ^T when ^T: comparison =
        match list with
        | [] -> Failures.emptySequence "list"
        | head :: tail ->
            let mutable result = head
            for value in tail do
                if value < result then result <- value
            result
    /// The value with the largest key.
    /// > List.maxBy (fun n -> n % 3) [3; 1; 2]
    /// 2
    let inline maxBy (projection: 'T -> ^U) (list: 'T list) : 'T when ^U: comparison =
        match list with
        | [] -> Failures.emptySequence "list"
        | head :: tail ->
            let mutable result = head
            let mutable key = projection head
            for value in tail do
                let next = projection value
                if next > key then
                    result <- value
                    key <- next
            result
    /// The value with the smallest key.
    /// > List.minBy String.length ["b"]
    /// "b"
    let inline minBy (projection: 'T -> ^U) (list: 'T list) : 'T when ^U: comparison =
        match list with
        | [] -> Failures.emptySequence "list"
        | head :: tail ->
            let mutable result = head
            let mutable key = projection head
            for value in tail do
                let next = projection value
                if next < key then
                    result <- value
                    key <- next
            result
    /// The sum of the values; overflow is an error.
    /// > List.sum [1.5]
    /// 1.5
    let inline sum (list: ^T list) : ^T =
        let mutable result = ((^T): (static member Zero: ^T) ())
        for value in list do result <- Checked.(+) result value
        result
    /// The sum of what the function makes of the values; overflow is an error.
    /// > List.sumBy (fun n -> n) [1I; 2I]
    /// 3
    let inline sumBy (projection: 'T -> ^U) (list: 'T list) : ^U =
        let mutable result = ((^U): (static member Zero: ^U) ())
        for value in list do result <- Checked.(+) result (projection value)
        result
    /// The mean of the values.
    /// > List.average [1.5]
    /// 1.5
    let inline average (list: ^T list) : ^T =
        match list with
        | [] -> Failures.emptySequence "source"
        | _ ->
            let mutable result = ((^T): (static member Zero: ^T) ())
            let mutable count = 0
            for value in list do
                result <- Checked.(+) result value
                count <- count + 1
            ((^T): (static member DivideByInt: ^T * int -> ^T) (result, count))
    /// The mean of what the function makes of the values.
    /// > List.averageBy float [5; 4; 3; 2; 1]
    /// 3.0
    let inline averageBy (projection: 'T -> ^U) (list: 'T list) : ^U =
        match list with
        | [] -> Failures.emptySequence "source"
        | _ ->
            let mutable result = ((^U): (static member Zero: ^U) ())
            let mutable count = 0
            for value in list do
                result <- Checked.(+) result (projection value)
                count <- count + 1
            ((^U): (static member DivideByInt: ^U * int -> ^U) (result, count))
