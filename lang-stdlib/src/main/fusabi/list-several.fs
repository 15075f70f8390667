// The module List: several lists at once, parts of lists, changes at an index.
namespace FSharp.Collections

open System
open FSharp.Core.CompilerServices

/// Functions on lists.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =

    /// Both values at each position.
    /// > List.zip ["b"] ["b"]
    /// [("b", "b")]
    let zip (list1: 'T1 list) (list2: 'T2 list) : ('T1 * 'T2) list =
        let root = ListBuilder.start ()
        let rec loop (last: ('T1 * 'T2) list) (rest1: 'T1 list) (rest2: 'T2 list) : unit =
            match rest1, rest2 with
            | head1 :: tail1, head2 :: tail2 -> loop (ListBuilder.push last (head1, head2)) tail1 tail2
            | [], [] -> ()
            | [], _ -> Failures.listLengths "list1" "list2" rest2.Length
            | _, [] -> Failures.listLengths "list2" "list1" rest1.Length
        loop root list1 list2
        ListBuilder.built root
    let private lengths3 (length1: int) (length2: int) (length3: int) : 'T =
        let text = "The lists had different lengths.\n list1.Length = " + string length1 + ", list2.Length = " + string length2
        Failures.argument (text + ", list3.Length = " + string length3) "list1, list2, list3"
    /// The three values at each position.
    /// > List.zip3 ([]: int list) ([]: int list) ([]: int list)
    /// []
    let zip3 (list1: 'T1 list) (list2: 'T2 list) (list3: 'T3 list) : ('T1 * 'T2 * 'T3) list =
        let root = ListBuilder.start ()
        let rec loop (last: ('T1 * 'T2 * 'T3) list) (rest1: 'T1 list) (rest2: 'T2 list) (rest3: 'T3 list) : unit =
            match rest1, rest2, rest3 with
            | head1 :: tail1, head2 :: tail2, head3 :: tail3 -> loop (ListBuilder.push last (head1, head2, head3)) tail1 tail2 tail3
            | [], [], [] -> ()
            | _ -> lengths3 rest1.Length rest2.Length rest3.Length
        loop root list1 list2 list3
        ListBuilder.built root
    /// The first values and the second values of pairs.
    /// > List.unzip (List.map (fun n -> (n, n * n)) [3; 1; 2])
    /// ([3; 1; 2], [9; 1; 4])
    let unzip (list: ('T1 * 'T2) list) : 'T1 list * 'T2 list =
        let root1 = ListBuilder.start ()
        let root2 = ListBuilder.start ()
        let mutable last1 = root1
        let mutable last2 = root2
        for (first, second) in list do
            last1 <- ListBuilder.push last1 first
            last2 <- ListBuilder.push last2 second
        (ListBuilder.built root1, ListBuilder.built root2)
    /// The first, second and third values of triples.
    /// > List.unzip3 [1, 'a', "x"]
    /// ([1], ['a'], ["x"])
    let unzip3 (list: ('T1 * 'T2 * 'T3) list) : 'T1 list * 'T2 list * 'T3 list =
        (List.map (fun (a, _, _) -> a) list, List.map (fun (_, b, _) -> b) list, List.map (fun (_, _, c) -> c) list)
    /// What the function makes of both values at each position.
    /// > List.map2 (+) [1; 2; 3] [4; 5; 6]
    /// [5; 7; 9]
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (list1: 'T1 list) (list2: 'T2 list) : 'U list =
        let root = ListBuilder.start ()
        let rec loop (last: 'U list) (rest1: 'T1 list) (rest2: 'T2 list) : unit =
            match rest1, rest2 with
            | head1 :: tail1, head2 :: tail2 -> loop (ListBuilder.push last (mapping head1 head2)) tail1 tail2
            | [], [] -> ()
            | [], _ -> Failures.listLengths "list1" "list2" rest2.Length
            | _, [] -> Failures.listLengths "list2" "list1" rest1.Length
        loop root list1 list2
        ListBuilder.built root
    /// What the function makes of the index and both values at each position.
    /// > List.mapi2 (fun i a b -> i + a * b) ([]: int list) ([]: int list)
    /// []
    let mapi2 (mapping: int -> 'T1 -> 'T2 -> 'U) (list1: 'T1 list) (list2: 'T2 list) : 'U list =
        let mutable i = -1
        map2 (fun a b ->
                i <- i + 1
                mapping i a b) list1 list2
    /// What the function makes of the three values at each position.
    /// > List.map3 (fun a b c -> a + b * c) [1; 2] [3; 4] [5; 6]
    /// [16; 26]
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (list1: 'T1 list) (list2: 'T2 list) (list3: 'T3 list) : 'U list =
        let root = ListBuilder.start ()
        let rec loop (last: 'U list) (rest1: 'T1 list) (rest2: 'T2 list) (rest3: 'T3 list) : unit =
            match rest1, rest2, rest3 with
            | head1 :: tail1, head2 :: tail2, head3 :: tail3 -> loop (ListBuilder.push last (mapping head1 head2 head3)) tail1 tail2 tail3
            | [], [], [] -> ()
            | _ -> lengths3 list1.Length list2.Length list3.Length
        loop root list1 list2 list3
        ListBuilder.built root
    /// Calls the action with both values at each position.
    /// > List.iter2 (fun a b -> printf "%d%s " a b) [ 1; 2 ] [ "x"; "y" ]
    /// 1x 2y
    let rec iter2 (action: 'T1 -> 'T2 -> unit) (list1: 'T1 list) (list2: 'T2 list) : unit =
        match list1, list2 with
        | head1 :: tail1, head2 :: tail2 ->
            action head1 head2
            iter2 action tail1 tail2
        | [], [] -> ()
        | [], _ -> Failures.listLengths "list1" "list2" list2.Length
        | _, [] -> Failures.listLengths "list2" "list1" list1.Length
    /// Calls the action with the index and both values at each position.
    /// > List.iteri2 (fun i a b -> printf "%d%d%d " i a b) [ 1; 2 ] [ 3; 4 ]
    /// 013 124
    let iteri2 (action: int -> 'T1 -> 'T2 -> unit) (list1: 'T1 list) (list2: 'T2 list) : unit =
        let mutable i = -1
        iter2 (fun a b ->
                i <- i + 1
                action i a b) list1 list2
    /// The state after the function saw both values at each position, from the first on.
    /// > List.fold2 (fun acc a b -> acc + a * b) 0 ([]: int list) ([]: int list)
    /// 0
    let rec fold2 (folder: 'State -> 'T1 -> 'T2 -> 'State) (state: 'State) (list1: 'T1 list) (list2: 'T2 list) : 'State =
        match list1, list2 with
        | head1 :: tail1, head2 :: tail2 -> fold2 folder (folder state head1 head2) tail1 tail2
        | [], [] -> state
        | [], _ -> Failures.listLengths "list1" "list2" list2.Length
        | _, [] -> Failures.listLengths "list2" "list1" list1.Length
    /// The state after the function saw both values at each position, from the last on.
    /// > List.foldBack2 (fun a b acc -> acc * 10 + a - b) [1; 2; 3] [4; 5; 6] 0
    /// -333
    let foldBack2 (folder: 'T1 -> 'T2 -> 'State -> 'State) (list1: 'T1 list) (list2: 'T2 list) (state: 'State) : 'State =
        match list1, list2 with
        | [], _ :: _ -> Failures.listLengths "list1" "list2" list2.Length
        | _ :: _, [] -> Failures.listLengths "list2" "list1" list1.Length
        | _ ->
            if list1.Length <> list2.Length then
                let text = "The lists had different lengths.\nlist1.Length = " + string list1.Length + ", list2.Length = "
                Failures.argument (text + string list2.Length) "list1, list2"
            fold2 (fun state a b -> folder a b state) state (List.rev list1) (List.rev list2)
    /// Whether both values at some position satisfy the predicate.
    /// > List.exists2 (fun a b -> a + b = 7) [1; 2; 3] [4; 5; 6]
    /// true
    let rec exists2 (predicate: 'T1 -> 'T2 -> bool) (list1: 'T1 list) (list2: 'T2 list) : bool =
        match list1, list2 with
        | head1 :: tail1, head2 :: tail2 -> predicate head1 head2 || exists2 predicate tail1 tail2
        | [], [] -> false
        | _ -> Failures.argument "The lists had different lengths." "list2"
    /// Whether both values at all positions satisfy the predicate.
    /// > List.forall2 (<) [1; 2; 3] [4; 5; 6]
    /// true
    let rec forall2 (predicate: 'T1 -> 'T2 -> bool) (list1: 'T1 list) (list2: 'T2 list) : bool =
        match list1, list2 with
        | head1 :: tail1, head2 :: tail2 -> predicate head1 head2 && forall2 predicate tail1 tail2
        | [], [] -> true
        | [], _ -> Failures.listLengths "list1" "list2" list2.Length
        | _, [] -> Failures.listLengths "list2" "list1" list1.Length
    /// Each value of the first list with each of the second.
    /// > List.allPairs [1; 2; 3] [4; 5]
    /// [(1, 4); (1, 5); (2, 4); (2, 5); (3, 4); (3, 5)]
    let allPairs (list1: 'T1 list) (list2: 'T2 list) : ('T1 * 'T2) list =
        List.collect (fun first -> List.map (fun second -> (first, second)) list2) list1
    /// Each value with the next one.
    /// > List.pairwise [1; 2; 2; 3; 1]
    /// [(1, 2); (2, 2); (2, 3); (3, 1)]
    let pairwise (list: 'T list) : ('T * 'T) list =
        match list with
        | [] -> []
        | head :: tail ->
            let root = ListBuilder.start ()
            let mutable last = root
            let mutable previous = head
            for value in tail do
                last <- ListBuilder.push last (previous, value)
                previous <- value
            ListBuilder.built root

    /// The list cut into lists of this length, the last one maybe shorter.
    /// > List.chunkBySize 1 [3; 1; 2]
    /// [[3]; [1]; [2]]
    let chunkBySize (chunkSize: int) (list: 'T list) : 'T list list =
        if chunkSize <= 0 then Failures.notPositive "chunkSize" chunkSize
        let root = ListBuilder.start ()
        let mutable last = root
        let mutable rest = list
        while not rest.IsEmpty do
            let chunk = ListBuilder.start ()
            let mutable end' = chunk
            let mutable i = 0
            while i < chunkSize && not rest.IsEmpty do
                end' <- ListBuilder.push end' rest.Head
                rest <- rest.Tail
                i <- i + 1
            last <- ListBuilder.push last (ListBuilder.built chunk)
        ListBuilder.built root
    /// The list cut into so many lists of about the same length.
    /// > List.splitInto 1 [3; 1; 2]
    /// [[3; 1; 2]]
    let splitInto (count: int) (list: 'T list) : 'T list list =
        if count <= 0 then Failures.notPositive "count" count
        let length = list.Length
        let chunks = if count < length then count else length
        let root = ListBuilder.start ()
        let mutable last = root
        let mutable rest = list
        for i in 0 .. chunks - 1 do
            let size = length / chunks + (if i < length % chunks then 1 else 0)
            let chunk, more = List.splitAt size rest
            last <- ListBuilder.push last chunk
            rest <- more
        ListBuilder.built root
    /// All stretches of this length.
    /// > List.windowed 3 [3; 1; 2]
    /// [[3; 1; 2]]
    let windowed (windowSize: int) (list: 'T list) : 'T list list =
        if windowSize <= 0 then Failures.notPositive "windowSize" windowSize
        let root = ListBuilder.start ()
        let mutable last = root
        let mutable rest = list
        for _ in 1 .. list.Length - windowSize + 1 do
            last <- ListBuilder.push last (List.truncate windowSize rest)
            rest <- rest.Tail
        ListBuilder.built root
    /// The lists of first values, second values and so on.
    /// > List.transpose [[1; 2]; [3; 4]]
    /// [[1; 3]; [2; 4]]
    let transpose (lists: seq<'T list>) : 'T list list =
        Failures.checkNull "lists" lists
        let rows = List.ofSeq lists
        match rows with
        | [] -> []
        | first :: _ ->
            for row in rows do
                if row.Length < first.Length then
                    Failures.listLengths "list" "first" (first.Length - row.Length)
                elif row.Length > first.Length then
                    Failures.listLengths "first" "list" (row.Length - first.Length)
            let mutable rest = rows
            let root = ListBuilder.start ()
            let mutable last = root
            for _ in 1 .. first.Length do
                last <- ListBuilder.push last (List.map (fun (row: 'T list) -> row.Head) rest)
                rest <- List.map (fun (row: 'T list) -> row.Tail) rest
            ListBuilder.built root
    /// The values moved to the indices that the function tells.
    /// > List.permute (fun i -> (i + 1) % 3) [ 'a'; 'b'; 'c' ]
    /// ['c'; 'a'; 'b']
    let permute (indexMap: int -> int) (list: 'T list) : 'T list =
        List.ofArray (Permutation.apply indexMap (List.toArray list))

    /// Replaces the value at an index.
    /// > List.updateAt 1 99 [3; 1; 2]
    /// [3; 99; 2]
    let updateAt (index: int) (value: 'T) (source: 'T list) : 'T list =
        if index < 0 || index >= source.Length then Failures.argument "index must be within bounds of the list" "index"
        let before, rest = List.splitAt index source
        List.append before (value :: rest.Tail)
    /// Puts a value in at an index.
    /// > List.insertAt 0 99 [3; 1; 2]
    /// [99; 3; 1; 2]
    let insertAt (index: int) (value: 'T) (source: 'T list) : 'T list =
        if index < 0 || index > source.Length then Failures.argument "index must be within bounds of the list" "index"
        let before, rest = List.splitAt index source
        List.append before (value :: rest)
    /// Puts values in at an index.
    /// > List.insertManyAt 0 [7; 8] [1]
    /// [7; 8; 1]
    let insertManyAt (index: int) (values: seq<'T>) (source: 'T list) : 'T list =
        if index < 0 || index > source.Length then Failures.argument "index must be within bounds of the list" "index"
        let before, rest = List.splitAt index source
        List.append before (List.append (List.ofSeq values) rest)
    /// Takes the value at an index out.
    /// > List.removeAt 0 [3; 1; 2]
    /// [1; 2]
    let removeAt (index: int) (source: 'T list) : 'T list =
        if index < 0 || index >= source.Length then Failures.argument "index must be within bounds of the list" "index"
        let before, rest = List.splitAt index source
        List.append before rest.Tail
    /// Takes so many values out, from an index on.
    /// > List.removeManyAt 1 2 [ 'a'; 'b'; 'c'; 'd' ]
    /// ['a'; 'd']
    let removeManyAt (index: int) (count: int) (source: 'T list) : 'T list =
        if index < 0 || index > source.Length - count then Failures.argument "index must be within bounds of the list" "index"
        let before, rest = List.splitAt index source
        List.append before (List.skip count rest)

namespace FSharp.Core

/// The operator on lists.
[<AutoOpen>]
module ListOperators =
    /// One list behind the other.
    /// > [ 1; 2 ] @ [ 3 ]
    /// [1; 2; 3]
    let (@) (list1: 'T list) (list2: 'T list) : 'T list = FSharp.Collections.List.append list1 list2
