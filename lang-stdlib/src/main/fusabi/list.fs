// Members of lists, and the first part of the module List: making, mapping, looking.
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
    let map (mapping: 'T -> 'U) (list: 'T list) : 'U list =
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
    let filter (predicate: 'T -> bool) (list: 'T list) : 'T list =
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
    let init (length: int) (initializer: int -> 'T) : 'T list =
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
