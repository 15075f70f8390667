// Sets: values without repetition, in order.
namespace FSharp.Collections

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Values without repetition, in order. The tree is that of a map whose values say nothing.
[<Symbol("Microsoft.FSharp.Collections.FSharpSet"); Sealed; CustomEquality; CustomComparison>]
type Set<[<EqualityConditionalOn>] 'T when 'T: comparison> internal (tree: MapTree<'T, unit>) =
    /// The set of the values.
    new(elements: seq<'T>) = Set<'T>(Seq.fold (fun tree value -> MapTree.add value () tree) MapLeaf elements)
    member internal _.Tree : MapTree<'T, unit> = tree
    /// How many values there are.
    member _.Count : int = MapTree.size tree
    /// Whether there are no values.
    member _.IsEmpty : bool = MapTree.size tree = 0
    /// Whether the value is there.
    member _.Contains(value: 'T) : bool = match MapTree.find value tree with MapLeaf -> false | _ -> true
    /// With a value.
    member x.Add(value: 'T) : Set<'T> = if x.Contains value then x else Set<'T>(MapTree.add value () tree)
    /// Without a value.
    member x.Remove(value: 'T) : Set<'T> = if x.Contains value then Set<'T>(MapTree.remove value tree) else x
    /// The smallest value.
    member _.MinimumElement : 'T =
        match MapTree.first tree with
        | MapNode(value, _, _, _, _) -> value
        | MapLeaf -> Failures.argument "Set contains no elements." "s"
    /// The largest value.
    member _.MaximumElement : 'T =
        match MapTree.last tree with
        | MapNode(value, _, _, _, _) -> value
        | MapLeaf -> Failures.argument "Set contains no elements." "s"
    /// Whether all values are in the other.
    member x.IsSubsetOf(otherSet: Set<'T>) : bool =
        x.Count <= otherSet.Count && (MapTree.tryPick (fun value _ -> if otherSet.Contains value then None else Some()) tree).IsNone
    /// Whether all values of the other are here.
    member x.IsSupersetOf(otherSet: Set<'T>) : bool = otherSet.IsSubsetOf x
    /// Whether all values are in the other, which has more.
    member x.IsProperSubsetOf(otherSet: Set<'T>) : bool = x.Count < otherSet.Count && x.IsSubsetOf otherSet
    /// Whether all values of the other are here, and more.
    member x.IsProperSupersetOf(otherSet: Set<'T>) : bool = otherSet.IsProperSubsetOf x
    /// The values that are in either.
    static member (+)(set1: Set<'T>, set2: Set<'T>) : Set<'T> =
        if set1.Count >= set2.Count then
            let add (tree: MapTree<'T, unit>) (value: 'T) (_: unit) : MapTree<'T, unit> =
                match MapTree.find value tree with
                | MapLeaf -> MapTree.add value () tree
                | _ -> tree
            Set<'T>(MapTree.fold add set1.Tree set2.Tree)
        else Set<'T>(MapTree.fold (fun tree value _ -> MapTree.add value () tree) set2.Tree set1.Tree)
    /// The values of the first that are not in the second.
    static member (-)(set1: Set<'T>, set2: Set<'T>) : Set<'T> =
        if set2.Count < set1.Count then Set<'T>(MapTree.fold (fun tree value _ -> MapTree.remove value tree) set1.Tree set2.Tree)
        else
            Set<'T>(MapTree.fold (fun tree value _ -> if set2.Contains value then tree else MapTree.add value () tree) MapLeaf set1.Tree)
    member private _.Walk() : IEnumerator<'T> = MapTree.walk tree (fun value _ -> value)
    override x.ToString() : string =
        let shown = List.map (fun (value: 'T) -> extern "&FSharp.Core.CompilerServices.Texts.showOr" "null" value) (List.ofSeq (Seq.truncate 3 x))
        "set [" + String.Join("; ", (shown : string list)) + (if x.Count > 3 then "; ... ]" else "]")
    override x.Equals(other: obj) : bool =
        match other with
        | :? Set<'T> as set ->
            x.Count = set.Count && Seq.forall2 (fun (a: 'T) (b: 'T) -> (extern "%equals" a b : bool)) x set
        | _ -> false
    override _.GetHashCode() : int = MapTree.fold (fun state value _ -> state * 31 + (extern "%hash" value : int)) 631 tree
    interface IComparable with
        member x.CompareTo(other: obj) : int =
            match other with
            | :? Set<'T> as set -> Seq.compareWith (fun (a: 'T) (b: 'T) -> (extern "%compare" a b : int)) x set
            | _ -> raise (ArgumentException("not comparable", "obj"))
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.Walk()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.Walk()
    interface IReadOnlyCollection<'T> with
        member x.Count : int = x.Count
    interface ICollection<'T> with
        member x.Count : int = x.Count
        member _.IsReadOnly : bool = true
        member _.Add(value: 'T) : unit = raise (NotSupportedException("Set is read-only."))
        member _.Clear() : unit = raise (NotSupportedException("Set is read-only."))
        member _.Remove(value: 'T) : bool = raise (NotSupportedException("Set is read-only."))
        member x.Contains(value: 'T) : bool = x.Contains value
        member x.CopyTo(array: 'T[], index: int) : unit = Seq.iteri (fun i value -> array.[index + i] <- value) x

/// Functions on sets.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix); RequireQualifiedAccess>]
[<RequireQualifiedAccess>]
module Set =
    let private ofTree (tree: MapTree<'T, unit>) : Set<'T> = Set<'T>(tree)
    /// The empty set.
    /// > string (Set.empty: Set<int>)
    /// "set []"
    let empty<'T when 'T: comparison> : Set<'T> = Set<'T>(MapLeaf)
    /// The set of one value.
    /// > Set.singleton 5
    /// set [5]
    let singleton (value: 'T) : Set<'T> when 'T: comparison = ofTree (MapTree.add value () MapLeaf)
    /// The set of the values.
    /// > Set.ofSeq (Seq.ofList [1; 2; 2; 3; 1])
    /// set [1; 2; 3]
    let ofSeq (elements: seq<'T>) : Set<'T> when 'T: comparison =
        Failures.checkNull "elements" elements
        Set<'T>(elements)
    /// The set of the values.
    /// > Set.ofList [3; 1; 2]
    /// set [1; 2; 3]
    let ofList (elements: 'T list) : Set<'T> when 'T: comparison =
        ofTree (List.fold (fun tree value -> MapTree.add value () tree) MapLeaf elements)
    /// The set of the values.
    /// > Set.ofArray [|1; 2; 2; 3; 1|]
    /// set [1; 2; 3]
    let ofArray (array: 'T[]) : Set<'T> when 'T: comparison =
        ofTree (Array.fold (fun tree value -> MapTree.add value () tree) MapLeaf array)
    /// The values as a sequence.
    /// > Set.toSeq (set [1]) |> Seq.length
    /// 1
    let toSeq (set: Set<'T>) : seq<'T> = EnumerableFrom<'T>(fun () -> MapTree.walk set.Tree (fun value _ -> value))
    /// The list of the values.
    /// > Set.toList (set [3; 1; 2])
    /// [1; 2; 3]
    let toList (set: Set<'T>) : 'T list = MapTree.foldBack (fun value _ list -> value :: list) set.Tree []
    /// The array of the values.
    /// > Set.toArray (set [3; 1; 2])
    /// [|1; 2; 3|]
    let toArray (set: Set<'T>) : 'T[] = Array.ofList (toList set)
    /// Whether there are no values.
    /// > Set.isEmpty (set [3; 1; 2])
    /// false
    let isEmpty (set: Set<'T>) : bool = set.IsEmpty
    /// How many values there are.
    /// > Set.count (set [3; 1; 2])
    /// 3
    let count (set: Set<'T>) : int = set.Count
    /// Whether the value is there.
    /// > Set.contains 2 (set [1])
    /// false
    let contains (element: 'T) (set: Set<'T>) : bool = set.Contains element
    /// With a value.
    /// > Set.add 2 (set [1])
    /// set [1; 2]
    let add (value: 'T) (set: Set<'T>) : Set<'T> = set.Add value
    /// Without a value.
    /// > Set.remove 9 (set [3; 1; 2])
    /// set [1; 2; 3]
    let remove (value: 'T) (set: Set<'T>) : Set<'T> = set.Remove value
    /// The values that are in either.
    /// > Set.union (set [1]) (set [5; 1])
    /// set [1; 5]
    let union (set1: Set<'T>) (set2: Set<'T>) : Set<'T> = set1 + set2
    /// The values that are in both.
    /// > Set.intersect (set [1]) (set [2; 3])
    /// set []
    let intersect (set1: Set<'T>) (set2: Set<'T>) : Set<'T> =
        let small, large = if set1.Count <= set2.Count then (set1, set2) else (set2, set1)
        ofTree (MapTree.fold (fun tree value _ -> if large.Contains value then MapTree.add value () tree else tree) MapLeaf small.Tree)
    /// The values of the first that are not in the second.
    /// > Set.difference (Set.empty: Set<int>) (set [1])
    /// set []
    let difference (set1: Set<'T>) (set2: Set<'T>) : Set<'T> = set1 - set2
    /// The values that are in any.
    /// > Set.unionMany [(set [1]); set [8]]
    /// set [1; 8]
    let unionMany (sets: seq<Set<'T>>) : Set<'T> when 'T: comparison = Seq.fold union empty sets
    /// The values that are in all.
    /// > Set.intersectMany [(set [1]); set [1]]
    /// set [1]
    let intersectMany (sets: seq<Set<'T>>) : Set<'T> when 'T: comparison = Seq.reduce intersect sets
    /// Whether all values of the first are in the second.
    /// > Set.isSubset (set [1]) (set [1; 2; 3])
    /// true
    let isSubset (set1: Set<'T>) (set2: Set<'T>) : bool = set1.IsSubsetOf set2
    /// Whether all values of the second are in the first.
    /// > Set.isSuperset (set [1]) (set [1])
    /// true
    let isSuperset (set1: Set<'T>) (set2: Set<'T>) : bool = set1.IsSupersetOf set2
    /// Whether all values of the first are in the second, which has more.
    /// > Set.isProperSubset (set [ 1 ]) (set [ 1; 2 ])
    /// true
    let isProperSubset (set1: Set<'T>) (set2: Set<'T>) : bool = set1.IsProperSubsetOf set2
    /// Whether all values of the second are in the first, which has more.
    /// > Set.isProperSuperset (set [ 1; 2 ]) (set [ 1 ])
    /// true
    let isProperSuperset (set1: Set<'T>) (set2: Set<'T>) : bool = set1.IsProperSupersetOf set2
    /// Calls the action with each value.
    /// > Set.iter (printf "%d ") (set [ 2; 1 ])
    /// 1 2
    let iter (action: 'T -> unit) (set: Set<'T>) : unit = MapTree.iter (fun value _ -> action value) set.Tree
    /// What the function makes of the values.
    /// > Set.map string (set [10; 9])
    /// set ["10"; "9"]
    let map (mapping: 'T -> 'U) (set: Set<'T>) : Set<'U> when 'U: comparison =
        ofTree (MapTree.fold (fun tree value _ -> MapTree.add (mapping value) () tree) MapLeaf set.Tree)
    /// The values that satisfy the predicate.
    /// > Set.filter (fun x -> x > 1) (set [1])
    /// set []
    let filter (predicate: 'T -> bool) (set: Set<'T>) : Set<'T> =
        ofTree (MapTree.fold (fun tree value _ -> if predicate value then MapTree.add value () tree else tree) MapLeaf set.Tree)
    /// The values that satisfy the predicate, and those that do not.
    /// > Set.partition (fun x -> x > 1) (set [1])
    /// (set [], set [1])
    let partition (predicate: 'T -> bool) (set: Set<'T>) : Set<'T> * Set<'T> =
        (filter predicate set, filter (fun value -> not (predicate value)) set)
    /// The results of the first kind, and those of the second.
    /// > Set.partitionWith (fun n -> if n > 1 then Choice1Of2 n else Choice2Of2(string n)) (set [ 1; 2; 3 ])
    /// (set [2; 3], set ["1"])
    let partitionWith (partitioner: 'T -> Choice<'T1, 'T2>) (set: Set<'T>) : Set<'T1> * Set<'T2>
        when 'T1: comparison and 'T2: comparison =
        let first, second = List.partitionWith partitioner (toList set)
        (ofList first, ofList second)
    /// The state after the function saw each value, in order.
    /// > Set.fold (fun acc x -> acc * 10 + x) 0 (set [1])
    /// 1
    let fold (folder: 'State -> 'T -> 'State) (state: 'State) (set: Set<'T>) : 'State =
        MapTree.fold (fun state value _ -> folder state value) state set.Tree
    /// The state after the function saw each value, in reverse order.
    /// > Set.foldBack (fun x acc -> acc * 10 + x) (set [3; 1; 2]) 0
    /// 321
    let foldBack (folder: 'T -> 'State -> 'State) (set: Set<'T>) (state: 'State) : 'State =
        MapTree.foldBack (fun value _ state -> folder value state) set.Tree state
    /// Whether a value satisfies the predicate.
    /// > Set.exists (fun x -> x = 2) (Set.empty: Set<int>)
    /// false
    let exists (predicate: 'T -> bool) (set: Set<'T>) : bool =
        (MapTree.tryPick (fun value _ -> if predicate value then Some() else None) set.Tree).IsSome
    /// Whether all values satisfy the predicate.
    /// > Set.forall (fun x -> x < 3) (Set.empty: Set<int>)
    /// true
    let forall (predicate: 'T -> bool) (set: Set<'T>) : bool = not (exists (fun value -> not (predicate value)) set)
    /// The smallest value.
    /// > Set.minElement (set [1])
    /// 1
    let minElement (set: Set<'T>) : 'T = set.MinimumElement
    /// The largest value.
    /// > Set.maxElement (set [3; 1; 2])
    /// 3
    let maxElement (set: Set<'T>) : 'T = set.MaximumElement

namespace FSharp.Core

/// Sets without a module's name.
[<AutoOpen>]
module SetOperators =
    /// The values without repetition, in order.
    /// > set [3; 1; 3]
    /// set [1; 3]
    let set (elements: seq<'T>) : Set<'T> when 'T: comparison = Set.ofSeq elements
