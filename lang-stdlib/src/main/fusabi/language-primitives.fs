// What the language itself uses: Unchecked, LanguagePrimitives, comparers.
namespace FSharp.Core

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions that skip checks.
module Unchecked =
    /// The default of a type: zero, false, null.
    let inline defaultof< ^T> : ^T = ((^T): (static member ``%default``: unit -> ^T) ())
    /// The order of any values.
    let inline compare (x: 'T) (y: 'T) : int = extern "%compare" x y
    /// Whether any values are equal.
    let inline equals (x: 'T) (y: 'T) : bool = extern "%equals" x y
    /// A number that is the same for equal values.
    let inline hash (value: 'T) : int = extern "%hash" value
    /// The object as a value of the type.
    let inline unbox (value: obj) : ^T = ((^T): (static member ``%unbox``: obj -> ^T) value)
    /// The value, taken not to be null.
    let inline nonNull (value: 'T when 'T: not struct) : 'T = value
    /// The value, taken not to be null.
    let inline (|NonNullQuick|) (value: 'T when 'T: not struct) : 'T = value

/// Equality by F#'s rules, for collections.
[<Sealed>]
type internal StructuralEquality<'T>() =
    interface IEqualityComparer<'T> with
        member _.Equals(a: 'T, b: 'T) : bool = extern "%equals" a b
        member _.GetHashCode(value: 'T) : int = extern "%hash" value
    interface System.Collections.IEqualityComparer with
        member _.Equals(a: obj, b: obj) : bool = extern "%equals" a b
        member _.GetHashCode(value: obj) : int = extern "%hash" value

/// Order by F#'s rules, for collections.
[<Sealed>]
type internal StructuralOrder<'T>() =
    interface IComparer<'T> with
        member _.Compare(a: 'T, b: 'T) : int = extern "%compare" a b
    interface System.Collections.IComparer with
        member _.Compare(a: obj, b: obj) : int = extern "%compare" a b

/// What operators and the compiler are made of.
module LanguagePrimitives =
    /// Whether both are equal, part by part.
    let inline GenericEquality (e1: 'T) (e2: 'T) : bool when 'T: equality = extern "%equals" e1 e2
    /// Whether both are equal, part by part, nan being equal to itself.
    let inline GenericEqualityER (e1: 'T) (e2: 'T) : bool when 'T: equality = extern "%equals_er" e1 e2
    /// The order of both.
    let inline GenericComparison (e1: 'T) (e2: 'T) : int when 'T: comparison = extern "%compare" e1 e2
    /// Whether the first comes before the second.
    let inline GenericLessThan (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%less" e1 e2
    /// Whether the first comes after the second.
    let inline GenericGreaterThan (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%greater" e1 e2
    /// Whether the first comes before the second or with it.
    let inline GenericLessOrEqual (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%less_equal" e1 e2
    /// Whether the first comes after the second or with it.
    let inline GenericGreaterOrEqual (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%greater_equal" e1 e2
    /// The smaller one.
    let inline GenericMinimum (e1: 'T) (e2: 'T) : 'T when 'T: comparison = if (extern "%less" e1 e2 : bool) then e1 else e2
    /// The larger one.
    let inline GenericMaximum (e1: 'T) (e2: 'T) : 'T when 'T: comparison = if (extern "%less" e1 e2 : bool) then e2 else e1
    /// A number that is the same for equal values.
    let inline GenericHash (obj: 'T) : int = extern "%hash" obj
    /// A number that is the same for equal values.
    let inline GenericLimitedHash (limit: int) (obj: 'T) : int = extern "%hash" obj
    /// Whether both are the same object.
    let inline PhysicalEquality (e1: 'T) (e2: 'T) : bool when 'T: not struct = extern "%same" e1 e2
    /// A number that is the same for the same object.
    let inline PhysicalHash (obj: 'T) : int when 'T: not struct = extern "Object.identityHash" obj
    /// Equality by F#'s rules.
    let GenericEqualityComparer : System.Collections.IEqualityComparer = StructuralEquality<obj>()
    /// Equality by F#'s rules.
    let GenericEqualityERComparer : System.Collections.IEqualityComparer = StructuralEquality<obj>()
    /// Order by F#'s rules.
    let GenericComparer : System.Collections.IComparer = StructuralOrder<obj>()
    /// Equality by F#'s rules.
    let FastGenericEqualityComparer<'T when 'T: equality> : IEqualityComparer<'T> = StructuralEquality<'T>()
    /// Equality by F#'s rules.
    let FastLimitedGenericEqualityComparer (limit: int) : IEqualityComparer<'T> when 'T: equality = StructuralEquality<'T>()
    /// Order by F#'s rules.
    let FastGenericComparer<'T when 'T: comparison> : IComparer<'T> = StructuralOrder<'T>()
    /// Whether both are equal as the comparer says.
    let GenericEqualityWithComparer (comp: System.Collections.IEqualityComparer) (e1: 'T) (e2: 'T) : bool when 'T: equality =
        comp.Equals(box e1, box e2)
    /// The order of both as the comparer says.
    let GenericComparisonWithComparer (comp: System.Collections.IComparer) (e1: 'T) (e2: 'T) : int when 'T: comparison =
        comp.Compare(box e1, box e2)
    /// A number as the comparer says.
    let GenericHashWithComparer (comparer: System.Collections.IEqualityComparer) (obj: 'T) : int = comparer.GetHashCode(box obj)
    /// The zero of a type.
    let inline GenericZero< ^T> : ^T = ((^T): (static member Zero: ^T) ())
    /// The one of a type.
    let inline GenericOne< ^T> : ^T = ((^T): (static member One: ^T) ())
    /// The quotient by an int.
    let inline DivideByInt (x: ^T) (y: int) : ^T = ((^T): (static member DivideByInt: ^T * int -> ^T) (x, y))
    /// The value of an enum type that a number stands for.
    let inline EnumOfValue (value: 'Value) : ^Enum when ^Enum: enum<'Value> = ((^Enum): (static member ``%enum_of``: 'Value -> ^Enum) value)
    /// The number that an enum's value stands for.
    let inline EnumToValue (enum: 'Enum when 'Enum: enum<'Value>) : 'Value = extern "Enum.value" enum
    /// The number that the text says.
    let ParseInt32 (s: string) : int32 = extern "Number.ofText" "Int32" s
    /// The number that the text says.
    let ParseInt64 (s: string) : int64 = extern "Number.ofText" "Int64" s
    /// The number that the text says.
    let ParseUInt32 (s: string) : uint32 = extern "Number.ofText" "UInt32" s
    /// The number that the text says.
    let ParseUInt64 (s: string) : uint64 = extern "Number.ofText" "UInt64" s
    /// The number with a unit of measure.
    let inline FloatWithMeasure (input: float) : float<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline Float32WithMeasure (input: float32) : float32<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline DecimalWithMeasure (input: decimal) : decimal<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline Int32WithMeasure (input: int) : int<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline Int64WithMeasure (input: int64) : int64<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline Int16WithMeasure (input: int16) : int16<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline SByteWithMeasure (input: sbyte) : sbyte<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline ByteWithMeasure (input: byte) : byte<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline UInt16WithMeasure (input: uint16) : uint16<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline UInt32WithMeasure (input: uint32) : uint32<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline UInt64WithMeasure (input: uint64) : uint64<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline IntPtrWithMeasure (input: nativeint) : nativeint<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    let inline UIntPtrWithMeasure (input: unativeint) : unativeint<'Measure> = extern "%identity" input

/// Equality for collections.
module HashIdentity =
    /// Equality by F#'s rules.
    let Structural<'T when 'T: equality> : IEqualityComparer<'T> = StructuralEquality<'T>()
    /// Equality by F#'s rules.
    let LimitedStructural (limit: int) : IEqualityComparer<'T> when 'T: equality = StructuralEquality<'T>()
    /// Equality of being the same object.
    let Reference<'T when 'T: not struct> : IEqualityComparer<'T> =
        FunctionEquality<'T>((fun value -> extern "Object.identityHash" value), (fun a b -> extern "%same" a b))
    /// Equality by the type's own operator.
    let inline NonStructural< ^T when ^T: equality> : IEqualityComparer< ^T> = LanguagePrimitives.FastGenericEqualityComparer< ^T>
    /// Equality that functions tell.
    let FromFunctions (hasher: 'T -> int) (equality: 'T -> 'T -> bool) : IEqualityComparer<'T> = FunctionEquality<'T>(hasher, equality)

/// Order for collections.
module ComparisonIdentity =
    /// Order by F#'s rules.
    let Structural<'T when 'T: comparison> : IComparer<'T> = StructuralOrder<'T>()
    /// Order by the type's own operators.
    let inline NonStructural< ^T when ^T: comparison> : IComparer< ^T> = LanguagePrimitives.FastGenericComparer< ^T>
    /// Order that a function tells.
    let FromFunction (comparer: 'T -> 'T -> int) : IComparer<'T> = FunctionComparer<'T>(comparer)

/// Comparison by the types' own operators.
module NonStructuralComparison =
    /// Whether both are equal.
    let inline (=) (x: ^T) (y: ^T) : bool when ^T: equality = ((^T): (static member ``%equals``: ^T * ^T -> bool) (x, y))
    /// Whether both differ.
    let inline (<>) (x: ^T) (y: ^T) : bool when ^T: equality = not ((^T): (static member ``%equals``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes before the second.
    let inline (<) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%less``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes after the second.
    let inline (>) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%greater``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes before the second or with it.
    let inline (<=) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%less_equal``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes after the second or with it.
    let inline (>=) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%greater_equal``: ^T * ^T -> bool) (x, y))
    /// The order of both.
    let inline compare (e1: ^T) (e2: ^T) : int when ^T: comparison = ((^T): (static member ``%compare``: ^T * ^T -> int) (e1, e2))
    /// A number that is the same for equal values.
    let inline hash (value: ^T) : int when ^T: equality = ((^T): (static member ``%hash``: ^T -> int) value)
    /// The larger one.
    let inline max (e1: ^T) (e2: ^T) : ^T when ^T: comparison = if e1 < e2 then e2 else e1
    /// The smaller one.
    let inline min (e1: ^T) (e2: ^T) : ^T when ^T: comparison = if e1 < e2 then e1 else e2
