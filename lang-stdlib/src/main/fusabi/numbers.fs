// Functions on numbers, and conversions between them.
namespace FSharp.Core

open System

/// Functions on numbers that are always there.
[<AutoOpen>]
module NumericOperators =

    /// The value without its sign.
    let inline abs (value: ^T) : ^T = ((^T): (static member Abs: ^T -> ^T) value)
    /// -1, 0 or 1.
    let inline sign (value: ^T) : int = ((^T): (member Sign: int) value)
    /// The whole part.
    let inline truncate (value: ^T) : ^T = ((^T): (static member Truncate: ^T -> ^T) value)
    /// The nearest whole number, ties to even.
    let inline round (value: ^T) : ^T = ((^T): (static member Round: ^T -> ^T) value)
    /// The whole number at or above.
    let inline ceil (value: ^T) : ^T = ((^T): (static member Ceiling: ^T -> ^T) value)
    /// The whole number at or below.
    let inline floor (value: ^T) : ^T = ((^T): (static member Floor: ^T -> ^T) value)
    /// The square root.
    let inline sqrt (value: ^T) : ^U = ((^T): (static member Sqrt: ^T -> ^U) value)
    /// e to the power of the value.
    let inline exp (value: ^T) : ^T = ((^T): (static member Exp: ^T -> ^T) value)
    /// The natural logarithm.
    let inline log (value: ^T) : ^T = ((^T): (static member Log: ^T -> ^T) value)
    /// The logarithm to base 10.
    let inline log10 (value: ^T) : ^T = ((^T): (static member Log10: ^T -> ^T) value)
    /// The sine.
    let inline sin (value: ^T) : ^T = ((^T): (static member Sin: ^T -> ^T) value)
    /// The cosine.
    let inline cos (value: ^T) : ^T = ((^T): (static member Cos: ^T -> ^T) value)
    /// The tangent.
    let inline tan (value: ^T) : ^T = ((^T): (static member Tan: ^T -> ^T) value)
    /// The angle with this sine.
    let inline asin (value: ^T) : ^T = ((^T): (static member Asin: ^T -> ^T) value)
    /// The angle with this cosine.
    let inline acos (value: ^T) : ^T = ((^T): (static member Acos: ^T -> ^T) value)
    /// The angle with this tangent.
    let inline atan (value: ^T) : ^T = ((^T): (static member Atan: ^T -> ^T) value)
    /// The hyperbolic sine.
    let inline sinh (value: ^T) : ^T = ((^T): (static member Sinh: ^T -> ^T) value)
    /// The hyperbolic cosine.
    let inline cosh (value: ^T) : ^T = ((^T): (static member Cosh: ^T -> ^T) value)
    /// The hyperbolic tangent.
    let inline tanh (value: ^T) : ^T = ((^T): (static member Tanh: ^T -> ^T) value)
    /// The angle of the point.
    let inline atan2 (y: ^T) (x: ^T) : ^U = ((^T): (static member Atan2: ^T * ^T -> ^U) (y, x))

    /// Not a number.
    let nan : float = 0.0 / 0.0
    /// Not a number.
    let nanf : float32 = 0.0f / 0.0f
    /// Larger than all numbers.
    let infinity : float = 1.0 / 0.0
    /// Larger than all numbers.
    let infinityf : float32 = 1.0f / 0.0f

    /// The value as a 32-bit integer.
    let inline int (value: ^T) : int = ((^T): (static member op_Explicit: ^T -> int) value)
    /// The value as a 32-bit integer.
    let inline int32 (value: ^T) : int32 = ((^T): (static member op_Explicit: ^T -> int32) value)
    /// The value as a 64-bit integer.
    let inline int64 (value: ^T) : int64 = ((^T): (static member op_Explicit: ^T -> int64) value)
    /// The value as a 16-bit integer.
    let inline int16 (value: ^T) : int16 = ((^T): (static member op_Explicit: ^T -> int16) value)
    /// The value as an 8-bit integer.
    let inline sbyte (value: ^T) : sbyte = ((^T): (static member op_Explicit: ^T -> sbyte) value)
    /// The value as an 8-bit integer.
    let inline int8 (value: ^T) : int8 = ((^T): (static member op_Explicit: ^T -> int8) value)
    /// The value as an 8-bit integer without a sign.
    let inline byte (value: ^T) : byte = ((^T): (static member op_Explicit: ^T -> byte) value)
    /// The value as an 8-bit integer without a sign.
    let inline uint8 (value: ^T) : uint8 = ((^T): (static member op_Explicit: ^T -> uint8) value)
    /// The value as a 16-bit integer without a sign.
    let inline uint16 (value: ^T) : uint16 = ((^T): (static member op_Explicit: ^T -> uint16) value)
    /// The value as a 32-bit integer without a sign.
    let inline uint32 (value: ^T) : uint32 = ((^T): (static member op_Explicit: ^T -> uint32) value)
    /// The value as a 32-bit integer without a sign.
    let inline uint (value: ^T) : uint = ((^T): (static member op_Explicit: ^T -> uint) value)
    /// The value as a 64-bit integer without a sign.
    let inline uint64 (value: ^T) : uint64 = ((^T): (static member op_Explicit: ^T -> uint64) value)
    /// The value as an address-sized integer.
    let inline nativeint (value: ^T) : nativeint = ((^T): (static member op_Explicit: ^T -> nativeint) value)
    /// The value as an address-sized integer without a sign.
    let inline unativeint (value: ^T) : unativeint = ((^T): (static member op_Explicit: ^T -> unativeint) value)
    /// The value as a 64-bit floating-point number.
    let inline float (value: ^T) : float = ((^T): (static member op_Explicit: ^T -> float) value)
    /// The value as a 64-bit floating-point number.
    let inline double (value: ^T) : double = ((^T): (static member op_Explicit: ^T -> double) value)
    /// The value as a 32-bit floating-point number.
    let inline float32 (value: ^T) : float32 = ((^T): (static member op_Explicit: ^T -> float32) value)
    /// The value as a 32-bit floating-point number.
    let inline single (value: ^T) : single = ((^T): (static member op_Explicit: ^T -> single) value)
    /// The value as a decimal number.
    let inline decimal (value: ^T) : decimal = ((^T): (static member op_Explicit: ^T -> decimal) value)
    /// The value as a UTF-16 unit.
    let inline char (value: ^T) : char = ((^T): (static member op_Explicit: ^T -> char) value)
    /// The value of an enum type that the number stands for.
    let inline enum (value: int32) : ^T when ^T: enum<int32> = ((^T): (static member ``%enum_of``: int32 -> ^T) value)

/// Operators that raise OverflowException when the result does not fit.
module Checked =
    /// The sum, if it fits.
    let inline (+) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ``checked +``: ^T1 * ^T2 -> ^T3) (x, y))
    /// The difference, if it fits.
    let inline (-) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ``checked -``: ^T1 * ^T2 -> ^T3) (x, y))
    /// The product, if it fits.
    let inline ( * ) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ``checked *``: ^T1 * ^T2 -> ^T3) (x, y))
    /// The negated value, if it fits.
    let inline (~-) (n: ^T) : ^T = ((^T): (static member ``checked ~-``: ^T -> ^T) n)
    /// The value as int, if it fits.
    let inline int (value: ^T) : int = ((^T): (static member ``checked op_Explicit``: ^T -> int) value)
    /// The value as int32, if it fits.
    let inline int32 (value: ^T) : int32 = ((^T): (static member ``checked op_Explicit``: ^T -> int32) value)
    /// The value as int64, if it fits.
    let inline int64 (value: ^T) : int64 = ((^T): (static member ``checked op_Explicit``: ^T -> int64) value)
    /// The value as int16, if it fits.
    let inline int16 (value: ^T) : int16 = ((^T): (static member ``checked op_Explicit``: ^T -> int16) value)
    /// The value as sbyte, if it fits.
    let inline sbyte (value: ^T) : sbyte = ((^T): (static member ``checked op_Explicit``: ^T -> sbyte) value)
    /// The value as int8, if it fits.
    let inline int8 (value: ^T) : int8 = ((^T): (static member ``checked op_Explicit``: ^T -> int8) value)
    /// The value as byte, if it fits.
    let inline byte (value: ^T) : byte = ((^T): (static member ``checked op_Explicit``: ^T -> byte) value)
    /// The value as uint8, if it fits.
    let inline uint8 (value: ^T) : uint8 = ((^T): (static member ``checked op_Explicit``: ^T -> uint8) value)
    /// The value as uint16, if it fits.
    let inline uint16 (value: ^T) : uint16 = ((^T): (static member ``checked op_Explicit``: ^T -> uint16) value)
    /// The value as uint32, if it fits.
    let inline uint32 (value: ^T) : uint32 = ((^T): (static member ``checked op_Explicit``: ^T -> uint32) value)
    /// The value as uint64, if it fits.
    let inline uint64 (value: ^T) : uint64 = ((^T): (static member ``checked op_Explicit``: ^T -> uint64) value)
    /// The value as nativeint, if it fits.
    let inline nativeint (value: ^T) : nativeint = ((^T): (static member ``checked op_Explicit``: ^T -> nativeint) value)
    /// The value as unativeint, if it fits.
    let inline unativeint (value: ^T) : unativeint = ((^T): (static member ``checked op_Explicit``: ^T -> unativeint) value)
    /// The value as char, if it fits.
    let inline char (value: ^T) : char = ((^T): (static member ``checked op_Explicit``: ^T -> char) value)
