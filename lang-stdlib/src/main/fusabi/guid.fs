// Unique numbers, versions, bytes of values.
namespace System

open FSharp.Core.CompilerServices

/// The texts of unique numbers.
module internal GuidTexts =
    let digits (value: string) : string = value.Replace("-", "").Replace("{", "").Replace("}", "").Replace("(", "").Replace(")", "")
    let order : int[] = [| 3; 2; 1; 0; 5; 4; 7; 6; 8; 9; 10; 11; 12; 13; 14; 15 |]
    let dashed (hex: string) : string =
        let part (start: int) (length: int) : string = hex.Substring(start, length)
        part 0 8 + "-" + part 8 4 + "-" + part 12 4 + "-" + part 16 4 + "-" + part 20 12
    let parsed (input: string) : string =
        let hex = (digits (input.Trim())).ToLower()
        if hex.Length <> 32 then raise (FormatException("Unrecognized Guid format."))
        if not (String.forall Char.IsAsciiHexDigit hex) then
            raise (FormatException("Guid string should only contain hexadecimal characters."))
        dashed hex

/// A number of 128 bits that nothing else has.
[<Struct; CustomEquality; CustomComparison; Symbol("System.Guid")>]
type Guid internal (text: string, made: bool) =
    /// The number that the text says.
    new(g: string) = Guid(GuidTexts.parsed g, true)
    /// The number whose bits are all zero.
    new() = Guid((null: string), true)
    /// The number made of sixteen bytes.
    new(b: byte[]) =
        if b.Length <> 16 then raise (ArgumentException("Byte array for Guid must be exactly 16 bytes long.", "b"))
        Guid(GuidTexts.dashed (Convert.ToHexString(Array.map (fun i -> b.[i]) GuidTexts.order).ToLower()), true)
    /// The number whose bits are all zero.
    static member Empty : Guid = Guid.OfHex "00000000000000000000000000000000"
    static member internal OfHex(hex: string) : Guid = Guid.Parse hex
    member internal _.Text : string = if isNull text then "00000000-0000-0000-0000-000000000000" else text
    /// A new number, made at random.
    static member NewGuid() : Guid =
        let bytes : byte[] = Array.zeroCreate 16
        Random.Shared.NextBytes bytes
        bytes.[7] <- (bytes.[7] &&& 15uy) ||| 64uy
        bytes.[8] <- (bytes.[8] &&& 63uy) ||| 128uy
        Guid(bytes)
    /// Whether the text says a number, and which.
    [<OutResult>]
    static member TryParse(input: string) : bool * Guid =
        let hex = if isNull input then "" else (GuidTexts.digits (input.Trim())).ToLower()
        if hex.Length = 32 && String.forall Char.IsAsciiHexDigit hex then (true, Guid(GuidTexts.dashed hex, true))
        else (false, Guid())
    /// The number that the text says.
    static member Parse(input: string) : Guid =
        Failures.checkNull "input" input
        Guid(GuidTexts.parsed input, true)
    /// The number made of its parts.
    new(a: int, b: int16, c: int16, d: byte[]) =
        Failures.checkNull "d" d
        if d.Length <> 8 then raise (ArgumentException("Byte array for Guid must be exactly 8 bytes long.", "d"))
        Guid(GuidTexts.dashed (a.ToString "x8" + b.ToString "x4" + c.ToString "x4" + Convert.ToHexString(d).ToLower()), true)
    /// The number made of its parts.
    new(a: int, b: int16, c: int16, d: byte, e: byte, f: byte, g: byte, h: byte, i: byte, j: byte, k: byte) =
        Guid(a, b, c, [| d; e; f; g; h; i; j; k |])
    /// The number made of its parts.
    new(a: uint32, b: uint16, c: uint16, d: byte, e: byte, f: byte, g: byte, h: byte, i: byte, j: byte, k: byte) =
        Guid(int a, int16 b, int16 c, [| d; e; f; g; h; i; j; k |])
    /// The number whose bits are all one.
    static member AllBitsSet : Guid = Guid.OfHex "ffffffffffffffffffffffffffffffff"
    /// How the number was made: 4 at random.
    member x.Version : int = Convert.ToInt32(x.Text.Substring(14, 1), 16)
    /// The digit that tells the layout.
    member x.Variant : int = Convert.ToInt32(x.Text.Substring(19, 1), 16)
    /// The number that the text says.
    static member Parse(s: string, provider: IFormatProvider) : Guid = Guid.Parse s
    static member private Fits(input: string, format: string) : bool * Guid =
        let text = if isNull input then "" else input.Trim()
        let dashes = Seq.filter (fun c -> c = '-') text |> Seq.length
        let fits =
            match format with
            | "N" | "n" -> text.Length = 32
            | "D" | "d" -> text.Length = 36 && dashes = 4
            | "B" | "b" -> text.Length = 38 && text.[0] = '{'
            | "P" | "p" -> text.Length = 38 && text.[0] = '('
            | _ -> raise (FormatException("Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\"."))
        if fits then Guid.TryParse text else (false, Guid())
    /// The number that the text says in that format.
    static member ParseExact(input: string, format: string) : Guid =
        Failures.checkNull "input" input
        match Guid.Fits(input, format) with
        | true, guid -> guid
        | _ -> raise (FormatException("Unrecognized Guid format."))
    /// Whether the text says a number in that format, and which.
    [<OutResult>]
    static member TryParseExact(input: string, format: string) : bool * Guid = Guid.Fits(input, format)
    /// Its sixteen bytes, in the order of its digits if so desired.
    member x.ToByteArray(bigEndian: bool) : byte[] =
        if bigEndian then Convert.FromHexString(x.Text.Replace("-", "")) else x.ToByteArray()
    /// Its sixteen bytes.
    member x.ToByteArray() : byte[] =
        let bytes = Convert.FromHexString(x.Text.Replace("-", ""))
        Array.map (fun i -> bytes.[i]) GuidTexts.order
    override x.ToString() : string = x.Text
    /// The number in a format: D, N, B or P.
    member x.ToString(format: string) : string =
        match format with
        | "N" | "n" -> x.Text.Replace("-", "")
        | "B" | "b" -> "{" + x.Text + "}"
        | "P" | "p" -> "(" + x.Text + ")"
        | "X" | "x" ->
            let digits = x.Text.Replace("-", "")
            let part (start: int) (length: int) : string = "0x" + digits.Substring(start, length)
            let bytes = String.Join(",", List.map (fun i -> part (16 + 2 * i) 2) [0; 1; 2; 3; 4; 5; 6; 7])
            "{" + part 0 8 + "," + part 8 4 + "," + part 12 4 + ",{" + bytes + "}}"
        | null | "" | "D" | "d" -> x.Text
        | _ -> raise (FormatException("Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\"."))
    /// The order of two numbers.
    member x.CompareTo(value: Guid) : int =
        let difference : int = extern "String.compareOrdinal" x.Text value.Text
        sign difference
    override x.Equals(other: obj) : bool =
        match other with
        | :? Guid as guid -> x.Text = guid.Text
        | _ -> false
    override x.GetHashCode() : int = hash x.Text
    interface IFormattable with
        member x.ToString(format: string, formatProvider: IFormatProvider) : string = x.ToString format
    interface IComparable with
        member x.CompareTo(other: obj) : int =
            match other with
            | :? Guid as guid -> x.CompareTo guid
            | _ -> raise (ArgumentException("Object must be of type GUID."))

/// Bytes of values, the lowest first.
[<AbstractClass; Sealed>]
type BitConverter =
    static member private Bytes(value: uint64, count: int) : byte[] = Array.init count (fun i -> byte (value >>> (8 * i)))
    static member private Value(bytes: byte[], start: int, count: int) : uint64 =
        Failures.checkNull "value" bytes
        if start < 0 || start >= bytes.Length then
            let message = "Index was out of range. Must be non-negative and less than the size of the collection."
            raise (ArgumentOutOfRangeException("startIndex", message))
        if start > bytes.Length - count then
            let message = "The array starting from the specified index is not long enough to read a value of the specified type."
            raise (ArgumentException(message, "value"))
        Seq.fold (fun sum i -> (sum <<< 8) ||| uint64 bytes.[start + i]) 0UL [count - 1 .. -1 .. 0]
    /// Whether the lowest byte comes first.
    static member IsLittleEndian : bool = true
    /// The bytes of a bool.
    static member GetBytes(value: bool) : byte[] = [| (if value then 1uy else 0uy) |]
    /// The bytes of a character.
    static member GetBytes(value: char) : byte[] = BitConverter.Bytes(uint64 value, 2)
    /// The bytes of an int16.
    static member GetBytes(value: int16) : byte[] = BitConverter.Bytes(uint64 value, 2)
    /// The bytes of an int.
    static member GetBytes(value: int) : byte[] = BitConverter.Bytes(uint64 value, 4)
    /// The bytes of an int64.
    static member GetBytes(value: int64) : byte[] = BitConverter.Bytes(uint64 value, 8)
    /// The bytes of a uint16.
    static member GetBytes(value: uint16) : byte[] = BitConverter.Bytes(uint64 value, 2)
    /// The bytes of a uint32.
    static member GetBytes(value: uint32) : byte[] = BitConverter.Bytes(uint64 value, 4)
    /// The bytes of a uint64.
    static member GetBytes(value: uint64) : byte[] = BitConverter.Bytes(value, 8)
    /// The bytes of a float.
    static member GetBytes(value: float) : byte[] = BitConverter.GetBytes(BitConverter.DoubleToInt64Bits value)
    /// The bytes of a float32.
    static member GetBytes(value: float32) : byte[] = BitConverter.GetBytes(BitConverter.SingleToInt32Bits value)
    /// The bool of a byte.
    static member ToBoolean(value: byte[], startIndex: int) : bool = BitConverter.Value(value, startIndex, 1) <> 0UL
    /// The character of two bytes.
    static member ToChar(value: byte[], startIndex: int) : char = char (BitConverter.Value(value, startIndex, 2))
    /// The int16 of two bytes.
    static member ToInt16(value: byte[], startIndex: int) : int16 = int16 (BitConverter.Value(value, startIndex, 2))
    /// The int of four bytes.
    static member ToInt32(value: byte[], startIndex: int) : int = int (BitConverter.Value(value, startIndex, 4))
    /// The int64 of eight bytes.
    static member ToInt64(value: byte[], startIndex: int) : int64 = int64 (BitConverter.Value(value, startIndex, 8))
    /// The uint16 of two bytes.
    static member ToUInt16(value: byte[], startIndex: int) : uint16 = uint16 (BitConverter.Value(value, startIndex, 2))
    /// The uint32 of four bytes.
    static member ToUInt32(value: byte[], startIndex: int) : uint32 = uint32 (BitConverter.Value(value, startIndex, 4))
    /// The uint64 of eight bytes.
    static member ToUInt64(value: byte[], startIndex: int) : uint64 = BitConverter.Value(value, startIndex, 8)
    /// The float of eight bytes.
    static member ToDouble(value: byte[], startIndex: int) : float =
        BitConverter.Int64BitsToDouble(BitConverter.ToInt64(value, startIndex))
    /// The float32 of four bytes.
    static member ToSingle(value: byte[], startIndex: int) : float32 =
        BitConverter.Int32BitsToSingle(BitConverter.ToInt32(value, startIndex))
    /// The bytes in hexadecimal, with dashes.
    static member ToString(value: byte[]) : string = String.Join("-", Array.map (fun (b: byte) -> b.ToString "X2") value)
    /// The bytes from an index on as hexadecimal digits.
    static member ToString(value: byte[], startIndex: int) : string =
        BitConverter.ToString(Array.sub value startIndex (value.Length - startIndex))
    /// Some of the bytes as hexadecimal digits.
    static member ToString(value: byte[], startIndex: int, length: int) : string = BitConverter.ToString(Array.sub value startIndex length)
    /// The bits of a float.
    static member DoubleToUInt64Bits(value: float) : uint64 = uint64 (extern "Bits.ofDouble" value : int64)
    /// The float with these bits.
    static member UInt64BitsToDouble(value: uint64) : float = extern "Bits.toDouble" (int64 value)
    /// The bits of a float32.
    static member SingleToUInt32Bits(value: float32) : uint32 = uint32 (extern "Bits.ofSingle" value : int)
    /// The float32 with these bits.
    static member UInt32BitsToSingle(value: uint32) : float32 = extern "Bits.toSingle" (int value)
    /// The bits of a float.
    static member DoubleToInt64Bits(value: float) : int64 = extern "Bits.ofDouble" value
    /// The float with these bits.
    static member Int64BitsToDouble(value: int64) : float = extern "Bits.toDouble" value
    /// The bits of a float32.
    static member SingleToInt32Bits(value: float32) : int = extern "Bits.ofSingle" value
    /// The float32 with these bits.
    static member Int32BitsToSingle(value: int) : float32 = extern "Bits.toSingle" value

namespace System.Text

open System
open FSharp.Core.CompilerServices

/// How characters are bytes.
[<AllowNullLiteral; Symbol("System.Text.Encoding")>]
type Encoding internal (name: string) =
    /// UTF-8.
    static member UTF8 : Encoding = Encoding("utf-8")
    /// ASCII.
    static member ASCII : Encoding = Encoding("us-ascii")
    /// UTF-16, the lower byte first.
    static member Unicode : Encoding = Encoding("utf-16")
    /// UTF-16, the higher byte first.
    static member BigEndianUnicode : Encoding = Encoding("utf-16BE")
    /// UTF-32, the lowest byte first.
    static member UTF32 : Encoding = Encoding("utf-32")
    /// Latin 1.
    static member Latin1 : Encoding = Encoding("iso-8859-1")
    /// UTF-8.
    static member Default : Encoding = Encoding("utf-8")
    /// The one with this name.
    static member GetEncoding(name: string) : Encoding =
        match name.ToLower() with
        | "utf-8" | "us-ascii" | "utf-16" | "utf-32" | "iso-8859-1" as known -> Encoding(known)
        | "ascii" -> Encoding("us-ascii")
        | "utf8" -> Encoding("utf-8")
        | "unicode" -> Encoding("utf-16")
        | "latin1" -> Encoding("iso-8859-1")
        | _ ->
            let advice = "For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
            raise (ArgumentException("'" + name + "' is not a supported encoding name. " + advice, "name"))
    /// Its name.
    member _.WebName : string = name
    /// Its name in words.
    member _.EncodingName : string = name
    /// The bytes of a text.
    member _.GetBytes(s: string) : byte[] =
        Failures.checkNull "s" s
        extern "Encoding.bytes" name s
    /// The bytes of characters.
    member x.GetBytes(chars: char[]) : byte[] = x.GetBytes(String(chars))
    /// The bytes of some characters.
    member x.GetBytes(chars: char[], index: int, count: int) : byte[] = x.GetBytes(String(chars, index, count))
    /// The bytes of a part of a text.
    member x.GetBytes(s: string, index: int, count: int) : byte[] = x.GetBytes(s.Substring(index, count))
    /// Puts the bytes of some characters of a text into an array; how many.
    member x.GetBytes(s: string, charIndex: int, charCount: int, bytes: byte[], byteIndex: int) : int =
        let made = x.GetBytes(s.Substring(charIndex, charCount))
        if made.Length > bytes.Length - byteIndex then
            let wanted = "encoding codepage '" + string x.CodePage + "' and fallback 'System.Text.EncoderReplacementFallback'."
            raise (ArgumentException("The output byte buffer is too small to contain the encoded data, " + wanted, "bytes"))
        Array.blit made 0 bytes byteIndex made.Length
        made.Length
    /// Puts the bytes of some characters into an array; how many.
    member x.GetBytes(chars: char[], charIndex: int, charCount: int, bytes: byte[], byteIndex: int) : int =
        x.GetBytes(String(chars), charIndex, charCount, bytes, byteIndex)
    /// How many bytes a text has.
    member x.GetByteCount(s: string) : int = (x.GetBytes s).Length
    /// How many bytes characters have.
    member x.GetByteCount(chars: char[]) : int = (x.GetBytes chars).Length
    /// How many bytes some characters have.
    member x.GetByteCount(chars: char[], index: int, count: int) : int = (x.GetBytes(chars, index, count)).Length
    /// How many bytes so many characters have at most.
    member _.GetMaxByteCount(charCount: int) : int =
        match name with
        | "utf-8" -> 3 * (charCount + 1)
        | "utf-16" | "utf-16BE" -> 2 * (charCount + 1)
        | "utf-32" -> 4 * (charCount + 1)
        | _ -> charCount + 1
    /// How many characters so many bytes stand for at most.
    member _.GetMaxCharCount(byteCount: int) : int =
        match name with
        | "utf-8" -> byteCount + 1
        | "utf-16" | "utf-16BE" -> (byteCount >>> 1) + (byteCount &&& 1) + 1
        | "utf-32" -> byteCount / 2 + 2
        | _ -> byteCount
    /// Its number among code pages.
    member _.CodePage : int =
        match name with
        | "utf-8" -> 65001
        | "us-ascii" -> 20127
        | "utf-16" -> 1200
        | "utf-16BE" -> 1201
        | "utf-32" -> 12000
        | _ -> 28591
    /// Whether every character is one byte.
    member _.IsSingleByte : bool = name = "us-ascii" || name = "iso-8859-1"
    /// Its name for mail.
    member _.BodyName : string = name
    /// Its name for headers of mail.
    member _.HeaderName : string = name
    /// The encoding of that code page.
    static member GetEncoding(codepage: int) : Encoding =
        match codepage with
        | 65001 | 0 -> Encoding("utf-8")
        | 20127 -> Encoding("us-ascii")
        | 1200 -> Encoding("utf-16")
        | 1201 -> Encoding("utf-16BE")
        | 12000 -> Encoding("utf-32")
        | 28591 -> Encoding("iso-8859-1")
        | _ ->
            let advice = "For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
            raise (NotSupportedException("No data is available for encoding " + string codepage + ". " + advice))
    /// Bytes of one encoding as bytes of another.
    static member Convert(srcEncoding: Encoding, dstEncoding: Encoding, bytes: byte[]) : byte[] =
        dstEncoding.GetBytes(srcEncoding.GetString bytes)
    /// Some bytes of one encoding as bytes of another.
    static member Convert(srcEncoding: Encoding, dstEncoding: Encoding, bytes: byte[], index: int, count: int) : byte[] =
        dstEncoding.GetBytes(srcEncoding.GetString(bytes, index, count))
    /// The text of bytes.
    member _.GetString(bytes: byte[]) : string =
        Failures.checkNull "bytes" bytes
        extern "Encoding.text" name bytes
    /// The text of some bytes.
    member x.GetString(bytes: byte[], index: int, count: int) : string = x.GetString(Array.sub bytes index count)
    /// The characters of bytes.
    member x.GetChars(bytes: byte[]) : char[] = x.GetString(bytes).ToCharArray()
    /// The characters of some bytes.
    member x.GetChars(bytes: byte[], index: int, count: int) : char[] = x.GetString(bytes, index, count).ToCharArray()
    /// How many characters some bytes stand for.
    member x.GetCharCount(bytes: byte[], index: int, count: int) : int = x.GetString(bytes, index, count).Length
    /// How many characters bytes stand for.
    member x.GetCharCount(bytes: byte[]) : int = x.GetString(bytes).Length
    /// The bytes that tell the encoding at the beginning of a file; none for encodings without them.
    abstract GetPreamble: unit -> byte[]
    default _.GetPreamble() : byte[] =
        match name with
        | "utf-8" -> [| 0xEFuy; 0xBBuy; 0xBFuy |]
        | "utf-16" -> [| 0xFFuy; 0xFEuy |]
        | "utf-16BE" -> [| 0xFEuy; 0xFFuy |]
        | "utf-32" -> [| 0xFFuy; 0xFEuy; 0uy; 0uy |]
        | _ -> Array.empty
    override _.Equals(other: obj) : bool =
        match other with
        | :? Encoding as encoding -> name = encoding.WebName
        | _ -> false
    override _.GetHashCode() : int = hash name

/// UTF-8, with or without a mark at the beginning of files.
[<AllowNullLiteral>]
type UTF8Encoding(encoderShouldEmitUTF8Identifier: bool) =
    inherit Encoding("utf-8")
    /// UTF-8 without a mark.
    new() = UTF8Encoding(false)
    override _.GetPreamble() : byte[] = if encoderShouldEmitUTF8Identifier then base.GetPreamble() else Array.empty

/// ASCII.
[<AllowNullLiteral>]
type ASCIIEncoding() =
    inherit Encoding("us-ascii")

/// UTF-16.
[<AllowNullLiteral>]
type UnicodeEncoding(bigEndian: bool, byteOrderMark: bool) =
    inherit Encoding(if bigEndian then "utf-16BE" else "utf-16")
    /// UTF-16, the lower byte first, with a mark.
    new() = UnicodeEncoding(false, true)
    override _.GetPreamble() : byte[] = if byteOrderMark then base.GetPreamble() else Array.empty
