// F#'s names of the basic types, and the versions of the numbers that take a unit of measure.
namespace FSharp.Core

/// The type of all values.
type obj = System.Object
/// Values of any type, null included.
type objnull = System.Object
/// Text: a sequence of UTF-16 units that never changes.
type string = System.String
/// true or false.
type bool = System.Boolean
/// A UTF-16 unit.
type char = System.Char
/// 32-bit integers.
type int = System.Int32
/// 32-bit integers.
type int32 = System.Int32
/// 8-bit integers with a sign.
type sbyte = System.SByte
/// 8-bit integers with a sign.
type int8 = System.SByte
/// 8-bit integers without a sign.
type byte = System.Byte
/// 8-bit integers without a sign.
type uint8 = System.Byte
/// 16-bit integers.
type int16 = System.Int16
/// 16-bit integers without a sign.
type uint16 = System.UInt16
/// 32-bit integers without a sign.
type uint32 = System.UInt32
/// 32-bit integers without a sign.
type uint = System.UInt32
/// 64-bit integers.
type int64 = System.Int64
/// 64-bit integers without a sign.
type uint64 = System.UInt64
/// Integers as wide as an address: 64 bits.
type nativeint = System.IntPtr
/// Integers as wide as an address, without a sign.
type unativeint = System.UIntPtr
/// 32-bit floating-point numbers.
type float32 = System.Single
/// 32-bit floating-point numbers.
type single = System.Single
/// 64-bit floating-point numbers.
type float = System.Double
/// 64-bit floating-point numbers.
type double = System.Double
/// Decimal numbers of 28 digits.
type decimal = System.Decimal
/// Integers of any size.
type bigint = System.Numerics.BigInteger
/// The type of (), the value that says nothing.
type unit = Microsoft.FSharp.Core.Unit
/// Arrays.
type array<'T> = 'T[]

/// 32-bit integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type int<[<Measure>] 'Measure> = int
/// 32-bit integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type int32<[<Measure>] 'Measure> = int
/// 8-bit integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type sbyte<[<Measure>] 'Measure> = sbyte
/// 8-bit integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type int8<[<Measure>] 'Measure> = sbyte
/// 8-bit integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type byte<[<Measure>] 'Measure> = byte
/// 8-bit integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type uint8<[<Measure>] 'Measure> = byte
/// 16-bit integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type int16<[<Measure>] 'Measure> = int16
/// 16-bit integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type uint16<[<Measure>] 'Measure> = uint16
/// 32-bit integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type uint32<[<Measure>] 'Measure> = uint32
/// 32-bit integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type uint<[<Measure>] 'Measure> = uint32
/// 64-bit integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type int64<[<Measure>] 'Measure> = int64
/// 64-bit integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type uint64<[<Measure>] 'Measure> = uint64
/// Address-sized integers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type nativeint<[<Measure>] 'Measure> = nativeint
/// Address-sized integers without a sign, with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type unativeint<[<Measure>] 'Measure> = unativeint
/// 32-bit floating-point numbers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type float32<[<Measure>] 'Measure> = float32
/// 32-bit floating-point numbers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type single<[<Measure>] 'Measure> = float32
/// 64-bit floating-point numbers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type float<[<Measure>] 'Measure> = float
/// 64-bit floating-point numbers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type double<[<Measure>] 'Measure> = float
/// Decimal numbers with a unit of measure.
[<MeasureAnnotatedAbbreviation>]
type decimal<[<Measure>] 'Measure> = decimal
