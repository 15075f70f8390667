// The decimal numbers with a point.
namespace System

open System.Globalization

type System.Decimal with
    /// The number as a decimal.
    static member op_Implicit(value: int) : decimal = decimal value
    /// The character's number as a decimal.
    static member op_Implicit(value: char) : decimal = decimal (int value)
    /// The number as a decimal.
    static member op_Implicit(value: int64) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: byte) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: sbyte) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: int16) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: uint16) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: uint32) : decimal = decimal value
    /// The number as a decimal.
    static member op_Implicit(value: uint64) : decimal = decimal value
    /// A number from the parts of its representation.
    new(lo: int, mid: int, hi: int, isNegative: bool, scale: byte) =
        extern "Decimal.ofParts" (uint32 lo) (uint32 mid) (uint32 hi) isNegative (int scale)
    /// The number as a decimal.
    new(value: int) = decimal value
    /// The number as a decimal.
    new(value: int64) = decimal value
    /// The number as a decimal.
    new(value: float) = decimal value
    /// The largest one.
    static member MaxValue : decimal = 79228162514264337593543950335m
    /// The smallest one.
    static member MinValue : decimal = -79228162514264337593543950335m
    /// Zero.
    static member Zero : decimal = 0m
    /// One.
    static member One : decimal = 1m
    /// Minus one.
    static member MinusOne : decimal = -1m
    /// How many places it has behind the point.
    member x.Scale : byte = byte (extern "Decimal.scale" x : int)
    /// Lower, middle and upper bits of the digits, and a word with sign and scale.
    static member GetBits(d: decimal) : int[] = extern "Decimal.bits" d
    /// The sum.
    static member Add(d1: decimal, d2: decimal) : decimal = d1 + d2
    /// The difference.
    static member Subtract(d1: decimal, d2: decimal) : decimal = d1 - d2
    /// The product.
    static member Multiply(d1: decimal, d2: decimal) : decimal = d1 * d2
    /// The quotient.
    static member Divide(d1: decimal, d2: decimal) : decimal = d1 / d2
    /// The remainder.
    static member Remainder(d1: decimal, d2: decimal) : decimal = d1 % d2
    /// The negated value.
    static member Negate(d: decimal) : decimal = -d
    /// Negative, zero or positive as the first is less than, equal to or greater than the second.
    static member Compare(d1: decimal, d2: decimal) : int = compare d1 d2
    /// Whether both are equal.
    static member Equals(d1: decimal, d2: decimal) : bool = d1 = d2
    /// The whole number at or below.
    static member Floor(d: decimal) : decimal = extern "Decimal.floor" d
    /// The whole number at or above.
    static member Ceiling(d: decimal) : decimal = extern "Decimal.ceiling" d
    /// The whole part.
    static member Truncate(d: decimal) : decimal = extern "Decimal.truncate" d
    /// The nearest whole number, ties to even.
    static member Round(d: decimal) : decimal = extern "Decimal.round" d 0 0
    /// Rounded to so many places, ties to even.
    static member Round(d: decimal, decimals: int) : decimal = extern "Decimal.round" d decimals 0
    /// The nearest whole number.
    static member Round(d: decimal, mode: MidpointRounding) : decimal = extern "Decimal.round" d 0 (int mode)
    /// Rounded to so many places.
    static member Round(d: decimal, decimals: int, mode: MidpointRounding) : decimal = extern "Decimal.round" d decimals (int mode)
    /// The value as int.
    static member ToInt32(d: decimal) : int = int d
    /// The value as int64.
    static member ToInt64(d: decimal) : int64 = int64 d
    /// The value as float.
    static member ToDouble(d: decimal) : float = float d
    /// Whether it has nothing behind the point.
    static member IsInteger(value: decimal) : bool = truncate value = value
    /// The number that the text is.
    static member Parse(s: string) : decimal = extern "Number.parse" "Decimal" s
    /// The number that the text is.
    static member Parse(s: string, provider: IFormatProvider) : decimal = extern "Number.parse" "Decimal" s
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles) : decimal = extern "Number.parseStyle" "Decimal" s (int style)
    /// The number that the text is, written in one of the styles.
    static member Parse(s: string, style: NumberStyles, provider: IFormatProvider) : decimal =
        extern "Number.parseStyle" "Decimal" s (int style)
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * decimal = NumberParsing.attempt (extern "Number.tryParse" "Decimal" s) 0m
    /// Whether the text is a number, and which.
    [<OutResult>]
    static member TryParse(s: string, provider: IFormatProvider) : bool * decimal =
        NumberParsing.attempt (extern "Number.tryParse" "Decimal" s) 0m
    /// Whether the text is a number written in one of the styles, and which.
    [<OutResult>]
    static member TryParse(s: string, style: NumberStyles, provider: IFormatProvider) : bool * decimal =
        NumberParsing.attempt (extern "Number.tryParseStyle" "Decimal" s (int style)) 0m
    /// The number as text, in the format.
    member x.ToString(format: string) : string = extern "Number.format" x format
    /// The number as text.
    member x.ToString(provider: IFormatProvider) : string = extern "Number.format" x null
    /// The number as text, in the format.
    member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// Negative, zero or positive as it is less than, equal to or greater than the other.
    member x.CompareTo(value: decimal) : int = compare x value
    /// Negative, zero or positive as it is less than, equal to or greater than the other, which must be of this type.
    member x.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? decimal as other -> compare x other
        | _ -> raise (ArgumentException("Object must be of type Decimal."))
    /// Whether both are equal, nan being equal to itself.
    member x.Equals(obj: decimal) : bool = extern "%equals_er" x obj
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Decimal
    interface IComparable with
        member x.CompareTo(value: obj) : int = x.CompareTo(value)
    interface IComparable<decimal> with
        member x.CompareTo(value: decimal) : int = compare x value
    interface IEquatable<decimal> with
        member x.Equals(other: decimal) : bool = extern "%equals_er" x other
    interface IFormattable with
        member x.ToString(format: string, provider: IFormatProvider) : string = extern "Number.format" x format
    /// The larger one.
    static member Max(x: decimal, y: decimal) : decimal = max x y
    /// The smaller one.
    static member Min(x: decimal, y: decimal) : decimal = min x y
    /// The value, or the nearer bound.
    static member Clamp(value: decimal, min: decimal, max: decimal) : decimal = NumberParsing.clamp value min max
    /// The value without its sign.
    static member Abs(value: decimal) : decimal = abs value
    /// -1, 0 or 1.
    static member Sign(value: decimal) : int = sign value
    /// Whether it is below zero.
    static member IsNegative(value: decimal) : bool = value < 0m
    /// Whether it is zero or above.
    static member IsPositive(value: decimal) : bool = value >= 0m
    /// The value as decimal; one that does not fit is an overflow.
    static member CreateChecked<'TOther>(value: 'TOther) : decimal = extern "Number.create" "Decimal" value 0
    /// The value as decimal, or the nearer bound.
    static member CreateSaturating<'TOther>(value: 'TOther) : decimal = extern "Number.create" "Decimal" value 1
    /// The lower bits of the value as decimal.
    static member CreateTruncating<'TOther>(value: 'TOther) : decimal = extern "Number.create" "Decimal" value 2
    /// The number from the four words that GetBits gives.
    new(bits: int[]) =
        if isNull bits then raise (ArgumentNullException("bits"))
        if bits.Length <> 4 || bits.[3] &&& 0x7F00FFFF <> 0 || (bits.[3] >>> 16 &&& 0xFF) > 28 then
            raise (ArgumentException("Decimal constructor requires an array or span of four valid decimal bytes."))
        extern "Decimal.ofParts" (uint32 bits.[0]) (uint32 bits.[1]) (uint32 bits.[2]) (bits.[3] < 0) (bits.[3] >>> 16 &&& 0xFF)
    /// The number as a decimal.
    new(value: uint32) = decimal value
    /// The number as a decimal.
    new(value: uint64) = decimal value
    /// The number as a decimal.
    new(value: float32) = decimal value
    /// The whole part as byte.
    static member ToByte(value: decimal) : byte = byte value
    /// The whole part as sbyte.
    static member ToSByte(value: decimal) : sbyte = sbyte value
    /// The whole part as int16.
    static member ToInt16(value: decimal) : int16 = int16 value
    /// The whole part as uint16.
    static member ToUInt16(value: decimal) : uint16 = uint16 value
    /// The whole part as uint32.
    static member ToUInt32(d: decimal) : uint32 = uint32 d
    /// The whole part as uint64.
    static member ToUInt64(d: decimal) : uint64 = uint64 d
    /// The whole part as float32.
    static member ToSingle(d: decimal) : float32 = float32 d
    /// Whether it is a multiple of two.
    static member IsEvenInteger(value: decimal) : bool = value % 2m = 0m
    /// Whether it is a whole number but no multiple of two.
    static member IsOddInteger(value: decimal) : bool = abs (value % 2m) = 1m
    /// Whether no place behind the point could be left out.
    static member IsCanonical(value: decimal) : bool =
        let bits = Decimal.GetBits value
        let digits : decimal = extern "Decimal.ofParts" (uint32 bits.[0]) (uint32 bits.[1]) (uint32 bits.[2]) false 0
        bits.[3] &&& 0xFF0000 = 0 || digits % 10m <> 0m
    /// The first number with the second one's sign.
    static member CopySign(value: decimal, sign: decimal) : decimal =
        if (Decimal.GetBits sign).[3] < 0 then -(abs value) else abs value
    /// The one farther from zero.
    static member MaxMagnitude(x: decimal, y: decimal) : decimal =
        if abs x > abs y then x elif abs x = abs y then max x y else y
    /// The one nearer to zero.
    static member MinMagnitude(x: decimal, y: decimal) : decimal =
        if abs x < abs y then x elif abs x = abs y then min x y else y
    /// The amount that is kept as ten-thousandths.
    static member FromOACurrency(cy: int64) : decimal =
        let mutable units = cy
        let mutable scale = 4
        while scale > 0 && units % 10L = 0L do
            units <- units / 10L
            scale <- scale - 1
        let digits = uint64 (abs (decimal units))
        extern "Decimal.ofParts" (uint32 digits) (uint32 (digits >>> 32)) 0u (cy < 0L) scale
    /// The amount in ten-thousandths.
    static member ToOACurrency(value: decimal) : int64 = int64 (Decimal.Round(value * 10000m))
