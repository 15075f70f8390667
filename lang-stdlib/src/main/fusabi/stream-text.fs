// Text in streams and files: System.IO.StreamReader and StreamWriter.
namespace System.IO

open System
open System.Text
open System.Threading.Tasks
open FSharp.Core.CompilerServices

/// Reads the text of a stream or a file.
[<AllowNullLiteral>]
type StreamReader internal (stream: Stream, encoding: Encoding, leaveOpen: bool, beginning: string) =
    inherit TextReader()
    let mutable text = beginning
    let mutable position = 0
    let mutable isOpen = true
    /// Whether there is a character at the position; what has come into the stream meanwhile is read.
    let more () : bool =
        if not isOpen then raise (ObjectDisposedException(null, "Cannot read from a closed TextReader."))
        if position >= text.Length && not (isNull stream) then
            use left = new MemoryStream()
            stream.CopyTo left
            let decoded = encoding.GetString(left.ToArray())
            text <- if decoded.Length > 0 && decoded.[0] = '\uFEFF' then decoded.Substring 1 else decoded
            position <- 0
        position < text.Length
    /// Reads the file of that name.
    new(path: string) =
        let text : string = extern "File.readText" path
        new StreamReader(null, Encoding.UTF8, false, text)
    /// Reads the file of that name, whose characters are encoded in some way.
    new(path: string, encoding: Encoding) =
        let bytes : byte[] = extern "File.readBytes" path
        new StreamReader(new MemoryStream(bytes), encoding, false, "")
    /// Reads a stream; the text is UTF-8.
    new(stream: Stream) =
        Failures.checkNull "stream" stream
        new StreamReader(stream, Encoding.UTF8, false, "")
    /// Reads a stream whose text is encoded in some way.
    new(stream: Stream, encoding: Encoding) =
        Failures.checkNull "stream" stream
        new StreamReader(stream, encoding, false, "")
    /// What is read; null for a file.
    member _.BaseStream : Stream = stream
    /// How the text is encoded.
    member _.CurrentEncoding : Encoding = encoding
    /// Whether all was read.
    member _.EndOfStream : bool = not (more ())
    /// Forgets what was read from the stream and not asked for.
    member _.DiscardBufferedData() : unit = position <- text.Length
    override _.Peek() : int = if more () then int text.[position] else -1
    override _.Read() : int =
        if more () then
            position <- position + 1
            int text.[position - 1]
        else -1
    override _.ReadLine() : string =
        if more () then
            let line = TextLines.at text position
            position <- TextLines.after text (position + line.Length)
            line
        else null
    override _.ReadToEnd() : string =
        if more () then
            let rest = text.Substring position
            position <- text.Length
            rest
        else ""
    override _.Close() : unit =
        isOpen <- false
        if not (isNull stream || leaveOpen) then stream.Close()

/// Writes text to a stream or a file. What was written is there after Flush, Close or Dispose.
[<AllowNullLiteral>]
type StreamWriter internal (send: byte[] -> unit, stream: Stream, encoding: Encoding, beginning: byte[], leaveOpen: bool) =
    inherit TextWriter()
    let pending = StringBuilder()
    let mutable mark = beginning
    let mutable isOpen = true
    let flush () : unit =
        if mark.Length > 0 then
            send mark
            mark <- Array.empty
        if pending.Length > 0 then
            send (encoding.GetBytes(pending.ToString()))
            pending.Clear() |> ignore
    static member private MarkFor(stream: Stream, encoding: Encoding) : byte[] =
        if stream.CanSeek && stream.Position = 0L then encoding.GetPreamble() else Array.empty
    /// Writes a new file, or adds to one.
    new(path: string, append: bool) =
        do if not append then extern "File.writeText" path "" false
        new StreamWriter((fun (bytes: byte[]) -> extern "File.writeBytes" path bytes true), null, Encoding.UTF8, Array.empty, false)
    /// Writes a new file, in place of an old one.
    new(path: string) = new StreamWriter(path, false)
    /// Writes a new file, or adds to one, with that encoding.
    new(path: string, append: bool, encoding: Encoding) =
        do if not append then extern "File.writeText" path "" false
        let mark = if append && (extern "File.exists" path : bool) then Array.empty else encoding.GetPreamble()
        new StreamWriter((fun (bytes: byte[]) -> extern "File.writeBytes" path bytes true), null, encoding, mark, false)
    /// Writes to a stream; the text is UTF-8.
    new(stream: Stream) =
        Failures.checkNull "stream" stream
        new StreamWriter((fun bytes -> stream.Write bytes), stream, Encoding.UTF8, Array.empty, false)
    /// Writes to a stream with that encoding.
    new(stream: Stream, encoding: Encoding) =
        Failures.checkNull "stream" stream
        new StreamWriter((fun bytes -> stream.Write bytes), stream, encoding, StreamWriter.MarkFor(stream, encoding), false)
    /// Writes to a stream with that encoding; the stream may stay open.
    new(stream: Stream, encoding: Encoding, bufferSize: int, leaveOpen: bool) =
        Failures.checkNull "stream" stream
        new StreamWriter((fun bytes -> stream.Write bytes), stream, encoding, StreamWriter.MarkFor(stream, encoding), leaveOpen)
    /// What is written to; null for a file.
    member _.BaseStream : Stream = stream
    /// How the text is encoded.
    member _.Encoding : Encoding = encoding
    /// Whether what is written goes to the file or stream at once.
    member val AutoFlush = false with get, set
    override x.Write(value: string) : unit =
        if not isOpen then raise (ObjectDisposedException(null, "Cannot write to a closed TextWriter."))
        pending.Append value |> ignore
        if x.AutoFlush then flush ()
    override _.Flush() : unit =
        flush ()
        if not (isNull stream) then stream.Flush()
    override _.Close() : unit =
        if isOpen then
            flush ()
            isOpen <- false
            if not (isNull stream || leaveOpen) then stream.Close()
