// Functions on numbers, and conversions between them.
namespace FSharp.Core

open System

/// Functions on numbers that are always there.
[<AutoOpen>]
module NumericOperators =

    /// The value without its sign.
    /// > abs 0
    /// 0
    let inline abs (value: ^T) : ^T = ((^T): (static member Abs: ^T -> ^T) value)
    /// -1, 0 or 1.
    /// > sign 1
    /// 1
    let inline sign (value: ^T) : int = ((^T): (member Sign: int) value)
    /// The whole part.
    /// > truncate 0.0
    /// 0.0
    let inline truncate (value: ^T) : ^T = ((^T): (static member Truncate: ^T -> ^T) value)
    /// The nearest whole number, ties to even.
    /// > round 0.5
    /// 0.0
    let inline round (value: ^T) : ^T = ((^T): (static member Round: ^T -> ^T) value)
    /// The whole number at or above.
    /// > ceil 0.0
    /// 0.0
    let inline ceil (value: ^T) : ^T = ((^T): (static member Ceiling: ^T -> ^T) value)
    /// The whole number at or below.
    /// > floor 0.0
    /// 0.0
    let inline floor (value: ^T) : ^T = ((^T): (static member Floor: ^T -> ^T) value)
    /// The square root.
    /// > sqrt 0.5
    /// 0.7071067812
    let inline sqrt (value: ^T) : ^U = ((^T): (static member Sqrt: ^T -> ^U) value)
    /// e to the power of the value.
    /// > exp 0.0
    /// 1.0
    let inline exp (value: ^T) : ^T = ((^T): (static member Exp: ^T -> ^T) value)
    /// The natural logarithm.
    /// > log 1.0
    /// 0.0
    let inline log (value: ^T) : ^T = ((^T): (static member Log: ^T -> ^T) value)
    /// The logarithm to base 10.
    /// > log10 1000.0
    /// 3.0
    let inline log10 (value: ^T) : ^T = ((^T): (static member Log10: ^T -> ^T) value)
    /// The sine.
    /// > sin 0.0
    /// 0.0
    let inline sin (value: ^T) : ^T = ((^T): (static member Sin: ^T -> ^T) value)
    /// The cosine.
    /// > cos 0.0
    /// 1.0
    let inline cos (value: ^T) : ^T = ((^T): (static member Cos: ^T -> ^T) value)
    /// The tangent.
    /// > tan 0.0
    /// 0.0
    let inline tan (value: ^T) : ^T = ((^T): (static member Tan: ^T -> ^T) value)
    /// The angle with this sine.
    /// > asin 2.0
    /// nan
    let inline asin (value: ^T) : ^T = ((^T): (static member Asin: ^T -> ^T) value)
    /// The angle with this cosine.
    /// > acos 1.0
    /// 0.0
    let inline acos (value: ^T) : ^T = ((^T): (static member Acos: ^T -> ^T) value)
    /// The angle with this tangent.
    /// > atan 0.0
    /// 0.0
    let inline atan (value: ^T) : ^T = ((^T): (static member Atan: ^T -> ^T) value)
    /// The hyperbolic sine.
    /// > sinh 0.0
    /// 0.0
    let inline sinh (value: ^T) : ^T = ((^T): (static member Sinh: ^T -> ^T) value)
    /// The hyperbolic cosine.
    /// > cosh 0.0
    /// 1.0
    let inline cosh (value: ^T) : ^T = ((^T): (static member Cosh: ^T -> ^T) value)
    /// The hyperbolic tangent.
    /// > tanh 0.0
    /// 0.0
    let inline tanh (value: ^T) : ^T = ((^T): (static member Tanh: ^T -> ^T) value)
    /// The angle of the point.
    /// > atan2 0.0 1.0
    /// 0.0
    let inline atan2 (y: ^T) (x: ^T) : ^U = ((^T): (static member Atan2: ^T * ^T -> ^U) (y, x))

    /// Not a number.
    /// > nan - 2.5
    /// nan
    let nan : float = 0.0 / 0.0
    /// Not a number.
    /// > nanf - nanf
    /// nanf
    let nanf : float32 = 0.0f / 0.0f
    /// Larger than all numbers.
    /// > infinity
    /// infinity
    let infinity : float = 1.0 / 0.0
    /// Larger than all numbers.
    /// > infinityf * 0.0f
    /// nanf
    let infinityf : float32 = 1.0f / 0.0f

    /// The value as a 32-bit integer.
    /// > int 0
    /// 0
    let inline int (value: ^T) : int = ((^T): (static member op_Explicit: ^T -> int) value)
    /// The value as a 32-bit integer.
    /// > int32 "12"
    /// 12
    let inline int32 (value: ^T) : int32 = ((^T): (static member op_Explicit: ^T -> int32) value)
    /// The value as a 64-bit integer.
    /// > int64 0
    /// 0L
    let inline int64 (value: ^T) : int64 = ((^T): (static member op_Explicit: ^T -> int64) value)
    /// The value as a 16-bit integer.
    /// > int16 0
    /// 0s
    let inline int16 (value: ^T) : int16 = ((^T): (static member op_Explicit: ^T -> int16) value)
    /// The value as an 8-bit integer.
    /// > sbyte 0
    /// 0y
    let inline sbyte (value: ^T) : sbyte = ((^T): (static member op_Explicit: ^T -> sbyte) value)
    /// The value as an 8-bit integer.
    /// > int8 5
    /// 5y
    let inline int8 (value: ^T) : int8 = ((^T): (static member op_Explicit: ^T -> int8) value)
    /// The value as an 8-bit integer without a sign.
    /// > byte 1
    /// 1uy
    let inline byte (value: ^T) : byte = ((^T): (static member op_Explicit: ^T -> byte) value)
    /// The value as an 8-bit integer without a sign.
    /// > uint8 'a'
    /// 97uy
    let inline uint8 (value: ^T) : uint8 = ((^T): (static member op_Explicit: ^T -> uint8) value)
    /// The value as a 16-bit integer without a sign.
    /// > uint16 1
    /// 1us
    let inline uint16 (value: ^T) : uint16 = ((^T): (static member op_Explicit: ^T -> uint16) value)
    /// The value as a 32-bit integer without a sign.
    /// > uint32 0
    /// 0u
    let inline uint32 (value: ^T) : uint32 = ((^T): (static member op_Explicit: ^T -> uint32) value)
    /// The value as a 32-bit integer without a sign.
    /// > uint 5
    /// 5u
    let inline uint (value: ^T) : uint = ((^T): (static member op_Explicit: ^T -> uint) value)
    /// The value as a 64-bit integer without a sign.
    /// > uint64 0
    /// 0UL
    let inline uint64 (value: ^T) : uint64 = ((^T): (static member op_Explicit: ^T -> uint64) value)
    /// The value as an address-sized integer.
    /// > nativeint 5
    /// 5n
    let inline nativeint (value: ^T) : nativeint = ((^T): (static member op_Explicit: ^T -> nativeint) value)
    /// The value as an address-sized integer without a sign.
    /// > unativeint 5
    /// 5un
    let inline unativeint (value: ^T) : unativeint = ((^T): (static member op_Explicit: ^T -> unativeint) value)
    /// The value as a 64-bit floating-point number.
    /// > float 0
    /// 0.0
    let inline float (value: ^T) : float = ((^T): (static member op_Explicit: ^T -> float) value)
    /// The value as a 64-bit floating-point number.
    /// > double 5
    /// 5.0
    let inline double (value: ^T) : double = ((^T): (static member op_Explicit: ^T -> double) value)
    /// The value as a 32-bit floating-point number.
    /// > float32 1
    /// 1.0f
    let inline float32 (value: ^T) : float32 = ((^T): (static member op_Explicit: ^T -> float32) value)
    /// The value as a 32-bit floating-point number.
    /// > single 5
    /// 5.0f
    let inline single (value: ^T) : single = ((^T): (static member op_Explicit: ^T -> single) value)
    /// The value as a decimal number.
    /// > decimal 0I
    /// 0M
    let inline decimal (value: ^T) : decimal = ((^T): (static member op_Explicit: ^T -> decimal) value)
    /// The value as a UTF-16 unit.
    /// > char -1
    /// '￿'
    let inline char (value: ^T) : char = ((^T): (static member op_Explicit: ^T -> char) value)
    /// The value of an enum type that the number stands for.
    /// > enum<DayOfWeek> 0
    /// Sunday
    let inline enum (value: int32) : ^T when ^T: enum<int32> = ((^T): (static member ``%enum_of``: int32 -> ^T) value)

/// Operators that raise OverflowException when the result does not fit.
module Checked =
    /// The sum, if it fits.
    /// > Checked.(+) 1 2
    /// 3
    let inline (+) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ``checked +``: ^T1 * ^T2 -> ^T3) (x, y))
    /// The difference, if it fits.
    /// > Checked.(-) 5 2
    /// 3
    let inline (-) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ``checked -``: ^T1 * ^T2 -> ^T3) (x, y))
    /// The product, if it fits.
    /// > Checked.(*) 3 4
    /// 12
    let inline ( * ) (x: ^T1) (y: ^T2) : ^T3 = ((^T1 or ^T2): (static member ``checked *``: ^T1 * ^T2 -> ^T3) (x, y))
    /// The negated value, if it fits.
    /// > Checked.(~-) 5
    /// -5
    let inline (~-) (n: ^T) : ^T = ((^T): (static member ``checked ~-``: ^T -> ^T) n)
    /// The value as int, if it fits.
    /// > Checked.int 255
    /// 255
    let inline int (value: ^T) : int = ((^T): (static member ``checked op_Explicit``: ^T -> int) value)
    /// The value as int32, if it fits.
    /// > Checked.int32 5.7
    /// 5
    let inline int32 (value: ^T) : int32 = ((^T): (static member ``checked op_Explicit``: ^T -> int32) value)
    /// The value as int64, if it fits.
    /// > Checked.int64 300
    /// 300L
    let inline int64 (value: ^T) : int64 = ((^T): (static member ``checked op_Explicit``: ^T -> int64) value)
    /// The value as int16, if it fits.
    /// > Checked.int16 128
    /// 128s
    let inline int16 (value: ^T) : int16 = ((^T): (static member ``checked op_Explicit``: ^T -> int16) value)
    /// The value as sbyte, if it fits.
    /// > Checked.sbyte (-1)
    /// -1y
    let inline sbyte (value: ^T) : sbyte = ((^T): (static member ``checked op_Explicit``: ^T -> sbyte) value)
    /// The value as int8, if it fits.
    /// > Checked.int8 5
    /// 5y
    let inline int8 (value: ^T) : int8 = ((^T): (static member ``checked op_Explicit``: ^T -> int8) value)
    /// The value as byte, if it fits.
    /// > Checked.byte 128
    /// 128uy
    let inline byte (value: ^T) : byte = ((^T): (static member ``checked op_Explicit``: ^T -> byte) value)
    /// The value as uint8, if it fits.
    /// > Checked.uint8 5
    /// 5uy
    let inline uint8 (value: ^T) : uint8 = ((^T): (static member ``checked op_Explicit``: ^T -> uint8) value)
    /// The value as uint16, if it fits.
    /// > Checked.uint16 128
    /// 128us
    let inline uint16 (value: ^T) : uint16 = ((^T): (static member ``checked op_Explicit``: ^T -> uint16) value)
    /// The value as uint32, if it fits.
    /// > Checked.uint32 128
    /// 128u
    let inline uint32 (value: ^T) : uint32 = ((^T): (static member ``checked op_Explicit``: ^T -> uint32) value)
    /// The value as uint64, if it fits.
    /// > Checked.uint64 128
    /// 128UL
    let inline uint64 (value: ^T) : uint64 = ((^T): (static member ``checked op_Explicit``: ^T -> uint64) value)
    /// The value as nativeint, if it fits.
    /// > Checked.nativeint 5
    /// 5n
    let inline nativeint (value: ^T) : nativeint = ((^T): (static member ``checked op_Explicit``: ^T -> nativeint) value)
    /// The value as unativeint, if it fits.
    /// > Checked.unativeint 5
    /// 5un
    let inline unativeint (value: ^T) : unativeint = ((^T): (static member ``checked op_Explicit``: ^T -> unativeint) value)
    /// The value as char, if it fits.
    /// > Checked.char 255
    /// 'ÿ'
    let inline char (value: ^T) : char = ((^T): (static member ``checked op_Explicit``: ^T -> char) value)
