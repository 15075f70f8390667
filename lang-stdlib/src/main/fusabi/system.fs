// The root of all types, exceptions, and the interfaces that the language itself speaks of.
namespace System

type Object with
    /// A new object that equals only itself.
    new() = extern "Object.new"
    /// The value as text.
    abstract ToString: unit -> string
    default x.ToString() : string = extern "&FSharp.Core.CompilerServices.Texts.own" x
    /// Whether both are equal, nan being equal to itself.
    abstract Equals: obj -> bool
    default x.Equals(other: obj) : bool = extern "%equals_er" x other
    /// A number that is the same for equal values.
    abstract GetHashCode: unit -> int
    default x.GetHashCode() : int = extern "%hash" x
    /// Whether both are equal, nan being equal to itself.
    static member Equals(first: obj, second: obj) : bool = extern "%equals_er" first second
    /// Whether both are the same object.
    static member ReferenceEquals(first: obj, second: obj) : bool = extern "%same" first second

/// What attributes derive from.
type Attribute() = class end

/// What went wrong: the class of everything that can be raised.
[<AllowNullLiteral>]
type Exception(message: string, innerException: Exception) =
    let mutable trace: obj = null
    /// An exception with the message of its type.
    new() = Exception(null, null)
    /// An exception with a message.
    new(message: string) = Exception(message, null)
    /// What to tell the user.
    abstract Message: string
    default x.Message : string = extern "&FSharp.Core.CompilerServices.Texts.messageOf" x message
    /// The exception that led to this one, or null.
    member _.InnerException : Exception = innerException
    /// The calls that were open when it was raised.
    member _.StackTrace : string = extern "Exception.stackTrace" trace
    /// The exception at the end of the chain of inner ones.
    abstract GetBaseException: unit -> Exception
    default x.GetBaseException() : Exception =
        match innerException with
        | null -> x
        | inner -> inner.GetBaseException()
    override x.ToString() : string = extern "&FSharp.Core.CompilerServices.Texts.ofException" x
    /// The name of the program that raised it; not known.
    member _.Source : string = null
    /// A link to help; there is none.
    member _.HelpLink : string = null
    /// A number that tells what kind of error it is; always the one of Exception.
    member _.HResult : int = -2146233088

/// What can be given back when it is no longer needed.
[<AllowNullLiteral>]
type IDisposable =
    /// Gives back what the object holds.
    abstract Dispose: unit -> unit

/// Values in an order. Structural types are compared part by part.
[<AllowNullLiteral; Interface>]
type IComparable =
    /// Negative, zero or positive as this comes before, with or after the other.
    abstract CompareTo: obj -> int
    default x.CompareTo(other: obj) : int = extern "%compare" x other

/// Values in an order, among their own type.
[<AllowNullLiteral; Interface; Symbol("System.IComparable`1")>]
type IComparable<'T> =
    /// Negative, zero or positive as this comes before, with or after the other.
    abstract CompareTo: 'T -> int
    default x.CompareTo(other: 'T) : int = extern "%compare" x other

/// Values that know which of their own type they are equal to.
[<AllowNullLiteral; Interface; Symbol("System.IEquatable`1")>]
type IEquatable<'T> =
    /// Whether both are equal.
    abstract Equals: 'T -> bool
    default x.Equals(other: 'T) : bool = extern "%equals_er" x other

/// What gives the conventions of a language or country; there is only the invariant one.
[<AllowNullLiteral>]
type IFormatProvider =
    /// Something that formats values of the type.
    abstract GetFormat: obj -> obj

/// Values that can be shown in several formats.
[<AllowNullLiteral>]
type IFormattable =
    /// The value in the format.
    abstract ToString: string * IFormatProvider -> string

/// What can be copied.
[<AllowNullLiteral>]
type ICloneable =
    /// A copy.
    abstract Clone: unit -> obj

/// What says how far work is.
[<AllowNullLiteral; Symbol("System.IProgress`1")>]
type IProgress<'T> =
    /// Says it.
    abstract Report: 'T -> unit

namespace System.Collections

/// A position in a sequence of values.
[<AllowNullLiteral>]
type IEnumerator =
    /// The value at the position.
    abstract Current: obj
    /// Goes to the next value; false when there is none.
    abstract MoveNext: unit -> bool
    /// Goes back before the first value, if it can.
    abstract Reset: unit -> unit

/// A sequence of values.
[<AllowNullLiteral>]
type IEnumerable =
    /// A position before the first value.
    abstract GetEnumerator: unit -> IEnumerator

/// A number of values.
[<AllowNullLiteral>]
type ICollection =
    inherit IEnumerable
    /// How many there are.
    abstract Count: int

/// Tells the order of values.
[<AllowNullLiteral>]
type IComparer =
    /// Negative, zero or positive as the first comes before, with or after the second.
    abstract Compare: obj * obj -> int

/// Tells which values are equal.
[<AllowNullLiteral>]
type IEqualityComparer =
    /// Whether both are equal.
    abstract Equals: obj * obj -> bool
    /// A number that is the same for equal values.
    abstract GetHashCode: obj -> int

/// Values compared part by part.
[<AllowNullLiteral; Interface>]
type IStructuralComparable =
    /// Compares part by part.
    abstract CompareTo: obj * IComparer -> int
    default x.CompareTo(other: obj, comparer: IComparer) : int = extern "%compare" x other

/// Values equal part by part.
[<AllowNullLiteral; Interface>]
type IStructuralEquatable =
    /// Whether all parts are equal.
    abstract Equals: obj * IEqualityComparer -> bool
    default x.Equals(other: obj, comparer: IEqualityComparer) : bool = extern "%equals_er" x other
    /// A number made from all parts.
    abstract GetHashCode: IEqualityComparer -> int
    default x.GetHashCode(comparer: IEqualityComparer) : int = extern "%hash" x

namespace System.Collections.Generic

open System
open System.Collections

/// A position in a sequence of values.
[<AllowNullLiteral>]
type IEnumerator<'T> =
    inherit IDisposable
    inherit IEnumerator
    /// The value at the position.
    abstract Current: 'T

/// A sequence of values.
[<AllowNullLiteral>]
type IEnumerable<'T> =
    inherit IEnumerable
    /// A position before the first value.
    abstract GetEnumerator: unit -> IEnumerator<'T>

/// A number of values that can be looked at.
[<AllowNullLiteral>]
type IReadOnlyCollection<'T> =
    inherit IEnumerable<'T>
    /// How many there are.
    abstract Count: int

/// A row of values that can be looked at.
[<AllowNullLiteral>]
type IReadOnlyList<'T> =
    inherit IReadOnlyCollection<'T>
    /// The value at an index.
    abstract Item: int -> 'T with get

/// A number of values.
[<AllowNullLiteral>]
type ICollection<'T> =
    inherit IEnumerable<'T>
    /// How many there are.
    abstract Count: int
    /// Whether it refuses changes.
    abstract IsReadOnly: bool
    /// Puts a value in.
    abstract Add: 'T -> unit
    /// Takes everything out.
    abstract Clear: unit -> unit
    /// Whether the value is in.
    abstract Contains: 'T -> bool
    /// Copies all values into an array from an index on.
    abstract CopyTo: 'T[] * int -> unit
    /// Takes a value out; false when it was not in.
    abstract Remove: 'T -> bool

/// A row of values.
[<AllowNullLiteral>]
type IList<'T> =
    inherit ICollection<'T>
    /// The value at an index.
    abstract Item: int -> 'T with get, set
    /// The index of the first equal value, or -1.
    abstract IndexOf: 'T -> int
    /// Puts a value in at an index.
    abstract Insert: int * 'T -> unit
    /// Takes the value at an index out.
    abstract RemoveAt: int -> unit

/// Tells the order of values.
[<AllowNullLiteral>]
type IComparer<'T> =
    /// Negative, zero or positive as the first comes before, with or after the second.
    abstract Compare: 'T * 'T -> int

/// Tells which values are equal.
[<AllowNullLiteral>]
type IEqualityComparer<'T> =
    /// Whether both are equal.
    abstract Equals: 'T * 'T -> bool
    /// A number that is the same for equal values.
    abstract GetHashCode: 'T -> int

/// A key and its value.
[<Struct; CustomEquality; NoComparison; Symbol("System.Collections.Generic.KeyValuePair`2")>]
type KeyValuePair<'TKey, 'TValue>(key: 'TKey, value: 'TValue) =
    /// The key.
    member _.Key : 'TKey = key
    /// The value.
    member _.Value : 'TValue = value
    override _.ToString() : string =
        let shownKey : string = extern "&FSharp.Core.CompilerServices.Texts.show" key
        let shownValue : string = extern "&FSharp.Core.CompilerServices.Texts.show" value
        extern "%concat" (extern "%concat" "[" shownKey : string) (extern "%concat" ", " (extern "%concat" shownValue "]" : string) : string)
    override _.Equals(other: obj) : bool =
        match other with
        | :? KeyValuePair<'TKey, 'TValue> as pair ->
            (if (extern "%equals_er" key pair.Key : bool) then (extern "%equals_er" value pair.Value : bool) else false)
        | _ -> false
    override _.GetHashCode() : int = extern "%hash" key

/// Makes pairs of keys and values.
[<AbstractClass; Sealed>]
type KeyValuePair =
    /// A key and its value.
    static member Create(key: 'TKey, value: 'TValue) : KeyValuePair<'TKey, 'TValue> = KeyValuePair<'TKey, 'TValue>(key, value)

/// Values by key.
[<AllowNullLiteral>]
type IDictionary<'TKey, 'TValue> =
    inherit ICollection<KeyValuePair<'TKey, 'TValue>>
    /// The value of a key.
    abstract Item: 'TKey -> 'TValue with get, set
    /// All keys.
    abstract Keys: ICollection<'TKey>
    /// All values.
    abstract Values: ICollection<'TValue>
    /// Puts a new key in.
    abstract Add: 'TKey * 'TValue -> unit
    /// Whether the key is in.
    abstract ContainsKey: 'TKey -> bool
    /// Takes a key out; false when it was not in.
    abstract Remove: 'TKey -> bool
    /// Whether the key is in, and its value.
    [<OutResult>]
    abstract TryGetValue: 'TKey -> bool * 'TValue

/// Values by key, to be looked at.
[<AllowNullLiteral>]
type IReadOnlyDictionary<'TKey, 'TValue> =
    inherit IReadOnlyCollection<KeyValuePair<'TKey, 'TValue>>
    /// The value of a key.
    abstract Item: 'TKey -> 'TValue with get
    /// All keys.
    abstract Keys: IEnumerable<'TKey>
    /// All values.
    abstract Values: IEnumerable<'TValue>
    /// Whether the key is in.
    abstract ContainsKey: 'TKey -> bool
    /// Whether the key is in, and its value.
    [<OutResult>]
    abstract TryGetValue: 'TKey -> bool * 'TValue

/// Values without repetition, to be looked at.
[<AllowNullLiteral>]
type IReadOnlySet<'T> =
    inherit IReadOnlyCollection<'T>
    /// Whether the value is in.
    abstract Contains: 'T -> bool
    /// Whether all of this is in the other.
    abstract IsSubsetOf: IEnumerable<'T> -> bool
    /// Whether all of the other is in this.
    abstract IsSupersetOf: IEnumerable<'T> -> bool
    /// Whether all of this is in the other, which has more.
    abstract IsProperSubsetOf: IEnumerable<'T> -> bool
    /// Whether all of the other is in this, and more.
    abstract IsProperSupersetOf: IEnumerable<'T> -> bool
    /// Whether they share a value.
    abstract Overlaps: IEnumerable<'T> -> bool
    /// Whether they have the same values.
    abstract SetEquals: IEnumerable<'T> -> bool

/// Values without repetition.
[<AllowNullLiteral>]
type ISet<'T> =
    inherit ICollection<'T>
    /// Puts a value in; false when it was in already.
    abstract Add: 'T -> bool
    /// Puts all values in.
    abstract UnionWith: IEnumerable<'T> -> unit
    /// Keeps only values that are in both.
    abstract IntersectWith: IEnumerable<'T> -> unit
    /// Takes all these values out.
    abstract ExceptWith: IEnumerable<'T> -> unit
    /// Keeps the values that are in one only.
    abstract SymmetricExceptWith: IEnumerable<'T> -> unit
    /// Whether all of this is in the other, which has more.
    abstract IsProperSubsetOf: IEnumerable<'T> -> bool
    /// Whether all of the other is in this, and more.
    abstract IsProperSupersetOf: IEnumerable<'T> -> bool
    /// Whether all of this is in the other.
    abstract IsSubsetOf: IEnumerable<'T> -> bool
    /// Whether all of the other is in this.
    abstract IsSupersetOf: IEnumerable<'T> -> bool
    /// Whether they share a value.
    abstract Overlaps: IEnumerable<'T> -> bool
    /// Whether they have the same values.
    abstract SetEquals: IEnumerable<'T> -> bool
