// Members of lists, and the module List: making, mapping, filtering.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A position in a list.
[<NoEquality; NoComparison>]
type internal ListEnumerator<'T>(list: 'T list) =
    let mutable rest = list
    let mutable current : 'T = extern "%identity" null
    interface IEnumerator<'T> with
        member _.Current : 'T = current
    interface IEnumerator with
        member _.Current : obj = box current
        member _.MoveNext() : bool =
            match rest with
            | head :: tail ->
                current <- head
                rest <- tail
                true
            | [] -> false
        member _.Reset() : unit = rest <- list
    interface IDisposable with
        member _.Dispose() : unit = ()

type List<'T> with
    /// The empty list.
    static member Empty : 'T list = []
    /// A value before a list.
    static member Cons(head: 'T, tail: 'T list) : 'T list = head :: tail
    /// Whether there is no value.
    member list.IsEmpty : bool = match list with [] -> true | _ -> false
    /// How many values there are.
    member list.Length : int =
        let mutable count = 0
        for _ in list do count <- count + 1
        count
    /// The first value.
    member list.Head : 'T = match list with head :: _ -> head | [] -> raise (InvalidOperationException("The input list was empty."))
    /// The list behind the first value.
    member list.Tail : 'T list = match list with _ :: tail -> tail | [] -> raise (InvalidOperationException("The input list was empty."))
    /// The value at an index.
    member list.Item
        with get (index: int) : 'T =
            if index < 0 then
                if list.IsEmpty then Failures.listIndex "n" else Failures.argument "The input must be non-negative." "n"
            else
                let mutable rest = list
                let mutable i = index
                while i > 0 && not rest.IsEmpty do
                    rest <- rest.Tail
                    i <- i - 1
                match rest with
                | head :: _ -> head
                | [] -> Failures.listIndex "n"
    /// The values between two indices.
    member list.GetSlice(startIndex: int option, endIndex: int option) : 'T list =
        let first = match startIndex with Some i -> max i 0 | None -> 0
        let root = ListBuilder.start ()
        let mutable last = root
        let mutable rest = list
        let mutable i = 0
        while i < first && not rest.IsEmpty do
            rest <- rest.Tail
            i <- i + 1
        match endIndex with
        | None -> rest
        | Some finish ->
            while i <= finish && not rest.IsEmpty do
                last <- ListBuilder.push last rest.Head
                rest <- rest.Tail
                i <- i + 1
            ListBuilder.built root
    /// The index so far from the end.
    member list.GetReverseIndex(rank: int, offset: int) : int = list.Length - offset - 1
    interface IEnumerable<'T> with
        member list.GetEnumerator() : IEnumerator<'T> = new ListEnumerator<'T>(list)
    interface IEnumerable with
        member list.GetEnumerator() : IEnumerator = new ListEnumerator<'T>(list)
    interface IReadOnlyCollection<'T> with
        member list.Count : int = list.Length
    interface IReadOnlyList<'T> with
        member list.Item with get (index: int) : 'T = list.Item(index)

/// Functions on lists.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =

    /// The empty list.
    /// > (List.empty: int list)
    /// []
    let empty<'T> : 'T list = []
    /// The list of one value.
    /// > List.singleton 5
    /// [5]
    let singleton (value: 'T) : 'T list = [value]
    /// Whether the list has no values.
    /// > List.isEmpty [3; 1; 2]
    /// false
    let isEmpty (list: 'T list) : bool = match list with [] -> true | _ -> false
    /// How many values the list has.
    /// > List.length [1; 2; 2; 3; 1]
    /// 5
    let length (list: 'T list) : int = list.Length

    /// The first value.
    /// > List.head [1; 2]
    /// 1
    let head (list: 'T list) : 'T = match list with head :: _ -> head | [] -> Failures.emptyList "list"
    /// The first value, if there is one.
    /// > List.tryHead [3; 1; 2]
    /// Some 3
    let tryHead (list: 'T list) : 'T option = match list with head :: _ -> Some head | [] -> None
    /// The list behind the first value.
    /// > List.tail [1]
    /// []
    let tail (list: 'T list) : 'T list = match list with _ :: tail -> tail | [] -> Failures.emptyList "list"
    /// The last value, if there is one.
    /// > List.tryLast [5; 4; 3; 2; 1]
    /// Some 1
    let rec tryLast (list: 'T list) : 'T option =
        match list with
        | [] -> None
        | [value] -> Some value
        | _ :: rest -> tryLast rest
    /// The last value.
    /// > List.last [3; 1; 2]
    /// 2
    let last (list: 'T list) : 'T = match tryLast list with Some value -> value | None -> Failures.emptyList "list"
    /// The only value.
    /// > List.exactlyOne [1]
    /// 1
    let exactlyOne (list: 'T list) : 'T =
        match list with
        | [value] -> value
        | [] -> Failures.emptySequence "source"
        | _ -> Failures.argument "The input sequence contains more than one element." "source"
    /// The only value, if there is exactly one.
    /// > List.tryExactlyOne [5; 4; 3; 2; 1]
    /// None
    let tryExactlyOne (list: 'T list) : 'T option = match list with [value] -> Some value | _ -> None

    /// The list without the first values; empty when there are fewer.
    let rec private drop (count: int) (list: 'T list) : 'T list =
        match list with
        | _ :: rest when count > 0 -> drop (count - 1) rest
        | _ -> list
    /// The value at an index, if there is one.
    /// > List.tryItem 1 [1; 2; 2; 3; 1]
    /// Some 2
    let tryItem (index: int) (list: 'T list) : 'T option = if index < 0 then None else tryHead (drop index list)
    /// The value at an index.
    /// > List.item 0 [3; 1; 2]
    /// 3
    let item (index: int) (list: 'T list) : 'T = match tryItem index list with Some value -> value | None -> Failures.listIndex "index"
    /// The value at an index.
    /// > List.nth [1; 2] 1
    /// 2
    let nth (list: 'T list) (index: int) : 'T = if index < 0 then Failures.negative "index" index else item index list

    /// The list in reverse order.
    /// > List.rev [3; 1; 2]
    /// [2; 1; 3]
    let rev (list: 'T list) : 'T list =
        match list with
        | [] | [_] -> list
        | _ ->
            let mutable result = []
            for value in list do result <- value :: result
            result

    /// Both lists, one after the other.
    /// > List.append [1; 2; 3] [4; 5]
    /// [1; 2; 3; 4; 5]
    let append (list1: 'T list) (list2: 'T list) : 'T list =
        match list1, list2 with
        | [], _ -> list2
        | _, [] -> list1
        | _ ->
            let root = ListBuilder.start ()
            let mutable last = root
            for value in list1 do last <- ListBuilder.push last value
            ListBuilder.close last list2
            ListBuilder.built root

    /// Calls the action with each value.
    /// > List.iter (printf "%d ") [ 1; 2 ]
    /// 1 2
    let inline iter (action: 'T -> unit) (list: 'T list) : unit = for value in list do action value
    /// Calls the action with each index and value.
    /// > List.iteri (fun i s -> printf "%d%s " i s) [ "a"; "b" ]
    /// 0a 1b
    let inline iteri (action: int -> 'T -> unit) (list: 'T list) : unit =
        let mutable i = 0
        for value in list do
            action i value
            i <- i + 1

    /// What the function makes of each value.
    /// > List.map fst [(1, 2)]
    /// [1]
    let inline map (mapping: 'T -> 'U) (list: 'T list) : 'U list =
        let root = ListBuilder.start ()
        let mutable last = root
        for value in list do last <- ListBuilder.push last (mapping value)
        ListBuilder.built root
    /// What the function makes of each index and value.
    /// > List.mapi (fun i n -> i * 10 + n) [3; 1; 2]
    /// [3; 11; 22]
    let mapi (mapping: int -> 'T -> 'U) (list: 'T list) : 'U list =
        let root = ListBuilder.start ()
        let mutable last = root
        let mutable i = 0
        for value in list do
            last <- ListBuilder.push last (mapping i value)
            i <- i + 1
        ListBuilder.built root
    /// Each value with its index.
    /// > List.indexed [3; 1; 2]
    /// [(0, 3); (1, 1); (2, 2)]
    let indexed (list: 'T list) : (int * 'T) list = mapi (fun i value -> (i, value)) list
    /// The values that satisfy the predicate.
    /// > List.filter (fun n -> n > 1) [3; 1; 2]
    /// [3; 2]
    let inline filter (predicate: 'T -> bool) (list: 'T list) : 'T list =
        let root = ListBuilder.start ()
        let mutable last = root
        for value in list do
            if predicate value then last <- ListBuilder.push last value
        ListBuilder.built root
    /// The values that satisfy the predicate.
    /// > List.where (fun n -> n = 2) [3; 1; 2]
    /// [2]
    let where (predicate: 'T -> bool) (list: 'T list) : 'T list = filter predicate list
    /// What the function makes of values, where it makes something.
    /// > [(Some 1)] |> List.choose id
    /// [1]
    let choose (chooser: 'T -> 'U option) (list: 'T list) : 'U list =
        let root = ListBuilder.start ()
        let mutable last = root
        for value in list do
            match chooser value with
            | Some result -> last <- ListBuilder.push last result
            | None -> ()
        ListBuilder.built root
    /// The lists that the function makes, joined.
    /// > List.collect (fun n -> [n; n]) [1; 2]
    /// [1; 1; 2; 2]
    let collect (mapping: 'T -> 'U list) (list: 'T list) : 'U list =
        let root = ListBuilder.start ()
        let mutable last = root
        for value in list do
            for result in mapping value do last <- ListBuilder.push last result
        ListBuilder.built root
    /// The lists, joined.
    /// > List.concat [[1; 2; 3]; [4; 5; 6]]
    /// [1; 2; 3; 4; 5; 6]
    let concat (lists: seq<'T list>) : 'T list =
        let root = ListBuilder.start ()
        let mutable last = root
        for list in lists do
            for value in list do last <- ListBuilder.push last value
        ListBuilder.built root
    /// The values that satisfy the predicate, and those that do not.
    /// > List.partition (fun n -> n > 1) [5; 4; 3; 2; 1]
    /// ([5; 4; 3; 2], [1])
    let partition (predicate: 'T -> bool) (list: 'T list) : 'T list * 'T list =
        let root1 = ListBuilder.start ()
        let root2 = ListBuilder.start ()
        let mutable last1 = root1
        let mutable last2 = root2
        for value in list do
            if predicate value then last1 <- ListBuilder.push last1 value else last2 <- ListBuilder.push last2 value
        (ListBuilder.built root1, ListBuilder.built root2)
    /// The results of the first kind, and those of the second.
    /// > List.partitionWith (fun n -> if n > 1 then Choice1Of2 n else Choice2Of2(string n)) [ 1; 2; 3 ]
    /// ([2; 3], ["1"])
    let partitionWith (partitioner: 'T -> Choice<'T1, 'T2>) (list: 'T list) : 'T1 list * 'T2 list =
        let root1 = ListBuilder.start ()
        let root2 = ListBuilder.start ()
        let mutable last1 = root1
        let mutable last2 = root2
        for value in list do
            match partitioner value with
            | Choice1Of2 result -> last1 <- ListBuilder.push last1 result
            | Choice2Of2 result -> last2 <- ListBuilder.push last2 result
        (ListBuilder.built root1, ListBuilder.built root2)
