// System.Convert: numbers.
namespace System

open FSharp.Core.CompilerServices

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
    /// The value as sbyte.
    static member ToSByte(value: sbyte) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: byte) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: int16) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: uint16) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: uint32) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: uint64) : sbyte = extern "Convert.toNumber" "SByte" value
    /// The value as sbyte.
    static member ToSByte(value: float32) : sbyte = extern "Convert.toNumber" "SByte" value
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
    /// The value as byte.
    static member ToByte(value: sbyte) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: byte) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: int16) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: uint16) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: uint32) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: uint64) : byte = extern "Convert.toNumber" "Byte" value
    /// The value as byte.
    static member ToByte(value: float32) : byte = extern "Convert.toNumber" "Byte" value
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
    /// The value as int16.
    static member ToInt16(value: sbyte) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: byte) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: int16) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: uint16) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: uint32) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: uint64) : int16 = extern "Convert.toNumber" "Int16" value
    /// The value as int16.
    static member ToInt16(value: float32) : int16 = extern "Convert.toNumber" "Int16" value
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
    /// The value as uint16.
    static member ToUInt16(value: sbyte) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: byte) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: int16) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: uint16) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: uint32) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: uint64) : uint16 = extern "Convert.toNumber" "UInt16" value
    /// The value as uint16.
    static member ToUInt16(value: float32) : uint16 = extern "Convert.toNumber" "UInt16" value
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
    /// The value as int.
    static member ToInt32(value: sbyte) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: byte) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: int16) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: uint16) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: uint32) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: uint64) : int = extern "Convert.toNumber" "Int32" value
    /// The value as int.
    static member ToInt32(value: float32) : int = extern "Convert.toNumber" "Int32" value
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
    /// The value as uint32.
    static member ToUInt32(value: sbyte) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: byte) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: int16) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: uint16) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: uint32) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: uint64) : uint32 = extern "Convert.toNumber" "UInt32" value
    /// The value as uint32.
    static member ToUInt32(value: float32) : uint32 = extern "Convert.toNumber" "UInt32" value
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
    /// The value as int64.
    static member ToInt64(value: sbyte) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: byte) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: int16) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: uint16) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: uint32) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: uint64) : int64 = extern "Convert.toNumber" "Int64" value
    /// The value as int64.
    static member ToInt64(value: float32) : int64 = extern "Convert.toNumber" "Int64" value
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
    /// The value as uint64.
    static member ToUInt64(value: sbyte) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: byte) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: int16) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: uint16) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: uint32) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: uint64) : uint64 = extern "Convert.toNumber" "UInt64" value
    /// The value as uint64.
    static member ToUInt64(value: float32) : uint64 = extern "Convert.toNumber" "UInt64" value
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
    /// The value as float32.
    static member ToSingle(value: char) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: sbyte) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: byte) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: int16) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: uint16) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: uint32) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: uint64) : float32 = extern "Convert.toNumber" "Single" value
    /// The value as float32.
    static member ToSingle(value: float32) : float32 = extern "Convert.toNumber" "Single" value
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
    /// The value as float.
    static member ToDouble(value: char) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: sbyte) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: byte) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: int16) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: uint16) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: uint32) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: uint64) : float = extern "Convert.toNumber" "Double" value
    /// The value as float.
    static member ToDouble(value: float32) : float = extern "Convert.toNumber" "Double" value
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
    /// The value as decimal.
    static member ToDecimal(value: char) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: sbyte) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: byte) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: int16) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: uint16) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: uint32) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: uint64) : decimal = extern "Convert.toNumber" "Decimal" value
    /// The value as decimal.
    static member ToDecimal(value: float32) : decimal = extern "Convert.toNumber" "Decimal" value
