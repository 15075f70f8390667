// What the language itself uses: Unchecked, LanguagePrimitives, comparers.
namespace FSharp.Core

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions that skip checks.
module Unchecked =
    /// The default of a type: zero, false, null.
    /// > Unchecked.defaultof<int>
    /// 0
    let inline defaultof< ^T> : ^T = ((^T): (static member ``%default``: unit -> ^T) ())
    /// The order of any values.
    /// > Unchecked.compare 1 2
    /// -1
    let inline compare (x: 'T) (y: 'T) : int = extern "%compare" x y
    /// Whether any values are equal.
    /// > Unchecked.equals [ 1 ] [ 1 ]
    /// true
    let inline equals (x: 'T) (y: 'T) : bool = extern "%equals" x y
    /// A number that is the same for equal values.
    /// > Unchecked.hash 5
    /// 5
    let inline hash (value: 'T) : int = extern "%hash" value
    /// The object as a value of the type.
    /// > (Unchecked.unbox (box 5): int)
    /// 5
    let inline unbox (value: obj) : ^T = ((^T): (static member ``%unbox``: obj -> ^T) value)
    /// The value, taken not to be null.
    /// > (Unchecked.nonNull "a": string)
    /// "a"
    let inline nonNull (value: 'T when 'T: not struct) : 'T = value
    /// The value, taken not to be null.
    /// > match "a" with Unchecked.NonNullQuick s -> s
    /// "a"
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
    /// > LanguagePrimitives.GenericEquality [ 1 ] [ 1 ]
    /// true
    let inline GenericEquality (e1: 'T) (e2: 'T) : bool when 'T: equality = extern "%equals" e1 e2
    /// Whether both are equal, part by part, nan being equal to itself.
    /// > LanguagePrimitives.GenericEqualityER nan nan
    /// true
    let inline GenericEqualityER (e1: 'T) (e2: 'T) : bool when 'T: equality =
        (extern "%equals" e1 e2 : bool) || (extern "%equals_er" e1 e2 : bool)
    /// The order of both.
    /// > LanguagePrimitives.GenericComparison 1 2
    /// -1
    let inline GenericComparison (e1: 'T) (e2: 'T) : int when 'T: comparison = extern "%compare" e1 e2
    /// Whether the first comes before the second.
    /// > LanguagePrimitives.GenericLessThan 1 2
    /// true
    let inline GenericLessThan (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%less" e1 e2
    /// Whether the first comes after the second.
    /// > LanguagePrimitives.GenericGreaterThan 1 2
    /// false
    let inline GenericGreaterThan (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%greater" e1 e2
    /// Whether the first comes before the second or with it.
    /// > LanguagePrimitives.GenericLessOrEqual 2 2
    /// true
    let inline GenericLessOrEqual (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%less_equal" e1 e2
    /// Whether the first comes after the second or with it.
    /// > LanguagePrimitives.GenericGreaterOrEqual 1 2
    /// false
    let inline GenericGreaterOrEqual (e1: 'T) (e2: 'T) : bool when 'T: comparison = extern "%greater_equal" e1 e2
    /// The smaller one.
    /// > LanguagePrimitives.GenericMinimum 1 2
    /// 1
    let inline GenericMinimum (e1: 'T) (e2: 'T) : 'T when 'T: comparison = if (extern "%less" e1 e2 : bool) then e1 else e2
    /// The larger one.
    /// > LanguagePrimitives.GenericMaximum 1 2
    /// 2
    let inline GenericMaximum (e1: 'T) (e2: 'T) : 'T when 'T: comparison = if (extern "%less" e1 e2 : bool) then e2 else e1
    /// A number that is the same for equal values.
    /// > LanguagePrimitives.GenericHash 5
    /// 5
    let inline GenericHash (obj: 'T) : int = extern "%hash" obj
    /// A number that is the same for equal values.
    /// > LanguagePrimitives.GenericLimitedHash 10 5
    /// 5
    let inline GenericLimitedHash (limit: int) (obj: 'T) : int = extern "%hash" obj
    /// Whether both are the same object.
    /// > LanguagePrimitives.PhysicalEquality [ 1 ] [ 1 ]
    /// false
    let inline PhysicalEquality (e1: 'T) (e2: 'T) : bool when 'T: not struct = extern "%same" e1 e2
    /// A number that is the same for the same object.
    /// > let xs = [ 1 ] in LanguagePrimitives.PhysicalHash xs = LanguagePrimitives.PhysicalHash xs
    /// true
    let inline PhysicalHash (obj: 'T) : int when 'T: not struct = extern "Object.identityHash" obj
    /// Equality by F#'s rules.
    /// > LanguagePrimitives.GenericEqualityComparer.Equals([ 1 ], [ 1 ])
    /// true
    let GenericEqualityComparer : System.Collections.IEqualityComparer = StructuralEquality<obj>()
    /// Equality by F#'s rules.
    /// > LanguagePrimitives.GenericEqualityERComparer.Equals(nan, nan)
    /// false
    let GenericEqualityERComparer : System.Collections.IEqualityComparer = StructuralEquality<obj>()
    /// Order by F#'s rules.
    /// > LanguagePrimitives.GenericComparer.Compare(1, 2)
    /// -1
    let GenericComparer : System.Collections.IComparer = StructuralOrder<obj>()
    /// Equality by F#'s rules.
    /// > LanguagePrimitives.FastGenericEqualityComparer<int>.Equals(1, 1)
    /// true
    let FastGenericEqualityComparer<'T when 'T: equality> : IEqualityComparer<'T> = StructuralEquality<'T>()
    /// Equality by F#'s rules.
    /// > (LanguagePrimitives.FastLimitedGenericEqualityComparer<int> 10).Equals(1, 1)
    /// true
    let FastLimitedGenericEqualityComparer (limit: int) : IEqualityComparer<'T> when 'T: equality = StructuralEquality<'T>()
    /// Order by F#'s rules.
    /// > LanguagePrimitives.FastGenericComparer<int>.Compare(1, 2)
    /// -1
    let FastGenericComparer<'T when 'T: comparison> : IComparer<'T> = StructuralOrder<'T>()
    /// Whether both are equal as the comparer says.
    /// > LanguagePrimitives.GenericEqualityWithComparer LanguagePrimitives.GenericEqualityComparer [ 1 ] [ 1 ]
    /// true
    let GenericEqualityWithComparer (comp: System.Collections.IEqualityComparer) (e1: 'T) (e2: 'T) : bool when 'T: equality =
        comp.Equals(box e1, box e2)
    /// The order of both as the comparer says.
    /// > LanguagePrimitives.GenericComparisonWithComparer LanguagePrimitives.GenericComparer 1 2
    /// -1
    let GenericComparisonWithComparer (comp: System.Collections.IComparer) (e1: 'T) (e2: 'T) : int when 'T: comparison =
        comp.Compare(box e1, box e2)
    /// A number as the comparer says.
    /// > LanguagePrimitives.GenericHashWithComparer LanguagePrimitives.GenericEqualityComparer 5
    /// 5
    let GenericHashWithComparer (comparer: System.Collections.IEqualityComparer) (obj: 'T) : int = comparer.GetHashCode(box obj)
    /// The zero of a type.
    /// > (LanguagePrimitives.GenericZero: float)
    /// 0.0
    let inline GenericZero< ^T> : ^T = ((^T): (static member Zero: ^T) ())
    /// The one of a type.
    /// > (LanguagePrimitives.GenericOne: int)
    /// 1
    let inline GenericOne< ^T> : ^T = ((^T): (static member One: ^T) ())
    /// The quotient by an int.
    /// > LanguagePrimitives.DivideByInt 7.0 2
    /// 3.5
    let inline DivideByInt (x: ^T) (y: int) : ^T = ((^T): (static member DivideByInt: ^T * int -> ^T) (x, y))
    /// The value of an enum type that a number stands for.
    /// > (LanguagePrimitives.EnumOfValue 1: System.DayOfWeek)
    /// Monday
    let inline EnumOfValue (value: 'Value) : ^Enum when ^Enum: enum<'Value> = ((^Enum): (static member ``%enum_of``: 'Value -> ^Enum) value)
    /// The number that an enum's value stands for.
    /// > LanguagePrimitives.EnumToValue System.DayOfWeek.Friday
    /// 5
    let inline EnumToValue (enum: 'Enum when 'Enum: enum<'Value>) : 'Value = extern "Enum.value" enum
    /// The number that the text says.
    /// > LanguagePrimitives.ParseInt32 "0x1F"
    /// 31
    let ParseInt32 (s: string) : int32 = extern "Number.ofText" "Int32" s
    /// The number that the text says.
    /// > LanguagePrimitives.ParseInt64 "12"
    /// 12L
    let ParseInt64 (s: string) : int64 = extern "Number.ofText" "Int64" s
    /// The number that the text says.
    /// > LanguagePrimitives.ParseUInt32 "12"
    /// 12u
    let ParseUInt32 (s: string) : uint32 = extern "Number.ofText" "UInt32" s
    /// The number that the text says.
    /// > LanguagePrimitives.ParseUInt64 "12"
    /// 12UL
    let ParseUInt64 (s: string) : uint64 = extern "Number.ofText" "UInt64" s
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.FloatWithMeasure 1.5: float<1>)
    /// 1.5
    let inline FloatWithMeasure (input: float) : float<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.Float32WithMeasure 1.5f: float32<1>)
    /// 1.5f
    let inline Float32WithMeasure (input: float32) : float32<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.DecimalWithMeasure 1.5m: decimal<1>)
    /// 1.5M
    let inline DecimalWithMeasure (input: decimal) : decimal<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.Int32WithMeasure 5: int<1>)
    /// 5
    let inline Int32WithMeasure (input: int) : int<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.Int64WithMeasure 5L: int64<1>)
    /// 5L
    let inline Int64WithMeasure (input: int64) : int64<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.Int16WithMeasure 5s: int16<1>)
    /// 5s
    let inline Int16WithMeasure (input: int16) : int16<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.SByteWithMeasure 5y: sbyte<1>)
    /// 5y
    let inline SByteWithMeasure (input: sbyte) : sbyte<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.ByteWithMeasure 5uy: byte<1>)
    /// 5uy
    let inline ByteWithMeasure (input: byte) : byte<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.UInt16WithMeasure 5us: uint16<1>)
    /// 5us
    let inline UInt16WithMeasure (input: uint16) : uint16<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.UInt32WithMeasure 5u: uint<1>)
    /// 5u
    let inline UInt32WithMeasure (input: uint32) : uint32<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.UInt64WithMeasure 5UL: uint64<1>)
    /// 5UL
    let inline UInt64WithMeasure (input: uint64) : uint64<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.IntPtrWithMeasure 5n: nativeint<1>)
    /// 5n
    let inline IntPtrWithMeasure (input: nativeint) : nativeint<'Measure> = extern "%identity" input
    /// The number with a unit of measure.
    /// > (LanguagePrimitives.UIntPtrWithMeasure 5un: unativeint<1>)
    /// 5UL
    let inline UIntPtrWithMeasure (input: unativeint) : unativeint<'Measure> = extern "%identity" input

/// Equality for collections.
module HashIdentity =
    /// Equality by F#'s rules.
    /// > HashIdentity.Structural.Equals([ 1 ], [ 1 ])
    /// true
    let Structural<'T when 'T: equality> : IEqualityComparer<'T> = StructuralEquality<'T>()
    /// Equality by F#'s rules.
    /// > (HashIdentity.LimitedStructural 10).Equals([ 1 ], [ 1 ])
    /// true
    let LimitedStructural (limit: int) : IEqualityComparer<'T> when 'T: equality = StructuralEquality<'T>()
    /// Equality of being the same object.
    /// > HashIdentity.Reference.Equals([ 1 ], [ 1 ])
    /// false
    let Reference<'T when 'T: not struct> : IEqualityComparer<'T> =
        FunctionEquality<'T>((fun value -> extern "Object.identityHash" value), (fun a b -> extern "%same" a b))
    /// Equality by the type's own operator.
    /// > HashIdentity.NonStructural.Equals(1, 1)
    /// true
    let inline NonStructural< ^T when ^T: equality> : IEqualityComparer< ^T> = LanguagePrimitives.FastGenericEqualityComparer< ^T>
    /// Equality that functions tell.
    /// > (HashIdentity.FromFunctions abs (fun a b -> abs a = abs b)).Equals(1, -1)
    /// true
    let FromFunctions (hasher: 'T -> int) (equality: 'T -> 'T -> bool) : IEqualityComparer<'T> = FunctionEquality<'T>(hasher, equality)

/// Order for collections.
module ComparisonIdentity =
    /// Order by F#'s rules.
    /// > ComparisonIdentity.Structural.Compare(1, 2)
    /// -1
    let Structural<'T when 'T: comparison> : IComparer<'T> = StructuralOrder<'T>()
    /// Order by the type's own operators.
    /// > ComparisonIdentity.NonStructural.Compare(1, 2)
    /// -1
    let inline NonStructural< ^T when ^T: comparison> : IComparer< ^T> = LanguagePrimitives.FastGenericComparer< ^T>
    /// Order that a function tells.
    /// > (ComparisonIdentity.FromFunction(fun a b -> compare b a)).Compare(1, 2)
    /// 1
    let FromFunction (comparer: 'T -> 'T -> int) : IComparer<'T> = FunctionComparer<'T>(comparer)

/// Comparison by the types' own operators.
module NonStructuralComparison =
    /// Whether both are equal.
    /// > NonStructuralComparison.(=) 1 1
    /// true
    let inline (=) (x: ^T) (y: ^T) : bool when ^T: equality = ((^T): (static member ``%equals``: ^T * ^T -> bool) (x, y))
    /// Whether both differ.
    /// > NonStructuralComparison.(<>) 1 1
    /// false
    let inline (<>) (x: ^T) (y: ^T) : bool when ^T: equality = not ((^T): (static member ``%equals``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes before the second.
    /// > NonStructuralComparison.(<) 1 2
    /// true
    let inline (<) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%less``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes after the second.
    /// > NonStructuralComparison.(>) 1 2
    /// false
    let inline (>) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%greater``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes before the second or with it.
    /// > NonStructuralComparison.(<=) 1 2
    /// true
    let inline (<=) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%less_equal``: ^T * ^T -> bool) (x, y))
    /// Whether the first comes after the second or with it.
    /// > NonStructuralComparison.(>=) 1 2
    /// false
    let inline (>=) (x: ^T) (y: ^T) : bool when ^T: comparison = ((^T): (static member ``%greater_equal``: ^T * ^T -> bool) (x, y))
    /// The order of both.
    /// > NonStructuralComparison.compare 1 2
    /// -1
    let inline compare (e1: ^T) (e2: ^T) : int when ^T: comparison = ((^T): (static member ``%compare``: ^T * ^T -> int) (e1, e2))
    /// A number that is the same for equal values.
    /// > NonStructuralComparison.hash 5
    /// 5
    let inline hash (value: ^T) : int when ^T: equality = ((^T): (static member ``%hash``: ^T -> int) value)
    /// The larger one.
    /// > NonStructuralComparison.max 1 2
    /// 2
    let inline max (e1: ^T) (e2: ^T) : ^T when ^T: comparison = if e1 < e2 then e2 else e1
    /// The smaller one.
    /// > NonStructuralComparison.min 1 2
    /// 1
    let inline min (e1: ^T) (e2: ^T) : ^T when ^T: comparison = if e1 < e2 then e1 else e2
