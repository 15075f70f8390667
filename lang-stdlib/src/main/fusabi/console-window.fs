// The console as a window: there is none, so that nothing of this has an effect. And tasks that read and write text.
namespace System

open System.IO
open System.Text

/// Keys that are held while another one is pressed.
[<Flags>]
type ConsoleModifiers =
    | None = 0
    | Alt = 1
    | Shift = 2
    | Control = 4

type Console with
    /// How output is encoded: as UTF-8.
    static member OutputEncoding
        with get () : Encoding = UTF8Encoding() :> Encoding
        and set (value: Encoding) : unit = ()
    /// How input is encoded: as UTF-8.
    static member InputEncoding
        with get () : Encoding = UTF8Encoding() :> Encoding
        and set (value: Encoding) : unit = ()
    /// What stands above the window; no effect.
    static member Title
        with get () : string = ""
        and set (value: string) : unit = ()
    /// Whether the cursor is seen; no effect.
    static member CursorVisible
        with get () : bool = true
        and set (value: bool) : unit = ()
    /// The column of the cursor; no effect.
    static member CursorLeft
        with get () : int = 0
        and set (value: int) : unit = ()
    /// The line of the cursor; no effect.
    static member CursorTop
        with get () : int = 0
        and set (value: int) : unit = ()
    /// Moves the cursor; no effect.
    static member SetCursorPosition(left: int, top: int) : unit = ()
    /// Where the cursor is.
    static member GetCursorPosition() : struct (int * int) = struct (0, 0)
    /// How many columns there are.
    static member WindowWidth
        with get () : int = 80
        and set (value: int) : unit = ()
    /// How many lines there are.
    static member WindowHeight
        with get () : int = 25
        and set (value: int) : unit = ()
    /// How many columns there are.
    static member BufferWidth
        with get () : int = 80
        and set (value: int) : unit = ()
    /// How many lines there are.
    static member BufferHeight
        with get () : int = 25
        and set (value: int) : unit = ()
    /// Changes the size; no effect.
    static member SetWindowSize(width: int, height: int) : unit = ()
    /// Whether the interrupt key is read like others; no effect.
    static member TreatControlCAsInput
        with get () : bool = false
        and set (value: bool) : unit = ()
    /// Makes a sound; no effect.
    static member Beep() : unit = ()
    /// Makes a sound; no effect.
    static member Beep(frequency: int, duration: int) : unit = ()
    /// Whether a key was pressed; there is no keyboard.
    static member KeyAvailable : bool =
        let reason = "when either application does not have a console or when console input has been redirected from a file."
        raise (InvalidOperationException("Cannot see if a key has been pressed " + reason + " Try Console.In.Peek."))

namespace System.IO

open System
open System.Text
open System.Threading.Tasks

/// Forgets what is written to it.
[<Sealed>]
type internal NullWriter() =
    inherit TextWriter()
    override _.Write(value: string) : unit = ()

/// Writes to several writers.
[<Sealed>]
type internal BroadcastingWriter(writers: TextWriter[]) =
    inherit TextWriter()
    override _.Write(value: string) : unit = for writer in writers do writer.Write value
    override _.Flush() : unit = for writer in writers do writer.Flush()

type TextWriter with
    /// Forgets what is written to it.
    static member Null : TextWriter = new NullWriter()
    /// The writer itself: there is one thread.
    static member Synchronized(writer: TextWriter) : TextWriter = writer
    /// Writes to all of the writers.
    static member CreateBroadcasting([<ParamArray>] writers: TextWriter[]) : TextWriter = new BroadcastingWriter(writers)
    /// Writes a text, as a task.
    member x.WriteAsync(value: string) : Task =
        x.Write value
        Task.CompletedTask
    /// Writes a character, as a task.
    member x.WriteAsync(value: char) : Task =
        x.Write value
        Task.CompletedTask
    /// Ends the line, as a task.
    member x.WriteLineAsync() : Task =
        x.WriteLine()
        Task.CompletedTask
    /// Writes a text and ends the line, as a task.
    member x.WriteLineAsync(value: string) : Task =
        x.WriteLine value
        Task.CompletedTask
    /// Writes a character and ends the line, as a task.
    member x.WriteLineAsync(value: char) : Task =
        x.WriteLine value
        Task.CompletedTask
    /// Sends what is held back, as a task.
    member x.FlushAsync() : Task =
        x.Flush()
        Task.CompletedTask

type TextReader with
    /// Has nothing to read.
    static member Null : TextReader = new StringReader("")
    /// The reader itself: there is one thread.
    static member Synchronized(reader: TextReader) : TextReader = reader
    /// The next line, as a task.
    member x.ReadLineAsync() : Task<string> = Task.FromResult(x.ReadLine())
    /// All that is left, as a task.
    member x.ReadToEndAsync() : Task<string> = Task.FromResult(x.ReadToEnd())
    /// Reads characters into an array, as a task.
    member x.ReadAsync(buffer: char[], index: int, count: int) : Task<int> = Task.FromResult(x.Read(buffer, index, count))
