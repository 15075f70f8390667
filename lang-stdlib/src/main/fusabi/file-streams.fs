// Files as streams of bytes: System.IO.FileStream.
namespace System.IO

open System
open System.Text
open System.Threading.Tasks
open FSharp.Core.CompilerServices

/// How a file is opened.
type FileMode =
    | CreateNew = 1
    | Create = 2
    | Open = 3
    | OpenOrCreate = 4
    | Truncate = 5
    | Append = 6

/// What a file is opened for.
[<Flags>]
type FileAccess =
    | Read = 1
    | Write = 2
    | ReadWrite = 3

/// What others may do with an open file; it has no effect.
[<Flags>]
type FileShare =
    | None = 0
    | Read = 1
    | Write = 2
    | ReadWrite = 3
    | Delete = 4
    | Inheritable = 16

module internal FileModes =
    /// The bytes that a file opened like this begins with; the file is there afterwards.
    let start (path: string) (mode: FileMode) : byte[] =
        let exists : bool = extern "File.exists" path
        let fresh () : byte[] =
            let _ : unit = extern "File.writeText" path "" false
            Array.empty
        match mode with
        | FileMode.CreateNew when exists -> raise (IOException("The file '" + Path.GetFullPath path + "' already exists."))
        | FileMode.CreateNew | FileMode.Create -> fresh ()
        | FileMode.OpenOrCreate | FileMode.Append when not exists -> fresh ()
        | FileMode.Truncate ->
            let _ : byte[] = extern "File.readBytes" path
            fresh ()
        | _ -> extern "File.readBytes" path

/// A file as a stream. It is read when it is opened, and what was written is in the file after Flush, Close or Dispose.
[<AllowNullLiteral>]
type FileStream(path: string, mode: FileMode, access: FileAccess) =
    inherit Stream()
    let bytes = FileModes.start path mode
    let content = new MemoryStream()
    let mutable changed = false
    do
        content.Write bytes
        if mode <> FileMode.Append then content.Position <- 0L
    let checkWritable () : unit =
        if access = FileAccess.Read then raise (NotSupportedException "Stream does not support writing.")
        changed <- true
    /// Opens a file to read and write it.
    new(path: string, mode: FileMode) =
        new FileStream(path, mode, (if mode = FileMode.Append then FileAccess.Write else FileAccess.ReadWrite))
    /// Opens a file.
    new(path: string, mode: FileMode, access: FileAccess, share: FileShare) = new FileStream(path, mode, access)
    /// The file's path.
    member _.Name : string = Path.GetFullPath path
    override _.CanRead : bool = content.CanRead && access <> FileAccess.Write
    override _.CanWrite : bool = content.CanRead && access <> FileAccess.Read
    override _.CanSeek : bool = content.CanSeek
    override _.Length : int64 = content.Length
    override _.Position
        with get () : int64 = content.Position
        and set (value: int64) : unit = content.Position <- value
    override _.Read(buffer: byte[], offset: int, count: int) : int =
        if access = FileAccess.Write then raise (NotSupportedException "Stream does not support reading.")
        content.Read(buffer, offset, count)
    override _.Write(buffer: byte[], offset: int, count: int) : unit =
        checkWritable ()
        content.Write(buffer, offset, count)
    override _.Seek(offset: int64, origin: SeekOrigin) : int64 = content.Seek(offset, origin)
    override _.SetLength(value: int64) : unit =
        checkWritable ()
        content.SetLength value
    override _.Flush() : unit =
        if changed then
            let _ : unit = extern "File.writeBytes" path (content.ToArray()) false
            changed <- false
    override x.Close() : unit =
        x.Flush()
        content.Close()

type File with
    /// Opens a file.
    static member Open(path: string, mode: FileMode) : FileStream = new FileStream(path, mode)
    /// Opens a file.
    static member Open(path: string, mode: FileMode, access: FileAccess) : FileStream = new FileStream(path, mode, access)
    /// Opens a file.
    static member Open(path: string, mode: FileMode, access: FileAccess, share: FileShare) : FileStream =
        new FileStream(path, mode, access)
    /// Opens a file to read its bytes.
    static member OpenRead(path: string) : FileStream = new FileStream(path, FileMode.Open, FileAccess.Read)
    /// Opens a file to write bytes over those it has.
    static member OpenWrite(path: string) : FileStream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write)
    /// Makes a new file to write bytes to, in place of an old one.
    static member Create(path: string) : FileStream = new FileStream(path, FileMode.Create)
    /// Adds to a file with that encoding, or makes it.
    static member AppendAllText(path: string, contents: string, encoding: Encoding) : unit =
        use writer = new StreamWriter(path, true, encoding)
        writer.Write contents
    /// Writes lines to a new file with that encoding.
    static member WriteAllLines(path: string, contents: seq<string>, encoding: Encoding) : unit =
        use writer = new StreamWriter(path, false, encoding)
        for line in contents do writer.WriteLine line
    /// The lines of a file with that encoding, one after the other.
    static member ReadLines(path: string, encoding: Encoding) : seq<string> = File.ReadAllLines(path, encoding)
    /// Writes bytes to a new file, as a task.
    static member WriteAllBytesAsync(path: string, bytes: byte[]) : Task =
        File.WriteAllBytes(path, bytes)
        Task.CompletedTask
    /// Adds to a file, as a task.
    static member AppendAllTextAsync(path: string, contents: string) : Task =
        File.AppendAllText(path, contents)
        Task.CompletedTask
    /// Adds lines to a file, as a task.
    static member AppendAllLinesAsync(path: string, contents: seq<string>) : Task =
        File.AppendAllLines(path, contents)
        Task.CompletedTask
