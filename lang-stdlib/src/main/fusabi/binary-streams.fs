// Values as bytes of a stream: System.IO.BinaryReader and BinaryWriter.
namespace System.IO

open System
open System.Text
open FSharp.Core.CompilerServices

/// Writes values as bytes, the lowest first.
[<AllowNullLiteral>]
type BinaryWriter(output: Stream, encoding: Encoding, leaveOpen: bool) =
    do
        Failures.checkNull "output" output
        Failures.checkNull "encoding" encoding
    /// Writes to a stream; texts are UTF-8.
    new(output: Stream) = new BinaryWriter(output, Encoding.UTF8, false)
    /// Writes to a stream; texts are encoded in some way.
    new(output: Stream, encoding: Encoding) = new BinaryWriter(output, encoding, false)
    /// The stream.
    member _.BaseStream : Stream = output
    /// Writes bytes.
    member _.Write(buffer: byte[]) : unit =
        Failures.checkNull "buffer" buffer
        output.Write(buffer, 0, buffer.Length)
    /// Writes some bytes.
    member _.Write(buffer: byte[], index: int, count: int) : unit = output.Write(buffer, index, count)
    /// Writes a byte: 1 or 0.
    member _.Write(value: bool) : unit = output.WriteByte(if value then 1uy else 0uy)
    /// Writes a byte.
    member _.Write(value: byte) : unit = output.WriteByte value
    /// Writes a byte.
    member _.Write(value: sbyte) : unit = output.WriteByte(byte value)
    /// Writes the bytes of a character.
    member x.Write(ch: char) : unit = x.Write(encoding.GetBytes [| ch |])
    /// Writes the bytes of characters.
    member x.Write(chars: char[]) : unit =
        Failures.checkNull "chars" chars
        x.Write(encoding.GetBytes chars)
    /// Writes two bytes.
    member x.Write(value: int16) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes two bytes.
    member x.Write(value: uint16) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes four bytes.
    member x.Write(value: int) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes four bytes.
    member x.Write(value: uint32) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes eight bytes.
    member x.Write(value: int64) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes eight bytes.
    member x.Write(value: uint64) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes four bytes.
    member x.Write(value: float32) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes eight bytes.
    member x.Write(value: float) : unit = x.Write(BitConverter.GetBytes value)
    /// Writes sixteen bytes.
    member x.Write(value: decimal) : unit = for part in Decimal.GetBits value do x.Write part
    /// Writes a text: the number of its bytes, and them.
    member x.Write(value: string) : unit =
        Failures.checkNull "value" value
        let bytes = encoding.GetBytes value
        x.Write7BitEncodedInt bytes.Length
        x.Write bytes
    /// Writes a number in as few bytes as it needs, seven bits in each.
    member _.Write7BitEncodedInt(value: int) : unit =
        let mutable rest = uint32 value
        while rest > 127u do
            output.WriteByte(byte (rest ||| 128u))
            rest <- rest >>> 7
        output.WriteByte(byte rest)
    /// Writes a number in as few bytes as it needs, seven bits in each.
    member _.Write7BitEncodedInt64(value: int64) : unit =
        let mutable rest = uint64 value
        while rest > 127UL do
            output.WriteByte(byte (rest ||| 128UL))
            rest <- rest >>> 7
        output.WriteByte(byte rest)
    /// Changes the stream's position; the new one.
    member _.Seek(offset: int, origin: SeekOrigin) : int64 = output.Seek(int64 offset, origin)
    /// Sends what is held back.
    member _.Flush() : unit = output.Flush()
    /// Ends writing, and the use of the stream.
    member _.Close() : unit = if leaveOpen then output.Flush() else output.Close()
    /// Ends writing, and the use of the stream.
    member x.Dispose() : unit = x.Close()
    interface IDisposable with
        member x.Dispose() : unit = x.Close()

/// Reads values that BinaryWriter has written.
[<AllowNullLiteral>]
type BinaryReader(input: Stream, encoding: Encoding, leaveOpen: bool) =
    do
        Failures.checkNull "input" input
        Failures.checkNull "encoding" encoding
    let ended () : 'T = raise (EndOfStreamException "Unable to read beyond the end of the stream.")
    /// The bytes of the next character, as the first of them tells; null at the end.
    let characterBytes () : byte[] =
        match input.ReadByte() with
        | -1 -> null
        | first ->
            let more =
                match encoding.WebName with
                | "utf-16" | "utf-16BE" -> 1
                | "utf-32" -> 3
                | "utf-8" -> if first < 0xC0 then 0 elif first < 0xE0 then 1 elif first < 0xF0 then 2 else 3
                | _ -> 0
            Array.init (more + 1) (fun i -> if i = 0 then byte first else byte (input.ReadByte()))
    let exactly (count: int) : byte[] =
        let bytes : byte[] = Array.zeroCreate count
        input.ReadExactly bytes
        bytes
    /// Reads from a stream; texts are UTF-8.
    new(input: Stream) = new BinaryReader(input, Encoding.UTF8, false)
    /// Reads from a stream; texts are encoded in some way.
    new(input: Stream, encoding: Encoding) = new BinaryReader(input, encoding, false)
    /// The stream.
    member _.BaseStream : Stream = input
    /// Reads a byte.
    member _.ReadByte() : byte =
        match input.ReadByte() with
        | -1 -> ended ()
        | value -> byte value
    /// Reads a byte.
    member x.ReadSByte() : sbyte = sbyte (x.ReadByte())
    /// Reads a byte: whether it is not 0.
    member x.ReadBoolean() : bool = x.ReadByte() <> 0uy
    /// Reads at most so many bytes; fewer at the end.
    member _.ReadBytes(count: int) : byte[] =
        Streams.nonNegative "count" (int64 count)
        let bytes : byte[] = Array.zeroCreate count
        let read = input.Read(bytes, 0, count)
        if read = count then bytes else Array.sub bytes 0 read
    /// Reads bytes into an array; how many, 0 at the end.
    member _.Read(buffer: byte[], index: int, count: int) : int = input.Read(buffer, index, count)
    /// Reads a character, or gives -1 at the end.
    member _.Read() : int =
        match characterBytes () with
        | null -> -1
        | bytes -> int (encoding.GetString bytes).[0]
    /// Reads a character.
    member x.ReadChar() : char =
        match x.Read() with
        | -1 -> ended ()
        | value -> char value
    /// Reads at most so many characters; fewer at the end.
    member x.ReadChars(count: int) : char[] =
        Streams.nonNegative "count" (int64 count)
        Array.ofSeq (Seq.takeWhile (fun c -> c >= 0) (Seq.init count (fun _ -> x.Read())) |> Seq.map char)
    /// The next character without taking it, or -1 at the end.
    member x.PeekChar() : int =
        let before = input.Position
        let value = x.Read()
        input.Position <- before
        value
    /// Reads two bytes.
    member _.ReadInt16() : int16 = BitConverter.ToInt16(exactly 2, 0)
    /// Reads two bytes.
    member _.ReadUInt16() : uint16 = BitConverter.ToUInt16(exactly 2, 0)
    /// Reads four bytes.
    member _.ReadInt32() : int = BitConverter.ToInt32(exactly 4, 0)
    /// Reads four bytes.
    member _.ReadUInt32() : uint32 = BitConverter.ToUInt32(exactly 4, 0)
    /// Reads eight bytes.
    member _.ReadInt64() : int64 = BitConverter.ToInt64(exactly 8, 0)
    /// Reads eight bytes.
    member _.ReadUInt64() : uint64 = BitConverter.ToUInt64(exactly 8, 0)
    /// Reads four bytes.
    member _.ReadSingle() : float32 = BitConverter.ToSingle(exactly 4, 0)
    /// Reads eight bytes.
    member _.ReadDouble() : float = BitConverter.ToDouble(exactly 8, 0)
    /// Reads sixteen bytes.
    member x.ReadDecimal() : decimal = Decimal(Array.init 4 (fun _ -> x.ReadInt32()))
    /// Reads a text: the number of its bytes, and them.
    member x.ReadString() : string =
        let count = x.Read7BitEncodedInt()
        if count < 0 then raise (IOException("BinaryReader encountered an invalid string length of " + string count + " characters."))
        encoding.GetString(exactly count)
    /// Reads a number that is written with seven bits in each byte.
    member x.Read7BitEncodedInt() : int = int (x.Read7Bits 5)
    /// Reads a number that is written with seven bits in each byte.
    member x.Read7BitEncodedInt64() : int64 = int64 (x.Read7Bits 10)
    member private x.Read7Bits(most: int) : uint64 =
        let mutable value = 0UL
        let mutable shift = 0
        let mutable more = true
        while more do
            if shift = 7 * most then raise (FormatException "Too many bytes in what should have been a 7-bit encoded integer.")
            let next = x.ReadByte()
            value <- value ||| (uint64 (next &&& 127uy) <<< shift)
            shift <- shift + 7
            more <- next >= 128uy
        value
    /// Ends reading, and the use of the stream.
    member _.Close() : unit = if not leaveOpen then input.Close()
    /// Ends reading, and the use of the stream.
    member x.Dispose() : unit = x.Close()
    interface IDisposable with
        member x.Dispose() : unit = x.Close()
