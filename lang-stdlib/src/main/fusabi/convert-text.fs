// System.Convert: truth values, characters, texts and bytes.
namespace System

open FSharp.Core.CompilerServices

/// What form base 64 takes.
[<Flags>]
type Base64FormattingOptions =
    /// One line.
    | None = 0
    /// A line end after 76 characters.
    | InsertLineBreaks = 1

type Convert with
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
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: char) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: sbyte) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: byte) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: int16) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: uint16) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: uint32) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: uint64) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: float32) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: string, provider: IFormatProvider) : bool = extern "Convert.toBoolean" value
    /// Whether the value is not zero, or says true.
    static member ToBoolean(value: obj, provider: IFormatProvider) : bool = extern "Convert.toBoolean" value
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
    /// The character with this number, or the only one of the text.
    static member ToChar(value: bool) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: sbyte) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: int16) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: uint16) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: uint32) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: uint64) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: float32) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: float) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: decimal) : char = extern "Convert.toChar" value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: string, provider: IFormatProvider) : char = Convert.ToChar value
    /// The character with this number, or the only one of the text.
    static member ToChar(value: obj, provider: IFormatProvider) : char = extern "Convert.toChar" value
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
    /// The value as text.
    static member ToString(value: bool, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: char, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: sbyte) : string = string value
    /// The value as text.
    static member ToString(value: sbyte, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: byte) : string = string value
    /// The value as text.
    static member ToString(value: byte, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: int16) : string = string value
    /// The value as text.
    static member ToString(value: int16, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: uint16) : string = string value
    /// The value as text.
    static member ToString(value: uint16, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: int, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: uint32) : string = string value
    /// The value as text.
    static member ToString(value: uint32, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: int64, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: uint64) : string = string value
    /// The value as text.
    static member ToString(value: uint64, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: float32) : string = string value
    /// The value as text.
    static member ToString(value: float32, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: float, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: decimal, provider: IFormatProvider) : string = string value
    /// The value as text.
    static member ToString(value: string, provider: IFormatProvider) : string = string value
    /// The bytes as base 64.
    static member ToBase64String(inArray: byte[]) : string = extern "Convert.toBase64" inArray
    /// The bytes as base 64, in lines if so desired.
    static member ToBase64String(inArray: byte[], options: Base64FormattingOptions) : string =
        Failures.checkNull "inArray" inArray
        let text : string = extern "Convert.toBase64" inArray
        if options = Base64FormattingOptions.None || text.Length <= 76 then text
        else String.Join("\r\n", [| for i in 0 .. 76 .. text.Length - 1 -> text.Substring(i, min 76 (text.Length - i)) |])
    static member private Part(inArray: byte[], offset: int, length: int) : byte[] =
        Failures.checkNull "inArray" inArray
        if length < 0 then
            let message = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
            raise (ArgumentOutOfRangeException("length", message))
        if offset < 0 then raise (ArgumentOutOfRangeException("offset", "Value must be positive."))
        if offset > inArray.Length - length then
            raise (ArgumentOutOfRangeException("offset", "Offset and length must refer to a position in the string."))
        Array.sub inArray offset length
    /// Some of the bytes as base 64.
    static member ToBase64String(inArray: byte[], offset: int, length: int) : string =
        Convert.ToBase64String(Convert.Part(inArray, offset, length))
    /// Some of the bytes as base 64, in lines if so desired.
    static member ToBase64String(inArray: byte[], offset: int, length: int, options: Base64FormattingOptions) : string =
        Convert.ToBase64String(Convert.Part(inArray, offset, length), options)
    /// Writes some of the bytes as base 64 into an array, and tells how many characters.
    static member ToBase64CharArray(inArray: byte[], offsetIn: int, length: int, outArray: char[], offsetOut: int) : int =
        Convert.ToBase64CharArray(inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.None)
    /// Writes some of the bytes as base 64 into an array, and tells how many characters.
    static member ToBase64CharArray
        (inArray: byte[], offsetIn: int, length: int, outArray: char[], offsetOut: int, options: Base64FormattingOptions) : int =
        Failures.checkNull "outArray" outArray
        let text = Convert.ToBase64String(Convert.Part(inArray, offsetIn, length), options)
        if offsetOut < 0 || offsetOut > outArray.Length - text.Length then
            let place = "Either offset did not refer to a position in the string, "
            raise (ArgumentOutOfRangeException("offsetOut", place + "or there is an insufficient length of destination character array."))
        for i in 0 .. text.Length - 1 do outArray.[offsetOut + i] <- text.[i]
        text.Length
    /// The bytes that base 64 stands for.
    static member FromBase64CharArray(inArray: char[], offset: int, length: int) : byte[] =
        Failures.checkNull "inArray" inArray
        Convert.FromBase64String(String(inArray, offset, length))
    /// Some of the bytes as hexadecimal digits.
    static member ToHexString(inArray: byte[], offset: int, length: int) : string =
        Convert.ToHexString(Convert.Part(inArray, offset, length))
    /// Some of the bytes as hexadecimal digits.
    static member ToHexStringLower(inArray: byte[], offset: int, length: int) : string =
        Convert.ToHexStringLower(Convert.Part(inArray, offset, length))
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
