// Bytes one after the other: System.IO.Stream and streams in memory.
namespace System.IO

open System
open System.Threading
open System.Threading.Tasks
open FSharp.Core.CompilerServices

/// From where a place in a stream is counted.
type SeekOrigin =
    | Begin = 0
    | Current = 1
    | End = 2

/// What the streams share.
module internal Streams =
    let closed () : 'T = raise (ObjectDisposedException(null, "Cannot access a closed Stream."))
    let nonNegative (name: string) (value: int64) : unit =
        if value < 0L then
            let message = name + " ('" + string value + "') must be a non-negative value."
            raise (ArgumentOutOfRangeException(name, box value, message))
    let checkPart (buffer: byte[]) (offset: int) (count: int) : unit =
        Failures.checkNull "buffer" buffer
        nonNegative "offset" (int64 offset)
        if count < 0 || count > buffer.Length - offset then
            let bounds = "Offset and length were out of bounds for the array or count is greater than "
            raise (ArgumentException(bounds + "the number of elements from index to the end of the source collection."))

/// Bytes one after the other, to read, to write or both.
[<AbstractClass; AllowNullLiteral>]
type Stream() =
    /// A stream without bytes that forgets what is written to it.
    static member Null : Stream = new NullStream()
    /// Whether it can be read.
    abstract CanRead: bool
    /// Whether it can be written.
    abstract CanWrite: bool
    /// Whether its position can be changed.
    abstract CanSeek: bool
    /// Whether reading can run out of time.
    abstract CanTimeout: bool
    default _.CanTimeout : bool = false
    /// How many bytes it has.
    abstract Length: int64
    /// The place of the next byte.
    abstract Position: int64 with get, set
    /// Reads at most so many bytes into an array; how many, 0 at the end.
    abstract Read: buffer: byte[] * offset: int * count: int -> int
    /// Writes some bytes of an array.
    abstract Write: buffer: byte[] * offset: int * count: int -> unit
    /// Changes the position; the new one.
    abstract Seek: offset: int64 * origin: SeekOrigin -> int64
    /// Makes the stream longer or shorter.
    abstract SetLength: value: int64 -> unit
    /// Sends what is held back.
    abstract Flush: unit -> unit
    /// The next byte, or -1 at the end.
    abstract ReadByte: unit -> int
    default x.ReadByte() : int =
        let buffer : byte[] = Array.zeroCreate 1
        if x.Read(buffer, 0, 1) = 0 then -1 else int buffer.[0]
    /// Writes a byte.
    abstract WriteByte: value: byte -> unit
    default x.WriteByte(value: byte) : unit = x.Write([| value |], 0, 1)
    /// Ends the use of the stream.
    abstract Close: unit -> unit
    default _.Close() : unit = ()
    /// Reads all that is left and writes it to another stream.
    member x.CopyTo(destination: Stream) : unit = x.CopyTo(destination, 81920)
    /// Reads all that is left and writes it to another stream, so many bytes at a time.
    member x.CopyTo(destination: Stream, bufferSize: int) : unit =
        Failures.checkNull "destination" destination
        let buffer : byte[] = Array.zeroCreate (min bufferSize 4096)
        let mutable read = x.Read(buffer, 0, buffer.Length)
        while read > 0 do
            destination.Write(buffer, 0, read)
            read <- x.Read(buffer, 0, buffer.Length)
    /// Reads so many bytes into an array.
    member x.ReadExactly(buffer: byte[], offset: int, count: int) : unit =
        let mutable read = 0
        while read < count do
            match x.Read(buffer, offset + read, count - read) with
            | 0 -> raise (EndOfStreamException "Unable to read beyond the end of the stream.")
            | some -> read <- read + some
    /// Fills an array with bytes of the stream.
    member x.ReadExactly(buffer: byte[]) : unit = x.ReadExactly(buffer, 0, buffer.Length)
    /// Writes the bytes of an array.
    member x.Write(buffer: byte[]) : unit =
        Failures.checkNull "buffer" buffer
        x.Write(buffer, 0, buffer.Length)
    /// Reads bytes into an array; how many, 0 at the end.
    member x.Read(buffer: byte[]) : int =
        Failures.checkNull "buffer" buffer
        x.Read(buffer, 0, buffer.Length)
    /// Reads bytes, as a task.
    member x.ReadAsync(buffer: byte[], offset: int, count: int) : Task<int> = Task.FromResult(x.Read(buffer, offset, count))
    /// Writes bytes, as a task.
    member x.WriteAsync(buffer: byte[], offset: int, count: int) : Task =
        x.Write(buffer, offset, count)
        Task.CompletedTask
    /// Copies what is left, as a task.
    member x.CopyToAsync(destination: Stream) : Task =
        x.CopyTo destination
        Task.CompletedTask
    /// Sends what is held back, as a task.
    member x.FlushAsync() : Task =
        x.Flush()
        Task.CompletedTask
    /// Ends the use of the stream.
    member x.Dispose() : unit = x.Close()
    interface IDisposable with
        member x.Dispose() : unit = x.Close()

/// No bytes.
and [<Sealed>] internal NullStream() =
    inherit Stream()
    override _.CanRead : bool = true
    override _.CanWrite : bool = true
    override _.CanSeek : bool = true
    override _.Length : int64 = 0L
    override _.Position
        with get () : int64 = 0L
        and set (value: int64) : unit = ()
    override _.Read(buffer: byte[], offset: int, count: int) : int = 0
    override _.Write(buffer: byte[], offset: int, count: int) : unit = ()
    override _.Seek(offset: int64, origin: SeekOrigin) : int64 = 0L
    override _.SetLength(value: int64) : unit = ()
    override _.Flush() : unit = ()

/// Bytes in memory.
[<AllowNullLiteral>]
type MemoryStream internal (start: byte[], origin: int, count: int, grows: bool, writable: bool, visible: bool) =
    inherit Stream()
    let mutable bytes = start
    let mutable length = origin + count
    let mutable position = origin
    let mutable isOpen = true
    let check () : unit = if not isOpen then Streams.closed ()
    let checkWritable () : unit = if not writable then raise (NotSupportedException "Stream does not support writing.")
    let fixedSize () : 'T = raise (NotSupportedException "Memory stream is not expandable.")
    let reserve (size: int) : unit =
        if size > bytes.Length then
            if not grows then fixedSize ()
            bytes <- extern "Array.resized" bytes (max size (max 256 (2 * bytes.Length)))

    /// An empty stream that grows.
    new() = new MemoryStream(Array.zeroCreate 0, 0, 0, true, true, true)
    /// An empty stream with room for so many bytes.
    new(capacity: int) =
        Streams.nonNegative "capacity" (int64 capacity)
        new MemoryStream(Array.zeroCreate capacity, 0, 0, true, true, true)
    /// A stream over an array; it does not grow.
    new(buffer: byte[]) =
        Failures.checkNull "buffer" buffer
        new MemoryStream(buffer, 0, buffer.Length, false, true, false)
    /// A stream over an array, to write or only to read.
    new(buffer: byte[], writable: bool) =
        Failures.checkNull "buffer" buffer
        new MemoryStream(buffer, 0, buffer.Length, false, writable, false)
    /// A stream over a part of an array.
    new(buffer: byte[], index: int, count: int) =
        Streams.checkPart buffer index count
        new MemoryStream(buffer, index, count, false, true, false)
    /// A stream over a part of an array, to write or only to read.
    new(buffer: byte[], index: int, count: int, writable: bool) =
        Streams.checkPart buffer index count
        new MemoryStream(buffer, index, count, false, writable, false)
    override _.CanRead : bool = isOpen
    override _.CanWrite : bool = isOpen && writable
    override _.CanSeek : bool = isOpen
    /// How many bytes there is room for.
    member _.Capacity
        with get () : int =
            check ()
            bytes.Length - origin
        and set (value: int) : unit =
            check ()
            if value < length - origin then
                raise (ArgumentOutOfRangeException("value", "capacity was less than the current size."))
            if value <> bytes.Length - origin then
                if not grows then fixedSize ()
                bytes <- extern "Array.resized" bytes value
    override _.Length : int64 =
        check ()
        int64 (length - origin)
    override _.Position
        with get () : int64 =
            check ()
            int64 (position - origin)
        and set (value: int64) : unit =
            Streams.nonNegative "value" value
            check ()
            position <- origin + int value
    override _.Read(buffer: byte[], offset: int, count: int) : int =
        Streams.checkPart buffer offset count
        check ()
        let read = max 0 (min count (length - position))
        let _ : unit = extern "Array.blit" bytes position buffer offset read
        position <- position + read
        read
    override _.ReadByte() : int =
        check ()
        if position >= length then -1
        else
            position <- position + 1
            int bytes.[position - 1]
    override _.Write(buffer: byte[], offset: int, count: int) : unit =
        Streams.checkPart buffer offset count
        check ()
        checkWritable ()
        reserve (position + count)
        if position > length then Array.fill bytes length (position - length) 0uy
        let _ : unit = extern "Array.blit" buffer offset bytes position count
        position <- position + count
        length <- max length position
    override _.WriteByte(value: byte) : unit =
        check ()
        checkWritable ()
        reserve (position + 1)
        if position > length then Array.fill bytes length (position - length) 0uy
        bytes.[position] <- value
        position <- position + 1
        length <- max length position
    override _.Seek(offset: int64, loc: SeekOrigin) : int64 =
        check ()
        let from =
            match loc with
            | SeekOrigin.Begin -> origin
            | SeekOrigin.Current -> position
            | SeekOrigin.End -> length
            | _ -> raise (ArgumentException("Invalid seek origin.", "loc"))
        if int64 from + offset < int64 origin then
            raise (IOException "An attempt was made to move the position before the beginning of the stream.")
        position <- from + int offset
        int64 (position - origin)
    override _.SetLength(value: int64) : unit =
        if value < 0L || value > 2147483647L then
            raise (ArgumentOutOfRangeException("value", "Stream length must be non-negative and less than the maximum array length (0x7FFFFFC7) - origin."))
        checkWritable ()
        let size = origin + int value
        reserve size
        if size > length then Array.fill bytes length (size - length) 0uy
        length <- size
        position <- min position length
    override _.Flush() : unit = ()
    override _.Close() : unit = isOpen <- false
    /// All bytes, whatever the position is.
    member _.ToArray() : byte[] = Array.sub bytes origin (length - origin)
    /// The array that the bytes are in, with what it has room for.
    member _.GetBuffer() : byte[] =
        if not visible then raise (UnauthorizedAccessException "MemoryStream's internal buffer cannot be accessed.")
        bytes
    /// Writes all bytes to another stream.
    member _.WriteTo(stream: Stream) : unit =
        Failures.checkNull "stream" stream
        check ()
        stream.Write(bytes, origin, length - origin)
