// System.Convert.
namespace System

open FSharp.Core.CompilerServices

/// What form base 64 takes.
[<Flags>]
type Base64FormattingOptions =
    /// One line.
    | None = 0
    /// A line end after 76 characters.
    | InsertLineBreaks = 1

/// Conversions between the basic types: checked, and rounding.
[<AbstractClass; Sealed>]
type Convert =
    /// The value as sbyte.
    static member ToSByte(value: string) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: char) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: bool) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: int) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: int64) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: float) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: decimal) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: obj) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: obj, provider: IFormatProvider) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: string, provider: IFormatProvider) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToSByte(value: string, fromBase: int) : sbyte = extern "Convert.ofDigits" "SByte" value fromBase
    /// The value as byte.
    static member ToByte(value: string) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: char) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: bool) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: int) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: int64) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: float) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: decimal) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: obj) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: obj, provider: IFormatProvider) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: string, provider: IFormatProvider) : byte = extern "Convert.toNumber" "Byte" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToByte(value: string, fromBase: int) : byte = extern "Convert.ofDigits" "Byte" value fromBase
    /// The value as int16.
    static member ToInt16(value: string) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: char) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: bool) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: int) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: int64) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: float) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: decimal) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: obj) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: obj, provider: IFormatProvider) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: string, provider: IFormatProvider) : int16 = extern "Convert.toNumber" "Int16" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToInt16(value: string, fromBase: int) : int16 = extern "Convert.ofDigits" "Int16" value fromBase
    /// The value as uint16.
    static member ToUInt16(value: string) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: char) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: bool) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: int) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: int64) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: float) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: decimal) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: obj) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: obj, provider: IFormatProvider) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: string, provider: IFormatProvider) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToUInt16(value: string, fromBase: int) : uint16 = extern "Convert.ofDigits" "UInt16" value fromBase
    /// The value as int.
    static member ToInt32(value: string) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: char) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: bool) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: int) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: int64) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: float) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: decimal) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: obj) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: obj, provider: IFormatProvider) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: string, provider: IFormatProvider) : int = extern "Convert.toNumber" "Int32" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToInt32(value: string, fromBase: int) : int = extern "Convert.ofDigits" "Int32" value fromBase
    /// The value as uint32.
    static member ToUInt32(value: string) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: char) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: bool) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: int) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: int64) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: float) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: decimal) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: obj) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: obj, provider: IFormatProvider) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: string, provider: IFormatProvider) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToUInt32(value: string, fromBase: int) : uint32 = extern "Convert.ofDigits" "UInt32" value fromBase
    /// The value as int64.
    static member ToInt64(value: string) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: char) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: bool) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: int) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: int64) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: float) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: decimal) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: obj) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: obj, provider: IFormatProvider) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: string, provider: IFormatProvider) : int64 = extern "Convert.toNumber" "Int64" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToInt64(value: string, fromBase: int) : int64 = extern "Convert.ofDigits" "Int64" value fromBase
    /// The value as uint64.
    static member ToUInt64(value: string) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: char) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: bool) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: int) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: int64) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: float) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: decimal) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: obj) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: obj, provider: IFormatProvider) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: string, provider: IFormatProvider) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The number that the digits of base 2, 8, 10 or 16 say.
    static member ToUInt64(value: string, fromBase: int) : uint64 = extern "Convert.ofDigits" "UInt64" value fromBase
    /// The value as float32.
    static member ToSingle(value: string) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: bool) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: int) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: int64) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: float) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: decimal) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: obj) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: obj, provider: IFormatProvider) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: string, provider: IFormatProvider) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float.
    static member ToDouble(value: string) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: bool) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: int) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: int64) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: float) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: decimal) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: obj) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: obj, provider: IFormatProvider) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: string, provider: IFormatProvider) : float = extern "Convert.toNumber" "Double" value
    /// The value as decimal.
    static member ToDecimal(value: string) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: bool) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: int) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: int64) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: float) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: decimal) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: obj) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: obj, provider: IFormatProvider) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: string, provider: IFormatProvider) : decimal = extern "Convert.toNumber" "Decimal" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: bool) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: string) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: int) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: float) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: obj) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: int64) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: decimal) : bool = extern "Convert.toBoolean" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: int) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: string) : char = if isNull value then nullArg "value" else extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: char) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: byte) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: int64) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: obj) : char = extern "Convert.toChar" value
    /// The value as text.
    static member ToString(value: int) : string = string value
    /// The value as text.
    static member ToString(value: string) : string = string value
    /// The value as text.
    static member ToString(value: float) : string = string value
    /// The value as text.
    static member ToString(value: char) : string = string value
    /// The value as text.
    static member ToString(value: bool) : string = string value
    /// The value as text.
    static member ToString(value: int64) : string = string value
    /// The value as text.
    static member ToString(value: decimal) : string = string value
    /// The value as text.
    static member ToString(value: obj) : string = string value
    /// The digits of the number in base 2, 8, 10 or 16.
    static member ToString(value: byte, toBase: int) : string = extern "Convert.toDigits" value toBase
    /// The digits of the number in base 2, 8, 10 or 16.
    static member ToString(value: int16, toBase: int) : string = extern "Convert.toDigits" value toBase
    /// The digits of the number in base 2, 8, 10 or 16.
    static member ToString(value: int, toBase: int) : string = extern "Convert.toDigits" value toBase
    /// The digits of the number in base 2, 8, 10 or 16.
    static member ToString(value: int64, toBase: int) : string = extern "Convert.toDigits" value toBase
    /// The value as text.
    static member ToString(value: obj, provider: IFormatProvider) : string = string value
    /// The bytes as base 64.
    static member ToBase64String(inArray: byte[]) : string = extern "Convert.toBase64" inArray
    /// The bytes that base 64 stands for.
    static member FromBase64String(s: string) : byte[] =
        Failures.checkNull "s" s
        extern "Convert.ofBase64" s
    /// The bytes as hexadecimal digits.
    static member ToHexString(inArray: byte[]) : string = extern "Convert.toHex" inArray
    /// The bytes as hexadecimal digits.
    static member ToHexStringLower(inArray: byte[]) : string = (extern "Convert.toHex" inArray : string).ToLower()
    /// The bytes that hexadecimal digits stand for.
    static member FromHexString(s: string) : byte[] =
        Failures.checkNull "s" s
        extern "Convert.ofHex" s
