// Queries over sequences under .NET's names.
namespace System.Linq

open System
open System.Collections
open System.Collections.Generic
open System.Runtime.CompilerServices
open FSharp.Core.CompilerServices

/// Values with the same key.
[<AllowNullLiteral>]
type IGrouping<'TKey, 'TElement> =
    inherit IEnumerable<'TElement>
    /// The key.
    abstract Key: 'TKey

[<NoEquality; NoComparison>]
type internal Grouping<'TKey, 'TElement>(key: 'TKey, values: seq<'TElement>) =
    interface IGrouping<'TKey, 'TElement> with
        member _.Key : 'TKey = key
    interface IEnumerable<'TElement> with
        member _.GetEnumerator() : IEnumerator<'TElement> = values.GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = values.GetEnumerator()

/// Values in an order that a further key can refine.
[<AllowNullLiteral>]
type IOrderedEnumerable<'TElement> =
    inherit IEnumerable<'TElement>
    /// The values in the order of this comparison where the present one finds no difference.
    abstract Refined: ('TElement -> 'TElement -> int) -> IOrderedEnumerable<'TElement>

[<NoEquality; NoComparison>]
type internal Ordered<'TElement>(source: seq<'TElement>, comparison: 'TElement -> 'TElement -> int) =
    member private _.Walk() : IEnumerator<'TElement> = (Seq.sortWith comparison source).GetEnumerator()
    interface IOrderedEnumerable<'TElement> with
        member _.Refined(further: 'TElement -> 'TElement -> int) : IOrderedEnumerable<'TElement> =
            new Ordered<'TElement>(source, (fun a b -> match comparison a b with 0 -> further a b | order -> order))
    interface IEnumerable<'TElement> with
        member x.GetEnumerator() : IEnumerator<'TElement> = x.Walk()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.Walk()

module internal Queries =
    let check (source: seq<'T>) : unit = Failures.checkNull "source" source
    let none () : 'T = raise (InvalidOperationException("Sequence contains no elements"))
    let noMatch () : 'T = raise (InvalidOperationException("Sequence contains no matching element"))
    let several () : 'T = raise (InvalidOperationException("Sequence contains more than one element"))
    let severalMatch () : 'T = raise (InvalidOperationException("Sequence contains more than one matching element"))
    let filled (source: seq<'T>) : 'T[] =
        check source
        let values = Seq.toArray source
        if values.Length = 0 then none () else values
    let ascending (key: 'T -> 'K) (a: 'T) (b: 'T) : int = extern "%compare" (key a) (key b)
    let descending (key: 'T -> 'K) (a: 'T) (b: 'T) : int = extern "%compare" (key b) (key a)
    let rec skip (count: int) (source: seq<'T>) : seq<'T> =
        check source
        Seq.delay (fun () -> Seq.mapi (fun i value -> (i, value)) source |> Seq.filter (fun (i, _) -> i >= count) |> Seq.map snd)
    let extreme (source: seq<'T>) (better: 'K -> 'K -> bool) (key: 'T -> 'K) : 'T =
        let values = filled source
        let mutable best = values.[0]
        for value in values do
            if better (key value) (key best) then best <- value
        best

/// Queries over sequences.
[<Extension; AbstractClass; Sealed>]
type Enumerable =
    /// Whole numbers from a start.
    static member Range(start: int, count: int) : seq<int> =
        if count < 0 then raise (ArgumentOutOfRangeException("count"))
        Seq.init count (fun i -> start + i)
    /// The same value so many times.
    static member Repeat(element: 'T, count: int) : seq<'T> =
        if count < 0 then raise (ArgumentOutOfRangeException("count"))
        Seq.replicate count element
    /// No values.
    static member Empty<'T>() : seq<'T> =
        Seq.empty
    /// What the function makes of each value.
    [<Extension>]
    static member Select(source: seq<'T>, selector: Func<'T, 'U>) : seq<'U> =
        Queries.check source
        Seq.map selector.Invoke source
    /// What the function makes of each value and its index.
    [<Extension>]
    static member Select(source: seq<'T>, selector: Func<'T, int, 'U>) : seq<'U> =
        Queries.check source
        Seq.mapi (fun i value -> selector.Invoke(value, i)) source
    /// All values of the sequences that the function makes.
    [<Extension>]
    static member SelectMany(source: seq<'T>, selector: Func<'T, seq<'U>>) : seq<'U> =
        Queries.check source
        Seq.collect selector.Invoke source
    /// The values that satisfy the predicate.
    [<Extension>]
    static member Where(source: seq<'T>, predicate: Func<'T, bool>) : seq<'T> =
        Queries.check source
        Seq.filter predicate.Invoke source
    /// The values that satisfy the predicate with their index.
    [<Extension>]
    static member Where(source: seq<'T>, predicate: Func<'T, int, bool>) : seq<'T> =
        Queries.check source
        Seq.indexed source |> Seq.filter (fun (i, value) -> predicate.Invoke(value, i)) |> Seq.map snd
    /// The values in the order of their keys.
    [<Extension>]
    static member OrderBy(source: seq<'T>, keySelector: Func<'T, 'K>) : IOrderedEnumerable<'T> =
        Queries.check source
        new Ordered<'T>(source, Queries.ascending keySelector.Invoke)
    /// The values in the order of their keys.
    [<Extension>]
    static member OrderByDescending(source: seq<'T>, keySelector: Func<'T, 'K>) : IOrderedEnumerable<'T> =
        Queries.check source
        new Ordered<'T>(source, Queries.descending keySelector.Invoke)
    /// The values, those of equal order in the order of their keys.
    [<Extension>]
    static member ThenBy(source: IOrderedEnumerable<'T>, keySelector: Func<'T, 'K>) : IOrderedEnumerable<'T> =
        source.Refined(Queries.ascending keySelector.Invoke)
    /// The values, those of equal order in the order of their keys.
    [<Extension>]
    static member ThenByDescending(source: IOrderedEnumerable<'T>, keySelector: Func<'T, 'K>) : IOrderedEnumerable<'T> =
        source.Refined(Queries.descending keySelector.Invoke)
    /// The values in order.
    [<Extension>]
    static member Order(source: seq<'T>) : IOrderedEnumerable<'T> =
        Queries.check source
        new Ordered<'T>(source, Queries.ascending id)
    /// The values in descending order.
    [<Extension>]
    static member OrderDescending(source: seq<'T>) : IOrderedEnumerable<'T> =
        Queries.check source
        new Ordered<'T>(source, Queries.descending id)
    /// The values with equal keys together.
    [<Extension>]
    static member GroupBy(source: seq<'T>, keySelector: Func<'T, 'K>) : seq<IGrouping<'K, 'T>> =
        Queries.check source
        Seq.groupBy keySelector.Invoke source |> Seq.map (fun (key, values) -> new Grouping<'K, 'T>(key, values) :> IGrouping<'K, 'T>)
    /// The number of values.
    [<Extension>]
    static member Count(source: seq<'T>) : int =
        Queries.check source
        Seq.length source
    /// The number of values that satisfy the predicate.
    [<Extension>]
    static member Count(source: seq<'T>, predicate: Func<'T, bool>) : int =
        Queries.check source
        Seq.length (Seq.filter predicate.Invoke source)
    /// The number of values.
    [<Extension>]
    static member LongCount(source: seq<'T>) : int64 =
        Queries.check source
        int64 (Seq.length source)
    /// Whether there are values.
    [<Extension>]
    static member Any(source: seq<'T>) : bool =
        Queries.check source
        not (Seq.isEmpty source)
    /// Whether a value satisfies the predicate.
    [<Extension>]
    static member Any(source: seq<'T>, predicate: Func<'T, bool>) : bool =
        Queries.check source
        Seq.exists predicate.Invoke source
    /// Whether all values satisfy the predicate.
    [<Extension>]
    static member All(source: seq<'T>, predicate: Func<'T, bool>) : bool =
        Queries.check source
        Seq.forall predicate.Invoke source
    /// Whether the value is among them.
    [<Extension>]
    static member Contains(source: seq<'T>, value: 'T) : bool =
        Queries.check source
        Seq.exists (fun each -> (extern "%equals_er" each value : bool)) source
    /// The first value.
    [<Extension>]
    static member First(source: seq<'T>) : 'T =
        Queries.check source
        match Seq.tryHead source with Some value -> value | None -> Queries.none ()
    /// The first value that satisfies the predicate.
    [<Extension>]
    static member First(source: seq<'T>, predicate: Func<'T, bool>) : 'T =
        Queries.check source
        match Seq.tryHead (Seq.filter predicate.Invoke source) with Some value -> value | None -> Queries.noMatch ()
    /// The first value, or the default of its type.
    [<Extension>]
    static member inline FirstOrDefault(source: seq< ^T>) : ^T =
        match Seq.tryHead source with Some value -> value | None -> Unchecked.defaultof< ^T>
    /// The first value that satisfies the predicate, or the default of its type.
    [<Extension>]
    static member inline FirstOrDefault(source: seq< ^T>, predicate: Func< ^T, bool>) : ^T =
        match Seq.tryHead (Seq.filter predicate.Invoke source) with Some value -> value | None -> Unchecked.defaultof< ^T>
    /// The first value, or the given one.
    [<Extension>]
    static member FirstOrDefault(source: seq<'T>, defaultValue: 'T) : 'T =
        Queries.check source
        match Seq.tryHead source with Some value -> value | None -> defaultValue
    /// The last value.
    [<Extension>]
    static member Last(source: seq<'T>) : 'T =
        Queries.check source
        match Seq.tryLast source with Some value -> value | None -> Queries.none ()
    /// The last value that satisfies the predicate.
    [<Extension>]
    static member Last(source: seq<'T>, predicate: Func<'T, bool>) : 'T =
        Queries.check source
        match Seq.tryLast (Seq.filter predicate.Invoke source) with Some value -> value | None -> Queries.noMatch ()
    /// The last value, or the default of its type.
    [<Extension>]
    static member inline LastOrDefault(source: seq< ^T>) : ^T =
        match Seq.tryLast source with Some value -> value | None -> Unchecked.defaultof< ^T>
    /// The last value that satisfies the predicate, or the default of its type.
    [<Extension>]
    static member inline LastOrDefault(source: seq< ^T>, predicate: Func< ^T, bool>) : ^T =
        match Seq.tryLast (Seq.filter predicate.Invoke source) with Some value -> value | None -> Unchecked.defaultof< ^T>
    /// The last value, or the given one.
    [<Extension>]
    static member LastOrDefault(source: seq<'T>, defaultValue: 'T) : 'T =
        Queries.check source
        match Seq.tryLast source with Some value -> value | None -> defaultValue
    /// The only value.
    [<Extension>]
    static member Single(source: seq<'T>) : 'T =
        match Seq.toList source with [value] -> value | [] -> Queries.none () | _ -> Queries.several ()
    /// The only value that satisfies the predicate.
    [<Extension>]
    static member Single(source: seq<'T>, predicate: Func<'T, bool>) : 'T =
        match Seq.toList (Seq.filter predicate.Invoke source) with [value] -> value | [] -> Queries.noMatch () | _ -> Queries.severalMatch ()
    /// The only value, or the default of its type when there is none.
    [<Extension>]
    static member inline SingleOrDefault(source: seq< ^T>) : ^T =
        if Seq.isEmpty source then Unchecked.defaultof< ^T> else Enumerable.Single source
    /// The value at an index.
    [<Extension>]
    static member ElementAt(source: seq<'T>, index: int) : 'T =
        Queries.check source
        match (if index < 0 then None else Seq.tryItem index source) with
        | Some value -> value
        | None ->
            let message = "Index was out of range. Must be non-negative and less than the size of the collection."
            raise (ArgumentOutOfRangeException("index", message))
    /// The value at an index, or the default of its type.
    [<Extension>]
    static member inline ElementAtOrDefault(source: seq< ^T>, index: int) : ^T =
        match (if index < 0 then None else Seq.tryItem index source) with Some value -> value | None -> Unchecked.defaultof< ^T>
    /// So many values at most.
    [<Extension>]
    static member Take(source: seq<'T>, count: int) : seq<'T> =
        Queries.check source
        Seq.truncate count source
    /// The values as long as they satisfy the predicate.
    [<Extension>]
    static member TakeWhile(source: seq<'T>, predicate: Func<'T, bool>) : seq<'T> =
        Queries.check source
        Seq.takeWhile predicate.Invoke source
    /// So many values at the end.
    [<Extension>]
    static member TakeLast(source: seq<'T>, count: int) : seq<'T> =
        Queries.check source
        Seq.delay (fun () -> let values = Seq.toArray source in Seq.ofArray (if count <= 0 then [||] elif count >= values.Length then values else Array.skip (values.Length - count) values))
    /// The values behind so many.
    [<Extension>]
    static member Skip(source: seq<'T>, count: int) : seq<'T> =
        Queries.skip count source
    /// The values from the first on that does not satisfy the predicate.
    [<Extension>]
    static member SkipWhile(source: seq<'T>, predicate: Func<'T, bool>) : seq<'T> =
        Queries.check source
        Seq.skipWhile predicate.Invoke source
    /// The values without so many at the end.
    [<Extension>]
    static member SkipLast(source: seq<'T>, count: int) : seq<'T> =
        Queries.check source
        Seq.delay (fun () -> let values = Seq.toArray source in Seq.ofArray (Array.truncate (values.Length - max 0 count) values))
    /// The values without repetition.
    [<Extension>]
    static member Distinct(source: seq<'T>) : seq<'T> =
        Queries.check source
        Seq.ofArray (Array.ofSeq (HashSet<'T>(source)))
    /// The values with different keys.
    [<Extension>]
    static member DistinctBy(source: seq<'T>, keySelector: Func<'T, 'K>) : seq<'T> =
        Queries.check source
        Seq.distinctBy keySelector.Invoke source
    /// The values of both without repetition.
    [<Extension>]
    static member Union(first: seq<'T>, second: seq<'T>) : seq<'T> =
        Enumerable.Distinct(Seq.append first second)
    /// The values that are in both.
    [<Extension>]
    static member Intersect(first: seq<'T>, second: seq<'T>) : seq<'T> =
        let other = HashSet<'T>(second)
        Enumerable.Distinct(Seq.filter other.Contains first)
    /// The values of the first that are not in the second.
    [<Extension>]
    static member Except(first: seq<'T>, second: seq<'T>) : seq<'T> =
        let other = HashSet<'T>(second)
        Enumerable.Distinct(Seq.filter (fun value -> not (other.Contains value)) first)
    /// The values of the first, then those of the second.
    [<Extension>]
    static member Concat(first: seq<'T>, second: seq<'T>) : seq<'T> =
        Seq.append first second
    /// The values and one more at the end.
    [<Extension>]
    static member Append(source: seq<'T>, element: 'T) : seq<'T> =
        Queries.check source
        Seq.append source [element]
    /// The values and one more at the start.
    [<Extension>]
    static member Prepend(source: seq<'T>, element: 'T) : seq<'T> =
        Queries.check source
        Seq.append [element] source
    /// The values from the last to the first.
    [<Extension>]
    static member Reverse(source: seq<'T>) : seq<'T> =
        Queries.check source
        Seq.rev source
    /// What the function makes of values at the same position.
    [<Extension>]
    static member Zip(first: seq<'T>, second: seq<'U>, resultSelector: Func<'T, 'U, 'V>) : seq<'V> =
        Seq.map2 (fun a b -> resultSelector.Invoke(a, b)) first second
    /// Values at the same position.
    [<Extension>]
    static member Zip(first: seq<'T>, second: seq<'U>) : seq<struct ('T * 'U)> =
        Seq.map2 (fun a b -> struct (a, b)) first second
    /// Pieces of a size.
    [<Extension>]
    static member Chunk(source: seq<'T>, size: int) : seq<'T[]> =
        Queries.check source
        Seq.chunkBySize size source
    /// The values put together from the first one on.
    [<Extension>]
    static member Aggregate(source: seq<'T>, func: Func<'T, 'T, 'T>) : 'T =
        Array.reduce (fun a b -> func.Invoke(a, b)) (Queries.filled source)
    /// The values put together from a start.
    [<Extension>]
    static member Aggregate(source: seq<'T>, seed: 'A, func: Func<'A, 'T, 'A>) : 'A =
        Queries.check source
        Seq.fold (fun a b -> func.Invoke(a, b)) seed source
    /// What the function makes of the values put together from a start.
    [<Extension>]
    static member Aggregate(source: seq<'T>, seed: 'A, func: Func<'A, 'T, 'A>, resultSelector: Func<'A, 'R>) : 'R =
        resultSelector.Invoke(Enumerable.Aggregate(source, seed, func))
    /// The sum.
    [<Extension>]
    static member Sum(source: seq<int>) : int =
        Queries.check source
        Seq.sum source
    /// The sum.
    [<Extension>]
    static member Sum(source: seq<int64>) : int64 =
        Queries.check source
        Seq.sum source
    /// The sum.
    [<Extension>]
    static member Sum(source: seq<float>) : float =
        Queries.check source
        Seq.sum source
    /// The sum.
    [<Extension>]
    static member Sum(source: seq<decimal>) : decimal =
        Queries.check source
        Seq.sum source
    /// The sum.
    [<Extension>]
    static member Sum(source: seq<float32>) : float32 =
        Queries.check source
        Seq.sum source
    /// The sum of what the function makes.
    [<Extension>]
    static member Sum(source: seq<'T>, selector: Func<'T, int>) : int =
        Queries.check source
        Seq.sumBy selector.Invoke source
    /// The sum of what the function makes.
    [<Extension>]
    static member Sum(source: seq<'T>, selector: Func<'T, int64>) : int64 =
        Queries.check source
        Seq.sumBy selector.Invoke source
    /// The sum of what the function makes.
    [<Extension>]
    static member Sum(source: seq<'T>, selector: Func<'T, float>) : float =
        Queries.check source
        Seq.sumBy selector.Invoke source
    /// The sum of what the function makes.
    [<Extension>]
    static member Sum(source: seq<'T>, selector: Func<'T, decimal>) : decimal =
        Queries.check source
        Seq.sumBy selector.Invoke source
    /// The average.
    [<Extension>]
    static member Average(source: seq<int>) : float =
        Array.averageBy (fun (x: int) -> float x) (Queries.filled source)
    /// The average.
    [<Extension>]
    static member Average(source: seq<int64>) : float =
        Array.averageBy (fun (x: int64) -> float x) (Queries.filled source)
    /// The average.
    [<Extension>]
    static member Average(source: seq<float>) : float =
        Array.averageBy (fun (x: float) -> x) (Queries.filled source)
    /// The average.
    [<Extension>]
    static member Average(source: seq<decimal>) : decimal =
        Array.averageBy (fun (x: decimal) -> x) (Queries.filled source)
    /// The average of what the function makes.
    [<Extension>]
    static member Average(source: seq<'T>, selector: Func<'T, int>) : float =
        Array.averageBy (fun x -> float (selector.Invoke x)) (Queries.filled source)
    /// The average of what the function makes.
    [<Extension>]
    static member Average(source: seq<'T>, selector: Func<'T, float>) : float =
        Array.averageBy (fun x -> (selector.Invoke x)) (Queries.filled source)
    /// The average of what the function makes.
    [<Extension>]
    static member Average(source: seq<'T>, selector: Func<'T, decimal>) : decimal =
        Array.averageBy (fun x -> (selector.Invoke x)) (Queries.filled source)
    /// The extreme value.
    [<Extension>]
    static member Max(source: seq<'T>) : 'T =
        Queries.extreme source (fun a b -> extern "%greater" a b) id
    /// The extreme of what the function makes.
    [<Extension>]
    static member Max(source: seq<'T>, selector: Func<'T, 'K>) : 'K =
        Queries.check source
        Queries.extreme (Seq.map selector.Invoke source) (fun a b -> extern "%greater" a b) id
    /// The first value with the extreme key.
    [<Extension>]
    static member MaxBy(source: seq<'T>, keySelector: Func<'T, 'K>) : 'T =
        Queries.extreme source (fun a b -> extern "%greater" a b) keySelector.Invoke
    /// The extreme value.
    [<Extension>]
    static member Min(source: seq<'T>) : 'T =
        Queries.extreme source (fun a b -> extern "%less" a b) id
    /// The extreme of what the function makes.
    [<Extension>]
    static member Min(source: seq<'T>, selector: Func<'T, 'K>) : 'K =
        Queries.check source
        Queries.extreme (Seq.map selector.Invoke source) (fun a b -> extern "%less" a b) id
    /// The first value with the extreme key.
    [<Extension>]
    static member MinBy(source: seq<'T>, keySelector: Func<'T, 'K>) : 'T =
        Queries.extreme source (fun a b -> extern "%less" a b) keySelector.Invoke
    /// The values as a list.
    [<Extension>]
    static member ToList(source: seq<'T>) : List<'T> =
        Queries.check source
        List<'T>(source)
    /// The values as an array.
    [<Extension>]
    static member ToArray(source: seq<'T>) : 'T[] =
        Queries.check source
        Seq.toArray source
    /// The values as a set.
    [<Extension>]
    static member ToHashSet(source: seq<'T>) : HashSet<'T> =
        Queries.check source
        HashSet<'T>(source)
    /// The values by key.
    [<Extension>]
    static member ToDictionary(source: seq<'T>, keySelector: Func<'T, 'K>) : Dictionary<'K, 'T> =
        Queries.check source
        let result = Dictionary<'K, 'T>()
        for value in source do result.Add(keySelector.Invoke value, value)
        result
    /// What the function makes of the values, by key.
    [<Extension>]
    static member ToDictionary(source: seq<'T>, keySelector: Func<'T, 'K>, elementSelector: Func<'T, 'U>) : Dictionary<'K, 'U> =
        Queries.check source
        let result = Dictionary<'K, 'U>()
        for value in source do result.Add(keySelector.Invoke value, elementSelector.Invoke value)
        result
    /// Whether both have the same values in the same order.
    [<Extension>]
    static member SequenceEqual(first: seq<'T>, second: seq<'T>) : bool =
        Seq.compareWith (fun a b -> if (extern "%equals_er" a b : bool) then 0 else 1) first second = 0
    /// The values as objects of the type.
    [<Extension>]
    static member Cast<'T>(source: IEnumerable) : seq<'T> =
        Seq.cast source
    /// The values as a sequence.
    [<Extension>]
    static member AsEnumerable(source: seq<'T>) : seq<'T> =
        source
    /// The default of the type when there are no values.
    [<Extension>]
    static member inline DefaultIfEmpty(source: seq< ^T>) : seq< ^T> =
        if Seq.isEmpty source then Seq.singleton Unchecked.defaultof< ^T> else source
    /// The given value when there are no values.
    [<Extension>]
    static member DefaultIfEmpty(source: seq<'T>, defaultValue: 'T) : seq<'T> =
        if Seq.isEmpty source then Seq.singleton defaultValue else source
