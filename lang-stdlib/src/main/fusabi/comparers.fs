// What tells equality and order to collections.
namespace System.Collections.Generic

open System
open System.Collections

/// The equality of .NET: equal as Equals says.
[<AbstractClass>]
type EqualityComparer<'T>() =
    /// Whether both are equal.
    abstract Equals: 'T * 'T -> bool
    /// A number that is the same for equal values.
    abstract GetHashCode: 'T -> int
    /// The usual one.
    static member Default : EqualityComparer<'T> = DefaultEqualityComparer<'T>() :> EqualityComparer<'T>
    /// One that functions tell.
    static member Create(equals: Func<'T, 'T, bool>, getHashCode: Func<'T, int>) : EqualityComparer<'T> =
        FunctionEqualityComparer<'T>((fun a b -> equals.Invoke(a, b)), (fun value -> getHashCode.Invoke value)) :> EqualityComparer<'T>
    /// One that a function tells; it knows no hashes.
    static member Create(equals: Func<'T, 'T, bool>) : EqualityComparer<'T> =
        FunctionEqualityComparer<'T>((fun a b -> equals.Invoke(a, b)), (fun _ -> raise (NotSupportedException()))) :> EqualityComparer<'T>
    interface IEqualityComparer<'T> with
        member x.Equals(a: 'T, b: 'T) : bool = x.Equals(a, b)
        member x.GetHashCode(value: 'T) : int = x.GetHashCode value

/// Equal as Equals says.
and internal DefaultEqualityComparer<'T>() =
    inherit EqualityComparer<'T>()
    override _.Equals(a: 'T, b: 'T) : bool = extern "%equals_er" a b
    override _.GetHashCode(value: 'T) : int =
        let hash : int = extern "Table.hash" value
        if hash >= 0 then hash elif extern "%same" (extern "Object.box" value) null then 0 else extern "%hash" value

/// Equal as functions say.
and internal FunctionEqualityComparer<'T>(equals: 'T -> 'T -> bool, hash: 'T -> int) =
    inherit EqualityComparer<'T>()
    override _.Equals(a: 'T, b: 'T) : bool = equals a b
    override _.GetHashCode(value: 'T) : int = hash value

/// The order of .NET: as CompareTo says.
[<AbstractClass>]
type Comparer<'T>() =
    /// Negative, zero or positive as the first comes before, with or after the second.
    abstract Compare: 'T * 'T -> int
    /// The usual one.
    static member Default : Comparer<'T> = FunctionComparer<'T>(fun a b -> extern "%compare" a b) :> Comparer<'T>
    /// One that a function tells.
    static member Create(comparison: Comparison<'T>) : Comparer<'T> =
        FunctionComparer<'T>(fun a b -> comparison.Invoke(a, b)) :> Comparer<'T>
    interface IComparer<'T> with
        member x.Compare(a: 'T, b: 'T) : int = x.Compare(a, b)

/// An order that a function tells.
and internal FunctionComparer<'T>(compare: 'T -> 'T -> int) =
    inherit Comparer<'T>()
    override _.Compare(a: 'T, b: 'T) : int = compare a b

/// Equality that functions tell.
[<Sealed>]
type internal FunctionEquality<'T>(hash: 'T -> int, equals: 'T -> 'T -> bool) =
    interface IEqualityComparer<'T> with
        member _.Equals(a: 'T, b: 'T) : bool = equals a b
        member _.GetHashCode(value: 'T) : int = hash value

namespace System

open System.Collections.Generic

/// Equality and order of texts.
[<AbstractClass; AllowNullLiteral>]
type StringComparer() =
    /// Whether both are equal.
    abstract Equals: string * string -> bool
    /// A number that is the same for equal texts.
    abstract GetHashCode: string -> int
    /// Negative, zero or positive as the first comes before, with or after the second.
    abstract Compare: string * string -> int
    /// Whether both are equal: as texts, where they are texts.
    member x.Equals(a: obj, b: obj) : bool =
        match a, b with
        | (:? string as a), (:? string as b) -> x.Equals(a, b)
        | _ -> extern "%equals_er" a b
    /// Negative, zero or positive as the first comes before, with or after the second.
    member x.Compare(a: obj, b: obj) : int =
        match a, b with
        | (:? string as a), (:? string as b) -> x.Compare(a, b)
        | _ -> extern "%compare" a b
    /// By units.
    static member Ordinal : StringComparer = PlainStringComparer(false) :> StringComparer
    /// By units, regardless of case.
    static member OrdinalIgnoreCase : StringComparer = PlainStringComparer(true) :> StringComparer
    /// As the invariant culture does.
    static member InvariantCulture : StringComparer = PlainStringComparer(false) :> StringComparer
    /// As the invariant culture does, regardless of case.
    static member InvariantCultureIgnoreCase : StringComparer = PlainStringComparer(true) :> StringComparer
    /// As the current culture does.
    static member CurrentCulture : StringComparer = PlainStringComparer(false) :> StringComparer
    /// As the current culture does, regardless of case.
    static member CurrentCultureIgnoreCase : StringComparer = PlainStringComparer(true) :> StringComparer
    /// As the comparison sees texts.
    static member FromComparison(comparisonType: StringComparison) : StringComparer =
        if int comparisonType < 0 || int comparisonType > 5 then
            raise (ArgumentException("The string comparison type passed in is currently not supported.", "comparisonType"))
        PlainStringComparer(Texts.ignoresCase comparisonType) :> StringComparer
    /// As the culture does, with or without regard to case.
    static member Create(culture: System.Globalization.CultureInfo, ignoreCase: bool) : StringComparer =
        PlainStringComparer(ignoreCase) :> StringComparer
    interface IEqualityComparer<string> with
        member x.Equals(a: string, b: string) : bool = x.Equals(a, b)
        member x.GetHashCode(value: string) : int = x.GetHashCode value
    interface IComparer<string> with
        member x.Compare(a: string, b: string) : int = x.Compare(a, b)

/// Texts by units, with or without regard to case.
and internal PlainStringComparer(ignoreCase: bool) =
    inherit StringComparer()
    override _.Equals(a: string, b: string) : bool =
        if ignoreCase then (extern "String.compareIgnoreCase" a b : int) = 0 else extern "%equals" a b
    override _.GetHashCode(value: string) : int =
        if ignoreCase then extern "String.hash" (value.ToUpper()) else extern "String.hash" value
    override _.Compare(a: string, b: string) : int =
        if ignoreCase then extern "String.compareIgnoreCase" a b else extern "String.compareOrdinal" a b

namespace FSharp.Core.CompilerServices

open System
open System.Collections.Generic

/// Which keys a table takes, and when two of them are the same one.
type internal KeyRule =
    /// As .NET's dictionaries: no null, and equal as Equals says.
    | NotNull = 0
    /// As .NET's sets: null too.
    | Any = 1
    /// As F#'s dictionaries: null too, and equal as (=) says.
    | Structural = 2

/// What Table.hash gives besides hashes, which are not negative.
module internal KeyHash =
    /// The key is null.
    [<Literal>]
    let Null = -1

/// What the collections share.
module internal Collections =
    let changed () : 'T =
        raise (InvalidOperationException("Collection was modified; enumeration operation may not execute."))
    let changedLater () : 'T =
        raise (InvalidOperationException("Collection was modified after the enumerator was instantiated."))
    let indexRange (name: string) : 'T =
        let message = "Index was out of range. Must be non-negative and less than the size of the collection."
        raise (ArgumentOutOfRangeException(name, message))
    let emptyOf (what: string) : 'T = raise (InvalidOperationException(what + " empty."))
    let nonNegative (name: string) (value: int) : unit =
        if value < 0 then
            let message = name + " ('" + string value + "') must be a non-negative value."
            raise (ArgumentOutOfRangeException(name, box value, message))
    let copyTo (items: seq<'T>) (count: int) (array: 'T[]) (index: int) : unit =
        Failures.checkNull "array" array
        nonNegative "arrayIndex" index
        if array.Length - index < count then
            let message = "Destination array is not long enough to copy all the items in the collection. Check array index and length."
            raise (ArgumentException(message))
        Seq.iteri (fun i item -> array.[index + i] <- item) items
    /// The order that a comparer tells, the usual one when it is null.
    let order (comparer: IComparer<'T>) : 'T -> 'T -> int =
        if isNull comparer then (fun a b -> extern "%compare" a b) else (fun a b -> comparer.Compare(a, b))
