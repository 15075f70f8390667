// Files and folders, as far as the host lets the script reach them.
namespace System.IO

open System
open System.Collections.Generic
open System.Text
open System.Threading.Tasks
open FSharp.Core.CompilerServices

/// Whether to look below folders too.
type SearchOption =
    | TopDirectoryOnly = 0
    | AllDirectories = 1

module internal FileTimes =
    /// When a file or folder was made (0), read (1) or written (2) last.
    let utc (path: string) (which: int) : DateTime = DateTime((extern "File.ticks" path which : int64), DateTimeKind.Utc)

/// What is common to files and folders.
[<AbstractClass; AllowNullLiteral>]
type FileSystemInfo internal (path: string) =
    /// The name without the folders above.
    abstract Name: string
    default _.Name : string = Path.GetFileName path
    /// The whole path.
    member _.FullName : string = Path.GetFullPath path
    /// The ending of the name, with its dot.
    member _.Extension : string = Path.GetExtension path
    /// Whether there is such a thing.
    abstract Exists: bool
    /// Deletes it.
    abstract Delete: unit -> unit
    /// When it was last written, in local time.
    member _.LastWriteTime : DateTime = (FileTimes.utc path 2).ToLocalTime()
    /// When it was last written, in UTC.
    member _.LastWriteTimeUtc : DateTime = FileTimes.utc path 2
    /// When it was made, in local time.
    member _.CreationTime : DateTime = (FileTimes.utc path 0).ToLocalTime()
    override _.ToString() : string = path

/// A file, whether it exists or not.
[<AllowNullLiteral>]
type FileInfo(fileName: string) =
    inherit FileSystemInfo(fileName)
    /// How many bytes it has.
    member _.Length : int64 = extern "File.length" fileName
    /// The folder's path.
    member _.DirectoryName : string = Path.GetDirectoryName(Path.GetFullPath fileName)
    override _.Exists : bool = extern "File.exists" fileName
    override _.Delete() : unit = extern "File.delete" fileName

/// A folder, whether it exists or not.
[<AllowNullLiteral>]
type DirectoryInfo(path: string) =
    inherit FileSystemInfo(path)
    override _.Exists : bool = extern "Directory.exists" path
    /// Makes the folder.
    member _.Create() : unit = extern "Directory.create" path
    override _.Delete() : unit = extern "Directory.delete" path false
    /// Deletes the folder, with what is in it if that is wanted.
    member _.Delete(recursive: bool) : unit = extern "Directory.delete" path recursive
    /// The folder above.
    member _.Parent : DirectoryInfo =
        match Path.GetDirectoryName(Path.GetFullPath path) with
        | null -> null
        | above -> DirectoryInfo above
    /// The files whose names fit.
    member _.GetFiles(searchPattern: string) : FileInfo[] =
        (extern "Directory.list" path searchPattern 1 false : string[]) |> Array.map (fun file -> FileInfo file)
    /// The files in it.
    member x.GetFiles() : FileInfo[] = x.GetFiles "*"
    /// The folders in it.
    member _.GetDirectories() : DirectoryInfo[] =
        (extern "Directory.list" path "*" 2 false : string[]) |> Array.map (fun folder -> DirectoryInfo folder)

/// Files, by name.
[<AbstractClass; Sealed>]
type File =
    static member private Lines(text: string) : string[] =
        use reader = new StringReader(text)
        let lines = List<string>()
        let mutable line = reader.ReadLine()
        while not (isNull line) do
            lines.Add line
            line <- reader.ReadLine()
        lines.ToArray()
    /// The text of a file: UTF-8, unless a mark at its beginning says something else.
    static member ReadAllText(path: string) : string = extern "File.readText" path
    /// The text of a file with that encoding.
    static member ReadAllText(path: string, encoding: Encoding) : string = encoding.GetString(File.ReadAllBytes path)
    /// The lines of a file.
    static member ReadAllLines(path: string) : string[] = File.Lines(File.ReadAllText path)
    /// The lines of a file with that encoding.
    static member ReadAllLines(path: string, encoding: Encoding) : string[] =
        File.Lines(File.ReadAllText(path, encoding))
    /// The lines of a file, one after the other.
    static member ReadLines(path: string) : seq<string> = File.ReadAllLines path
    /// The bytes of a file.
    static member ReadAllBytes(path: string) : byte[] = extern "File.readBytes" path
    /// Writes a new file, in place of an old one.
    static member WriteAllText(path: string, contents: string) : unit = extern "File.writeText" path (String.Concat(contents, "")) false
    /// Writes a new file with that encoding.
    static member WriteAllText(path: string, contents: string, encoding: Encoding) : unit =
        File.WriteAllBytes(path, encoding.GetBytes(String.Concat(contents, "")))
    /// Writes lines to a new file.
    static member WriteAllLines(path: string, contents: seq<string>) : unit =
        File.WriteAllText(path, contents |> Seq.map (fun line -> line + "\n") |> String.concat "")
    /// Writes bytes to a new file.
    static member WriteAllBytes(path: string, bytes: byte[]) : unit = extern "File.writeBytes" path bytes false
    /// Adds to a file, or makes it.
    static member AppendAllText(path: string, contents: string) : unit = extern "File.writeText" path (String.Concat(contents, "")) true
    /// Adds lines to a file, or makes it.
    static member AppendAllLines(path: string, contents: seq<string>) : unit =
        File.AppendAllText(path, contents |> Seq.map (fun line -> line + "\n") |> String.concat "")
    /// Adds bytes to a file, or makes it.
    static member AppendAllBytes(path: string, bytes: byte[]) : unit = extern "File.writeBytes" path bytes true
    /// Whether there is such a file.
    static member Exists(path: string) : bool = extern "File.exists" path
    /// Deletes a file; nothing happens when there is none.
    static member Delete(path: string) : unit = extern "File.delete" path
    /// Copies a file; there must be none of the new name.
    static member Copy(sourceFileName: string, destFileName: string) : unit = extern "File.transfer" sourceFileName destFileName false false
    /// Copies a file.
    static member Copy(sourceFileName: string, destFileName: string, overwrite: bool) : unit =
        extern "File.transfer" sourceFileName destFileName overwrite false
    /// Moves a file; there must be none of the new name.
    static member Move(sourceFileName: string, destFileName: string) : unit = extern "File.transfer" sourceFileName destFileName false true
    /// Moves a file.
    static member Move(sourceFileName: string, destFileName: string, overwrite: bool) : unit =
        extern "File.transfer" sourceFileName destFileName overwrite true
    /// Opens a file to read it.
    static member OpenText(path: string) : StreamReader = new StreamReader(path)
    /// Opens a new file to write it.
    static member CreateText(path: string) : StreamWriter = new StreamWriter(path, false)
    /// Opens a file to add to it.
    static member AppendText(path: string) : StreamWriter = new StreamWriter(path, true)
    /// When the file was last written, in UTC.
    static member GetLastWriteTimeUtc(path: string) : DateTime = FileTimes.utc path 2
    /// When the file was last written, in local time.
    static member GetLastWriteTime(path: string) : DateTime = File.GetLastWriteTimeUtc(path).ToLocalTime()
    /// When the file was last read, in UTC.
    static member GetLastAccessTimeUtc(path: string) : DateTime = FileTimes.utc path 1
    /// When the file was last read, in local time.
    static member GetLastAccessTime(path: string) : DateTime = File.GetLastAccessTimeUtc(path).ToLocalTime()
    /// When the file was made, in UTC.
    static member GetCreationTimeUtc(path: string) : DateTime = FileTimes.utc path 0
    /// When the file was made, in local time.
    static member GetCreationTime(path: string) : DateTime = File.GetCreationTimeUtc(path).ToLocalTime()
    /// The text of a file, as a task.
    static member ReadAllTextAsync(path: string) : Task<string> = Task.FromResult(File.ReadAllText path)
    /// The lines of a file, as a task.
    static member ReadAllLinesAsync(path: string) : Task<string[]> = Task.FromResult(File.ReadAllLines path)
    /// The bytes of a file, as a task.
    static member ReadAllBytesAsync(path: string) : Task<byte[]> = Task.FromResult(File.ReadAllBytes path)
    /// Writes a new file, as a task.
    static member WriteAllTextAsync(path: string, contents: string) : Task =
        File.WriteAllText(path, contents)
        Task.CompletedTask
    /// Writes lines to a new file, as a task.
    static member WriteAllLinesAsync(path: string, contents: seq<string>) : Task =
        File.WriteAllLines(path, contents)
        Task.CompletedTask

/// Folders, by name.
[<AbstractClass; Sealed>]
type Directory =
    /// Whether there is such a folder.
    static member Exists(path: string) : bool = extern "Directory.exists" path
    /// Makes a folder with those above it.
    static member CreateDirectory(path: string) : DirectoryInfo =
        let _ : unit = extern "Directory.create" path
        DirectoryInfo path
    /// Deletes an empty folder.
    static member Delete(path: string) : unit = extern "Directory.delete" path false
    /// Deletes a folder, with what is in it if that is wanted.
    static member Delete(path: string, recursive: bool) : unit = extern "Directory.delete" path recursive
    /// Moves a folder or a file.
    static member Move(sourceDirName: string, destDirName: string) : unit = extern "File.transfer" sourceDirName destDirName false true
    /// The files in a folder, by name in order.
    static member GetFiles(path: string) : string[] = extern "Directory.list" path "*" 1 false
    /// The files in a folder whose names fit: * is any text, ? any character.
    static member GetFiles(path: string, searchPattern: string) : string[] = extern "Directory.list" path searchPattern 1 false
    /// The files in a folder, or below it too, whose names fit.
    static member GetFiles(path: string, searchPattern: string, searchOption: SearchOption) : string[] =
        extern "Directory.list" path searchPattern 1 (searchOption = SearchOption.AllDirectories)
    /// The folders in a folder.
    static member GetDirectories(path: string) : string[] = extern "Directory.list" path "*" 2 false
    /// The folders in a folder whose names fit.
    static member GetDirectories(path: string, searchPattern: string) : string[] = extern "Directory.list" path searchPattern 2 false
    /// The folders in a folder, or below it too, whose names fit.
    static member GetDirectories(path: string, searchPattern: string, searchOption: SearchOption) : string[] =
        extern "Directory.list" path searchPattern 2 (searchOption = SearchOption.AllDirectories)
    /// The files and folders in a folder.
    static member GetFileSystemEntries(path: string) : string[] = extern "Directory.list" path "*" 3 false
    /// The files and folders in a folder whose names fit.
    static member GetFileSystemEntries(path: string, searchPattern: string) : string[] = extern "Directory.list" path searchPattern 3 false
    /// The files in a folder, one after the other.
    static member EnumerateFiles(path: string) : seq<string> = Directory.GetFiles path
    /// The files in a folder whose names fit.
    static member EnumerateFiles(path: string, searchPattern: string) : seq<string> = Directory.GetFiles(path, searchPattern)
    /// The files in a folder, or below it too, whose names fit.
    static member EnumerateFiles(path: string, searchPattern: string, searchOption: SearchOption) : seq<string> =
        Directory.GetFiles(path, searchPattern, searchOption)
    /// The folders in a folder, one after the other.
    static member EnumerateDirectories(path: string) : seq<string> = Directory.GetDirectories path
    /// The files and folders in a folder, one after the other.
    static member EnumerateFileSystemEntries(path: string) : seq<string> = Directory.GetFileSystemEntries path
    /// The folder where relative paths start.
    static member GetCurrentDirectory() : string = extern "Environment.currentDirectory" ()
    /// The folder above.
    static member GetParent(path: string) : DirectoryInfo = DirectoryInfo(path).Parent

namespace System.Diagnostics

open System
open System.IO

/// How to run another program.
[<AllowNullLiteral>]
type ProcessStartInfo(fileName: string, arguments: string) =
    /// The program.
    member val FileName = fileName with get, set
    /// Its arguments, separated by blanks; quotes keep blanks together.
    member val Arguments = arguments with get, set
    /// Whether the script reads what it prints: always so.
    member val RedirectStandardOutput = true with get, set
    /// Whether the script reads its messages: always so.
    member val RedirectStandardError = true with get, set
    /// Whether a shell runs it: never so.
    member val UseShellExecute = false with get, set
    /// A program without arguments.
    new(fileName: string) = ProcessStartInfo(fileName, "")

/// A program that has run.
[<AllowNullLiteral>]
type Process internal (exitCode: int, output: string, error: string) =
    let standardOutput = new StringReader(output)
    let standardError = new StringReader(error)
    /// What it answered at its end: 0 when all was well.
    member _.ExitCode : int = exitCode
    /// Whether it has ended: always so, since the script waits for it.
    member _.HasExited : bool = true
    /// What it printed.
    member _.StandardOutput : TextReader = standardOutput
    /// Its messages.
    member _.StandardError : TextReader = standardError
    /// Waits until it has ended.
    member _.WaitForExit() : unit = ()
    static member private Words(arguments: string) : string list =
        let words = ResizeArray<string>()
        let word = Text.StringBuilder()
        let mutable quoted = false
        let mutable started = false
        for c in arguments do
            if c = '"' then
                quoted <- not quoted
                started <- true
            elif c = ' ' && not quoted then
                if started then words.Add(word.ToString())
                word.Clear() |> ignore
                started <- false
            else
                word.Append c |> ignore
                started <- true
        if started then words.Add(word.ToString())
        List.ofSeq words
    /// Runs a program to its end.
    static member Start(startInfo: ProcessStartInfo) : Process =
        let command = Array.ofList (startInfo.FileName :: Process.Words startInfo.Arguments)
        let exitCode, output, error = (extern "Process.run" command "" : int * string * string)
        new Process(exitCode, output, error)
    /// Runs a program to its end.
    static member Start(fileName: string, arguments: string) : Process = Process.Start(ProcessStartInfo(fileName, arguments))
    /// Runs a program without arguments to its end.
    static member Start(fileName: string) : Process = Process.Start(ProcessStartInfo fileName)
    interface IDisposable with
        member _.Dispose() : unit = ()

namespace System.Net.Http

open System
open System.Threading.Tasks

/// A request that went wrong.
type HttpRequestException(message: string) =
    inherit Exception(message)

/// Asks servers by HTTP.
[<AllowNullLiteral>]
type HttpClient() =
    /// What the server sends for that address.
    member _.GetStringAsync(requestUri: string) : Task<string> =
        let status, body = (extern "Http.send" "GET" requestUri null : int * string)
        if status / 100 <> 2 then
            raise (HttpRequestException $"Response status code does not indicate success: {status}.")
        Task.FromResult body
    interface IDisposable with
        member _.Dispose() : unit = ()

namespace FSharp.Core

/// What the script knows of how it was started.
[<Sealed; AllowNullLiteral>]
type InteractiveSession internal () =
    /// The script's name, and the arguments behind it.
    member _.CommandLineArgs : string[] = System.Environment.GetCommandLineArgs()
    /// Says how values of a type are shown at a prompt; scripts show nothing by themselves.
    member _.AddPrinter<'T>(_printer: 'T -> string) : unit = ()

/// The running session.
[<AutoOpen>]
module Interactive =
    /// How the script was started.
    /// > fsi.CommandLineArgs.Length
    /// 1
    let fsi : InteractiveSession = InteractiveSession()
    /// What stands behind the script's name in the command that started it: fsi.CommandLineArgs without its first.
    /// > args.Length
    /// 0
    let inline args<'asked> : string[] = fsi.CommandLineArgs.[1..]
