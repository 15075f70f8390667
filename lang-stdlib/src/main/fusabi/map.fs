// Maps: values by key, in the order of the keys.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A tree of keys in order. No side is more than three times as large as the other, plus one, so it is never deep.
[<NoEquality; NoComparison>]
type internal MapTree<'K, 'V> =
    | MapLeaf
    | MapNode of key: 'K * value: 'V * left: MapTree<'K, 'V> * right: MapTree<'K, 'V> * size: int

/// Trees balanced by weight: Adams, "Efficient sets: a balancing act", JFP 3(4), 1993, with the factors (3, 2) that
/// Hirai and Yamamoto proved right (JFP 21(3), 2011).
module internal MapTree =
    let inline size (tree: MapTree<'K, 'V>) : int =
        match tree with
        | MapLeaf -> 0
        | MapNode(_, _, _, _, size) -> size
    let inline node (key: 'K) (value: 'V) (left: MapTree<'K, 'V>) (right: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        MapNode(key, value, left, right, size left + size right + 1)
    let private rotateLeft (k: 'K) (v: 'V) (left: MapTree<'K, 'V>) (right: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match right with
        | MapNode(rk, rv, rl, rr, _) ->
            if size rl < 2 * size rr then node rk rv (node k v left rl) rr
            else
                match rl with
                | MapNode(mk, mv, ml, mr, _) -> node mk mv (node k v left ml) (node rk rv mr rr)
                | MapLeaf -> node k v left right
        | MapLeaf -> node k v left right
    let private rotateRight (k: 'K) (v: 'V) (left: MapTree<'K, 'V>) (right: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match left with
        | MapNode(lk, lv, ll, lr, _) ->
            if size lr < 2 * size ll then node lk lv ll (node k v lr right)
            else
                match lr with
                | MapNode(mk, mv, ml, mr, _) -> node mk mv (node lk lv ll ml) (node k v mr right)
                | MapLeaf -> node k v left right
        | MapLeaf -> node k v left right
    let private balance (k: 'K) (v: 'V) (left: MapTree<'K, 'V>) (right: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        let l = size left
        let r = size right
        if l + r <= 1 then MapNode(k, v, left, right, l + r + 1)
        elif r > 3 * l then rotateLeft k v left right
        elif l > 3 * r then rotateRight k v left right
        else MapNode(k, v, left, right, l + r + 1)
    let rec add (key: 'K) (value: 'V) (tree: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match tree with
        | MapLeaf -> MapNode(key, value, MapLeaf, MapLeaf, 1)
        | MapNode(k, v, left, right, size) ->
            let order : int = extern "%compare" key k
            if order < 0 then balance k v (add key value left) right
            elif order > 0 then balance k v left (add key value right)
            else MapNode(key, value, left, right, size)
    let rec find (key: 'K) (tree: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match tree with
        | MapLeaf -> tree
        | MapNode(k, _, left, right, _) ->
            let order : int = extern "%compare" key k
            if order < 0 then find key left
            elif order > 0 then find key right
            else tree
    let rec first (tree: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match tree with
        | MapNode(_, _, (MapNode _ as left), _, _) -> first left
        | _ -> tree
    let rec last (tree: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match tree with
        | MapNode(_, _, _, (MapNode _ as right), _) -> last right
        | _ -> tree
    let rec private removeFirst (tree: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match tree with
        | MapNode(_, _, MapLeaf, right, _) -> right
        | MapNode(k, v, left, right, _) -> balance k v (removeFirst left) right
        | MapLeaf -> tree
    let rec remove (key: 'K) (tree: MapTree<'K, 'V>) : MapTree<'K, 'V> =
        match tree with
        | MapLeaf -> tree
        | MapNode(k, v, left, right, _) ->
            let order : int = extern "%compare" key k
            if order < 0 then balance k v (remove key left) right
            elif order > 0 then balance k v left (remove key right)
            else
                match left, right with
                | MapLeaf, _ -> right
                | _, MapLeaf -> left
                | _ ->
                    match first right with
                    | MapNode(nk, nv, _, _, _) -> balance nk nv left (removeFirst right)
                    | MapLeaf -> left
    let rec map (mapping: 'K -> 'V -> 'U) (tree: MapTree<'K, 'V>) : MapTree<'K, 'U> =
        match tree with
        | MapLeaf -> MapLeaf
        | MapNode(k, v, left, right, size) ->
            let newLeft = map mapping left
            let value = mapping k v
            MapNode(k, value, newLeft, map mapping right, size)
    let rec fold (folder: 'S -> 'K -> 'V -> 'S) (state: 'S) (tree: MapTree<'K, 'V>) : 'S =
        match tree with
        | MapLeaf -> state
        | MapNode(k, v, left, right, _) -> fold folder (folder (fold folder state left) k v) right
    let rec foldBack (folder: 'K -> 'V -> 'S -> 'S) (tree: MapTree<'K, 'V>) (state: 'S) : 'S =
        match tree with
        | MapLeaf -> state
        | MapNode(k, v, left, right, _) -> foldBack folder left (folder k v (foldBack folder right state))
    let rec iter (action: 'K -> 'V -> unit) (tree: MapTree<'K, 'V>) : unit =
        match tree with
        | MapLeaf -> ()
        | MapNode(k, v, left, right, _) ->
            iter action left
            action k v
            iter action right
    let rec tryPick (chooser: 'K -> 'V -> 'U option) (tree: MapTree<'K, 'V>) : 'U option =
        match tree with
        | MapLeaf -> None
        | MapNode(k, v, left, right, _) ->
            match tryPick chooser left with
            | Some _ as found -> found
            | None ->
                match chooser k v with
                | Some _ as found -> found
                | None -> tryPick chooser right
    /// The nodes on the way to the first key, for walking in order.
    let rec descend (tree: MapTree<'K, 'V>) (path: MapTree<'K, 'V> list) : MapTree<'K, 'V> list =
        match tree with
        | MapLeaf -> path
        | MapNode(_, _, left, _, _) -> descend left (tree :: path)
    let walk (tree: MapTree<'K, 'V>) (make: 'K -> 'V -> 'U) : IEnumerator<'U> =
        let mutable path = descend tree []
        new Stepper<'U>((fun out ->
            match path with
            | MapNode(k, v, _, right, _) :: rest ->
                path <- descend right rest
                out.Value <- make k v
                true
            | _ -> false), ignore)
    let missing () : 'T = raise (KeyNotFoundException())

/// Some values of a collection that cannot be changed through this.
[<NoEquality; NoComparison>]
type internal FixedCollection<'T>(count: int, items: seq<'T>) =
    let refuse () : 'U = raise (NotSupportedException("The collection is read-only."))
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = items.GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = items.GetEnumerator()
    interface ICollection<'T> with
        member _.Count : int = count
        member _.IsReadOnly : bool = true
        member _.Add(item: 'T) : unit = refuse ()
        member _.Clear() : unit = refuse ()
        member _.Remove(item: 'T) : bool = refuse ()
        member _.Contains(item: 'T) : bool = Seq.exists (fun (other: 'T) -> (extern "%equals_er" item other : bool)) items
        member _.CopyTo(array: 'T[], index: int) : unit = Seq.iteri (fun i item -> array.[index + i] <- item) items

/// Values by key, in the order of the keys.
[<Symbol("Microsoft.FSharp.Collections.FSharpMap"); Sealed; CustomEquality; CustomComparison>]
type Map<[<EqualityConditionalOn>] 'Key, [<EqualityConditionalOn; ComparisonConditionalOn>] 'Value when 'Key: comparison>
    internal (tree: MapTree<'Key, 'Value>) =
    /// The map of the pairs.
    new(elements: seq<'Key * 'Value>) = Map<'Key, 'Value>(Seq.fold (fun tree (k, v) -> MapTree.add k v tree) MapLeaf elements)
    member internal _.Tree : MapTree<'Key, 'Value> = tree
    /// How many keys there are.
    member _.Count : int = MapTree.size tree
    /// Whether there are no keys.
    member _.IsEmpty : bool = MapTree.size tree = 0
    /// The value of a key, which must be there.
    member _.Item
        with get (key: 'Key) : 'Value =
            match MapTree.find key tree with
            | MapNode(_, value, _, _, _) -> value
            | MapLeaf -> MapTree.missing ()
    /// The value of a key, if it is there.
    member _.TryFind(key: 'Key) : 'Value option =
        match MapTree.find key tree with
        | MapNode(_, value, _, _, _) -> Some value
        | MapLeaf -> None
    /// Whether the key is there, and its value.
    [<OutResult>]
    member _.TryGetValue(key: 'Key) : bool * 'Value =
        match MapTree.find key tree with
        | MapNode(_, value, _, _, _) -> (true, value)
        | MapLeaf -> (false, extern "%identity" null)
    /// Whether the key is there.
    member _.ContainsKey(key: 'Key) : bool = match MapTree.find key tree with MapLeaf -> false | _ -> true
    /// With a value for a key.
    member _.Add(key: 'Key, value: 'Value) : Map<'Key, 'Value> = Map<'Key, 'Value>(MapTree.add key value tree)
    /// With the value of a key changed, put in or taken out, as the function tells.
    member x.Change(key: 'Key, f: 'Value option -> 'Value option) : Map<'Key, 'Value> =
        match f (x.TryFind key) with
        | Some value -> x.Add(key, value)
        | None -> x.Remove key
    /// Without a key.
    member x.Remove(key: 'Key) : Map<'Key, 'Value> = if x.ContainsKey key then Map<'Key, 'Value>(MapTree.remove key tree) else x
    /// All keys.
    member x.Keys : ICollection<'Key> = FixedCollection<'Key>(x.Count, EnumerableFrom<'Key>(fun () -> MapTree.walk tree (fun k _ -> k)))
    /// All values.
    member x.Values : ICollection<'Value> =
        FixedCollection<'Value>(x.Count, EnumerableFrom<'Value>(fun () -> MapTree.walk tree (fun _ v -> v)))
    member private _.Walk() : IEnumerator<KeyValuePair<'Key, 'Value>> = MapTree.walk tree (fun k v -> KeyValuePair<'Key, 'Value>(k, v))
    override x.ToString() : string =
        let shown = List.map (fun (pair: KeyValuePair<'Key, 'Value>) -> string (pair.Key, pair.Value)) (List.ofSeq (Seq.truncate 3 x))
        "map [" + String.Join("; ", shown) + (if x.Count > 3 then "; ... ]" else "]")
    override x.Equals(other: obj) : bool =
        match other with
        | :? Map<'Key, 'Value> as map ->
            x.Count = map.Count
            && (use e1 = x.Walk()
                use e2 = (map :> seq<KeyValuePair<'Key, 'Value>>).GetEnumerator()
                let mutable same = true
                while same && e1.MoveNext() && e2.MoveNext() do
                    same <- (extern "%equals" e1.Current.Key e2.Current.Key : bool)
                            && (extern "%equals" e1.Current.Value e2.Current.Value : bool)
                same)
        | _ -> false
    override _.GetHashCode() : int =
        MapTree.fold (fun state k v -> (state * 31 + (extern "%hash" k : int)) * 31 + (extern "%hash" v : int)) 631 tree
    interface IComparable with
        member x.CompareTo(other: obj) : int =
            match other with
            | :? Map<'Key, 'Value> as map ->
                Seq.compareWith (fun (a: KeyValuePair<'Key, 'Value>) (b: KeyValuePair<'Key, 'Value>) ->
                    let order : int = extern "%compare" a.Key b.Key
                    if order <> 0 then order else extern "%compare" a.Value b.Value) x map
            | _ -> raise (ArgumentException("not comparable", "obj"))
    interface IEnumerable<KeyValuePair<'Key, 'Value>> with
        member x.GetEnumerator() : IEnumerator<KeyValuePair<'Key, 'Value>> = x.Walk()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.Walk()
    interface IReadOnlyCollection<KeyValuePair<'Key, 'Value>> with
        member x.Count : int = x.Count
    interface IReadOnlyDictionary<'Key, 'Value> with
        member x.Item with get (key: 'Key) : 'Value = x.[key]
        member x.Keys : seq<'Key> = x.Keys
        member x.Values : seq<'Value> = x.Values
        member x.ContainsKey(key: 'Key) : bool = x.ContainsKey key
        member x.TryGetValue(key: 'Key) : bool * 'Value = x.TryGetValue key
    interface ICollection<KeyValuePair<'Key, 'Value>> with
        member x.Count : int = x.Count
        member _.IsReadOnly : bool = true
        member _.Add(pair: KeyValuePair<'Key, 'Value>) : unit = raise (NotSupportedException("Map values cannot be mutated."))
        member _.Clear() : unit = raise (NotSupportedException("Map values cannot be mutated."))
        member _.Remove(pair: KeyValuePair<'Key, 'Value>) : bool = raise (NotSupportedException("Map values cannot be mutated."))
        member x.Contains(pair: KeyValuePair<'Key, 'Value>) : bool =
            match x.TryFind pair.Key with
            | Some value -> extern "%equals" value pair.Value
            | None -> false
        member x.CopyTo(array: KeyValuePair<'Key, 'Value>[], index: int) : unit = Seq.iteri (fun i pair -> array.[index + i] <- pair) x
    interface IDictionary<'Key, 'Value> with
        member x.Item
            with get (key: 'Key) : 'Value = x.[key]
            and set (key: 'Key) (value: 'Value) : unit = raise (NotSupportedException("Map values cannot be mutated."))
        member x.Keys : ICollection<'Key> = x.Keys
        member x.Values : ICollection<'Value> = x.Values
        member _.Add(key: 'Key, value: 'Value) : unit = raise (NotSupportedException("Map values cannot be mutated."))
        member x.ContainsKey(key: 'Key) : bool = x.ContainsKey key
        member _.Remove(key: 'Key) : bool = raise (NotSupportedException("Map values cannot be mutated."))
        member x.TryGetValue(key: 'Key) : bool * 'Value = x.TryGetValue key

/// Functions on maps.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix); RequireQualifiedAccess>]
[<RequireQualifiedAccess>]
module Map =
    let private ofTree (tree: MapTree<'K, 'V>) : Map<'K, 'V> = Map<'K, 'V>(tree)
    /// The empty map.
    /// > Map.empty<int, int>.Add(1, 2)
    /// map [(1, 2)]
    let empty<'Key, 'Value when 'Key: comparison> : Map<'Key, 'Value> = Map<'Key, 'Value>(MapLeaf)
    /// Whether there are no keys.
    /// > Map.isEmpty (Map.ofList [1, "a"])
    /// false
    let isEmpty (table: Map<'Key, 'T>) : bool = table.IsEmpty
    /// How many keys there are.
    /// > Map.count (Map.ofList [3, "c"; 1, "a"; 2, "b"])
    /// 3
    let count (table: Map<'Key, 'T>) : int = table.Count
    /// With a value for a key.
    /// > Map.add 2 "z" (Map.empty: Map<int, string>)
    /// map [(2, "z")]
    let add (key: 'Key) (value: 'T) (table: Map<'Key, 'T>) : Map<'Key, 'T> = table.Add(key, value)
    /// With the value of a key changed, put in or taken out, as the function tells.
    /// > Map.change 1 (fun _ -> None) (Map.ofList [1, "a"])
    /// map []
    let change (key: 'Key) (f: 'T option -> 'T option) (table: Map<'Key, 'T>) : Map<'Key, 'T> = table.Change(key, f)
    /// Without a key.
    /// > Map.remove 9 (Map.ofList [1, "a"])
    /// map [(1, "a")]
    let remove (key: 'Key) (table: Map<'Key, 'T>) : Map<'Key, 'T> = table.Remove key
    /// The value of a key, which must be there.
    /// > Map.find 1 (Map.ofList [3, "c"; 1, "a"; 2, "b"])
    /// "a"
    let find (key: 'Key) (table: Map<'Key, 'T>) : 'T = table.[key]
    /// The value of a key, if it is there.
    /// > Map.tryFind 1 (Map.ofList [1, "a"])
    /// Some "a"
    let tryFind (key: 'Key) (table: Map<'Key, 'T>) : 'T option = table.TryFind key
    /// Whether the key is there.
    /// > Map.containsKey 2 (Map.ofList [1, "a"])
    /// false
    let containsKey (key: 'Key) (table: Map<'Key, 'T>) : bool = table.ContainsKey key
    /// Calls the action with each key and value.
    /// > Map.iter (fun k v -> printf "%d%s " k v) (Map [ 1, "a" ])
    /// 1a
    let iter (action: 'Key -> 'T -> unit) (table: Map<'Key, 'T>) : unit = MapTree.iter action table.Tree
    /// The first result that the function makes of a key and its value, if there is one.
    /// > Map.tryPick (fun k v -> if k = 2 then Some v else None) (Map.ofList [1, "a"])
    /// None
    let tryPick (chooser: 'Key -> 'T -> 'U option) (table: Map<'Key, 'T>) : 'U option = MapTree.tryPick chooser table.Tree
    /// The first result that the function makes of a key and its value.
    /// > Map.pick (fun k v -> if k = 2 then Some v else None) (Map.ofList [3, "c"; 1, "a"; 2, "b"])
    /// "b"
    let pick (chooser: 'Key -> 'T -> 'U option) (table: Map<'Key, 'T>) : 'U =
        match tryPick chooser table with
        | Some result -> result
        | None -> MapTree.missing ()
    /// Whether a key and its value satisfy the predicate.
    /// > Map.exists (fun k v -> v = "b") (Map.ofList [1, "a"])
    /// false
    let exists (predicate: 'Key -> 'T -> bool) (table: Map<'Key, 'T>) : bool =
        (tryPick (fun k v -> if predicate k v then Some() else None) table).IsSome
    /// Whether all keys and values satisfy the predicate.
    /// > Map.forall (fun k v -> k > 0) (Map.ofList [1, "a"])
    /// true
    let forall (predicate: 'Key -> 'T -> bool) (table: Map<'Key, 'T>) : bool = not (exists (fun k v -> not (predicate k v)) table)
    /// The first key that satisfies the predicate with its value, if there is one.
    /// > Map.tryFindKey (fun k v -> v = "b") (Map.ofList [1, "a"])
    /// None
    let tryFindKey (predicate: 'Key -> 'T -> bool) (table: Map<'Key, 'T>) : 'Key option =
        tryPick (fun k v -> if predicate k v then Some k else None) table
    /// The first key that satisfies the predicate with its value.
    /// > Map.findKey (fun _ v -> v = "b") (Map [ 1, "a"; 2, "b" ])
    /// 2
    let findKey (predicate: 'Key -> 'T -> bool) (table: Map<'Key, 'T>) : 'Key =
        match tryFindKey predicate table with
        | Some key -> key
        | None -> Failures.notFound ()
    /// What the function makes of each key and value.
    /// > Map.map (fun k v -> v + string k) (Map.empty: Map<int, string>)
    /// map []
    let map (mapping: 'Key -> 'T -> 'U) (table: Map<'Key, 'T>) : Map<'Key, 'U> = ofTree (MapTree.map mapping table.Tree)
    /// The keys that satisfy the predicate with their values.
    /// > Map.filter (fun k v -> k > 1) (Map.empty: Map<int, string>)
    /// map []
    let filter (predicate: 'Key -> 'T -> bool) (table: Map<'Key, 'T>) : Map<'Key, 'T> =
        ofTree (MapTree.fold (fun tree k v -> if predicate k v then MapTree.add k v tree else tree) MapLeaf table.Tree)
    /// The keys that satisfy the predicate with their values, and those that do not.
    /// > Map.partition (fun k v -> k > 1) (Map.ofList [1, "a"])
    /// (map [], map [(1, "a")])
    let partition (predicate: 'Key -> 'T -> bool) (table: Map<'Key, 'T>) : Map<'Key, 'T> * Map<'Key, 'T> =
        let step (yes: MapTree<'Key, 'T>, no: MapTree<'Key, 'T>) (k: 'Key) (v: 'T) : MapTree<'Key, 'T> * MapTree<'Key, 'T> =
            if predicate k v then (MapTree.add k v yes, no) else (yes, MapTree.add k v no)
        let yes, no = MapTree.fold step (MapLeaf, MapLeaf) table.Tree
        (ofTree yes, ofTree no)
    /// The state after the function saw each key and value, in order.
    /// > Map.fold (fun acc k v -> acc + string k + v) "" (Map.ofList [1, "a"])
    /// "1a"
    let fold (folder: 'State -> 'Key -> 'T -> 'State) (state: 'State) (table: Map<'Key, 'T>) : 'State =
        MapTree.fold folder state table.Tree
    /// The state after the function saw each key and value, in reverse order.
    /// > Map.foldBack (fun k v acc -> k + v + acc) (Map.ofList [1, 2; 3, 4]) 0
    /// 10
    let foldBack (folder: 'Key -> 'T -> 'State -> 'State) (table: Map<'Key, 'T>) (state: 'State) : 'State =
        MapTree.foldBack folder table.Tree state
    /// The pairs as a sequence.
    /// > Map.toSeq (Map.ofList [1, "a"]) |> Seq.toList
    /// [(1, "a")]
    let toSeq (table: Map<'Key, 'T>) : seq<'Key * 'T> =
        EnumerableFrom<'Key * 'T>(fun () -> MapTree.walk table.Tree (fun k v -> (k, v)))
    /// The list of the pairs.
    /// > Map.toList (Map.empty: Map<int, string>)
    /// []
    let toList (table: Map<'Key, 'T>) : ('Key * 'T) list = MapTree.foldBack (fun k v list -> (k, v) :: list) table.Tree []
    /// The array of the pairs.
    /// > Map.toArray (Map.empty: Map<int, string>)
    /// [||]
    let toArray (table: Map<'Key, 'T>) : ('Key * 'T)[] = Array.ofList (toList table)
    /// The map of the pairs; of pairs with equal keys the last one.
    /// > Map.ofSeq [(2, 'b'); (1, 'a')]
    /// map [(1, 'a'); (2, 'b')]
    let ofSeq (elements: seq<'Key * 'T>) : Map<'Key, 'T> when 'Key: comparison = Map<'Key, 'T>(elements)
    /// The map of the pairs; of pairs with equal keys the last one.
    /// > Map.ofList [1, 'a'; 1, 'b']
    /// map [(1, 'b')]
    let ofList (elements: ('Key * 'T) list) : Map<'Key, 'T> when 'Key: comparison =
        ofTree (List.fold (fun tree (k, v) -> MapTree.add k v tree) MapLeaf elements)
    /// The map of the pairs; of pairs with equal keys the last one.
    /// > Map.ofArray [|(1, 'a')|]
    /// map [(1, 'a')]
    let ofArray (elements: ('Key * 'T)[]) : Map<'Key, 'T> when 'Key: comparison =
        ofTree (Array.fold (fun tree (k, v) -> MapTree.add k v tree) MapLeaf elements)
    /// All keys.
    /// > Map.keys (Map.ofList [1, "a"]) |> Seq.toList
    /// [1]
    let keys (table: Map<'Key, 'T>) : ICollection<'Key> = table.Keys
    /// All values.
    /// > Map.values (Map.ofList [3, "c"; 1, "a"; 2, "b"]) |> Seq.toList
    /// ["a"; "b"; "c"]
    let values (table: Map<'Key, 'T>) : ICollection<'T> = table.Values
    let private pair (tree: MapTree<'Key, 'T>) : 'Key * 'T =
        match tree with
        | MapNode(k, v, _, _, _) -> (k, v)
        | MapLeaf -> MapTree.missing ()
    /// The smallest key and its value.
    /// > Map.minKeyValue (Map.ofList [2, 'a'; 1, 'b'])
    /// (1, 'b')
    let minKeyValue (table: Map<'Key, 'T>) : 'Key * 'T = pair (MapTree.first table.Tree)
    /// The largest key and its value.
    /// > Map.maxKeyValue (Map.ofList [3, "c"; 1, "a"; 2, "b"])
    /// (3, "c")
    let maxKeyValue (table: Map<'Key, 'T>) : 'Key * 'T = pair (MapTree.last table.Tree)
