// Reading and writing text: writers, readers, the console.
namespace System.IO

open System
open System.Text
open FSharp.Core.CompilerServices

/// What text can be written to.
[<AbstractClass; AllowNullLiteral>]
type TextWriter() =
    let mutable newLine = "\n"
    /// Writes a text.
    abstract Write: string -> unit
    /// Writes a character.
    member x.Write(value: char) : unit = x.Write(String(value, 1))
    /// What a line ends with.
    member _.NewLine
        with get () : string = newLine
        and set (value: string) : unit = newLine <- value
    /// Ends the line.
    member x.WriteLine() : unit = x.Write newLine
    /// Writes a text and ends the line.
    member x.WriteLine(value: string) : unit =
        x.Write value
        x.Write newLine
    /// Writes a character and ends the line.
    member x.WriteLine(value: char) : unit = x.WriteLine(String(value, 1))
    /// Writes the text.
    member x.Write(value: StringBuilder) : unit = x.Write(value.ToString())
    /// Writes the text and ends the line.
    member x.WriteLine(value: StringBuilder) : unit = x.WriteLine(value.ToString())
    /// Writes the value as text.
    member x.Write(value: bool) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: int) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: uint32) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: int64) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: uint64) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: float32) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: float) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: decimal) : unit = x.Write(string value)
    /// Writes the value as text.
    member x.Write(value: obj) : unit = x.Write(string value)
    /// Writes the characters.
    member x.Write(buffer: char[]) : unit = x.Write(String(buffer))
    /// Writes some of the characters.
    member x.Write(buffer: char[], index: int, count: int) : unit = x.Write(String(buffer, index, count))
    /// Writes a format with values in its holes.
    member x.Write(format: string, arg0: obj) : unit = x.Write(String.Format(format, arg0))
    /// Writes a format with values in its holes.
    member x.Write(format: string, arg0: obj, arg1: obj) : unit = x.Write(String.Format(format, arg0, arg1))
    /// Writes a format with values in its holes.
    member x.Write(format: string, arg0: obj, arg1: obj, arg2: obj) : unit = x.Write(String.Format(format, arg0, arg1, arg2))
    /// Writes a format with values in its holes.
    member x.Write(format: string, [<ParamArray>] arg: obj[]) : unit = x.Write(String.Format(format, arg))
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: bool) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: int) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: uint32) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: int64) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: uint64) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: float32) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: float) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: decimal) : unit = x.WriteLine(string value)
    /// Writes the value as text and ends the line.
    member x.WriteLine(value: obj) : unit = x.WriteLine(string value)
    /// Writes the characters.
    member x.WriteLine(buffer: char[]) : unit = x.WriteLine(String(buffer))
    /// Writes some of the characters.
    member x.WriteLine(buffer: char[], index: int, count: int) : unit = x.WriteLine(String(buffer, index, count))
    /// Writes a format with values in its holes.
    member x.WriteLine(format: string, arg0: obj) : unit = x.WriteLine(String.Format(format, arg0))
    /// Writes a format with values in its holes.
    member x.WriteLine(format: string, arg0: obj, arg1: obj) : unit = x.WriteLine(String.Format(format, arg0, arg1))
    /// Writes a format with values in its holes.
    member x.WriteLine(format: string, arg0: obj, arg1: obj, arg2: obj) : unit = x.WriteLine(String.Format(format, arg0, arg1, arg2))
    /// Writes a format with values in its holes.
    member x.WriteLine(format: string, [<ParamArray>] arg: obj[]) : unit = x.WriteLine(String.Format(format, arg))
    /// Sends what is held back.
    abstract Flush: unit -> unit
    default _.Flush() : unit = ()
    /// Ends writing.
    abstract Close: unit -> unit
    default _.Close() : unit = ()
    /// Ends writing.
    member x.Dispose() : unit = x.Close()
    interface IDisposable with
        member x.Dispose() : unit = x.Close()

/// Keeps what is written to it.
[<AllowNullLiteral>]
type StringWriter(builder: StringBuilder) =
    inherit TextWriter()
    /// Keeps it in a new builder.
    new() = new StringWriter(StringBuilder())
    /// Keeps it in a new builder.
    new(formatProvider: IFormatProvider) = new StringWriter(StringBuilder())
    /// What was written so far.
    member _.GetStringBuilder() : StringBuilder = builder
    override _.Write(value: string) : unit = builder.Append value |> ignore
    override _.ToString() : string = builder.ToString()

/// Writes to standard output or standard error.
[<Sealed>]
type internal StandardWriter(isError: bool) =
    inherit TextWriter()
    override _.Write(value: string) : unit =
        if isError then extern "Console.writeError" value else extern "Console.write" value

/// What text can be read from.
[<AbstractClass; AllowNullLiteral>]
type TextReader() =
    /// The next character without taking it, or -1 at the end.
    abstract Peek: unit -> int
    default _.Peek() : int = -1
    /// The next character, or -1 at the end.
    abstract Read: unit -> int
    default _.Read() : int = -1
    /// Reads characters into an array; how many.
    member x.Read(buffer: char[], index: int, count: int) : int =
        let mutable read = 0
        while read < count && x.Peek() >= 0 do
            buffer.[index + read] <- char (x.Read())
            read <- read + 1
        read
    /// Reads characters into an array; how many.
    member x.ReadBlock(buffer: char[], index: int, count: int) : int = x.Read(buffer, index, count)
    /// The next line, or null at the end.
    abstract ReadLine: unit -> string
    default x.ReadLine() : string =
        if x.Peek() < 0 then null
        else
            let line = StringBuilder()
            let mutable ended = false
            while not ended do
                match x.Read() with
                | -1 | 10 -> ended <- true
                | 13 ->
                    if x.Peek() = 10 then x.Read() |> ignore
                    ended <- true
                | c -> line.Append(char c) |> ignore
            line.ToString()
    /// All that is left.
    abstract ReadToEnd: unit -> string
    default x.ReadToEnd() : string =
        let text = StringBuilder()
        while x.Peek() >= 0 do text.Append(char (x.Read())) |> ignore
        text.ToString()
    /// Ends reading.
    abstract Close: unit -> unit
    default _.Close() : unit = ()
    /// Ends reading.
    member x.Dispose() : unit = x.Close()
    interface IDisposable with
        member x.Dispose() : unit = x.Close()

/// The lines in a text.
module internal TextLines =
    /// The line that starts at a position.
    let at (text: string) (position: int) : string =
        match text.IndexOfAny([| '\n'; '\r' |], position) with
        | -1 -> text.Substring position
        | finish -> text.Substring(position, finish - position)
    /// Where the next line starts, after a line that ends at a position.
    let after (text: string) (finish: int) : int =
        if finish >= text.Length then text.Length
        elif text.[finish] = '\r' && finish + 1 < text.Length && text.[finish + 1] = '\n' then finish + 2
        else finish + 1

/// Reads a text.
[<AllowNullLiteral>]
type StringReader(text: string) =
    inherit TextReader()
    let mutable position = 0
    do Failures.checkNull "s" text
    override _.ReadLine() : string =
        if position < text.Length then
            let line = TextLines.at text position
            position <- TextLines.after text (position + line.Length)
            line
        else null
    override _.ReadToEnd() : string =
        let rest = text.Substring position
        position <- text.Length
        rest
    override _.Peek() : int = if position < text.Length then int text.[position] else -1
    override _.Read() : int =
        if position < text.Length then
            position <- position + 1
            int text.[position - 1]
        else -1

/// Reads standard input, line by line.
[<Sealed>]
type internal StandardReader() =
    inherit TextReader()
    let mutable line = ""
    let mutable position = 0
    let mutable ended = false
    member private _.Fill() : unit =
        if position >= line.Length && not ended then
            let next : string = extern "Console.readLine" ()
            if isNull next then ended <- true
            else
                line <- next + "\n"
                position <- 0
    override x.Peek() : int =
        x.Fill()
        if position < line.Length then int line.[position] else -1
    override x.Read() : int =
        x.Fill()
        if position < line.Length then
            position <- position + 1
            int line.[position - 1]
        else -1
    override x.ReadLine() : string =
        if position < line.Length then
            let rest = line.Substring(position, line.Length - 1 - position)
            position <- line.Length
            rest
        elif ended then null
        else extern "Console.readLine" ()

/// The readers and writers of the program.
module internal Standard =
    let out : TextWriter = new StandardWriter(false)
    let error : TextWriter = new StandardWriter(true)
    let input : TextReader = new StandardReader()
    let mutable currentOut : TextWriter = out
    let mutable currentError : TextWriter = error
    let mutable currentIn : TextReader = input
    /// Writes to where standard output goes at the moment.
    let write (text: string) : unit =
        if extern "%same" currentOut out then extern "Console.write" text else currentOut.Write text

namespace System

open System.IO
open FSharp.Core.CompilerServices

/// Colours of the console; they have no effect.
type ConsoleColor =
    | Black = 0
    | DarkBlue = 1
    | DarkGreen = 2
    | DarkCyan = 3
    | DarkRed = 4
    | DarkMagenta = 5
    | DarkYellow = 6
    | Gray = 7
    | DarkGray = 8
    | Blue = 9
    | Green = 10
    | Cyan = 11
    | Red = 12
    | Magenta = 13
    | Yellow = 14
    | White = 15

/// Standard input, output and error.
[<AbstractClass; Sealed>]
type Console =
    /// Standard output.
    static member Out : TextWriter = Standard.currentOut
    /// Standard error.
    static member Error : TextWriter = Standard.currentError
    /// Standard input.
    static member In : TextReader = Standard.currentIn
    /// Sends output elsewhere.
    static member SetOut(newOut: TextWriter) : unit = Standard.currentOut <- newOut
    /// Sends errors elsewhere.
    static member SetError(newError: TextWriter) : unit = Standard.currentError <- newError
    /// Takes input from elsewhere.
    static member SetIn(newIn: TextReader) : unit = Standard.currentIn <- newIn
    /// The next line of input, or null at the end.
    static member ReadLine() : string = Standard.currentIn.ReadLine()
    /// The next character of input, or -1 at the end.
    static member Read() : int = Standard.currentIn.Read()
    /// Whether input does not come from a keyboard.
    static member IsInputRedirected : bool = true
    /// Whether output does not go to a screen.
    static member IsOutputRedirected : bool = true
    /// Whether errors do not go to a screen.
    static member IsErrorRedirected : bool = true
    /// Changes colours back; no effect.
    static member ResetColor() : unit = ()
    /// Clears the screen; no effect.
    static member Clear() : unit = ()
    /// The colour of text; no effect.
    static member ForegroundColor
        with get () : ConsoleColor = ConsoleColor.Gray
        and set (value: ConsoleColor) : unit = ()
    /// The colour behind text; no effect.
    static member BackgroundColor
        with get () : ConsoleColor = ConsoleColor.Black
        and set (value: ConsoleColor) : unit = ()
    /// Writes a text.
    static member Write(value: string) : unit = Standard.write value
    /// Writes a character.
    static member Write(value: char) : unit = Standard.write (String(value, 1))
    /// Ends the line.
    static member WriteLine() : unit = Standard.write "\n"
    /// Writes a text and ends the line.
    static member WriteLine(value: string) : unit = Standard.write (value + "\n")
    /// Writes a character and ends the line.
    static member WriteLine(value: char) : unit = Standard.write (String(value, 1) + "\n")
    /// Writes the value as text.
    static member Write(value: bool) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: int) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: uint32) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: int64) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: uint64) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: float32) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: float) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: decimal) : unit = Console.Write(string value)
    /// Writes the value as text.
    static member Write(value: obj) : unit = Console.Write(string value)
    /// Writes the characters.
    static member Write(buffer: char[]) : unit = Console.Write(String(buffer))
    /// Writes some of the characters.
    static member Write(buffer: char[], index: int, count: int) : unit = Console.Write(String(buffer, index, count))
    /// Writes a format with values in its holes.
    static member Write(format: string, arg0: obj) : unit = Console.Write(String.Format(format, arg0))
    /// Writes a format with values in its holes.
    static member Write(format: string, arg0: obj, arg1: obj) : unit = Console.Write(String.Format(format, arg0, arg1))
    /// Writes a format with values in its holes.
    static member Write(format: string, arg0: obj, arg1: obj, arg2: obj) : unit = Console.Write(String.Format(format, arg0, arg1, arg2))
    /// Writes a format with values in its holes.
    static member Write(format: string, [<ParamArray>] arg: obj[]) : unit = Console.Write(String.Format(format, arg))
    /// Writes the value as text and ends the line.
    static member WriteLine(value: bool) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: int) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: uint32) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: int64) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: uint64) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: float32) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: float) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: decimal) : unit = Console.WriteLine(string value)
    /// Writes the value as text and ends the line.
    static member WriteLine(value: obj) : unit = Console.WriteLine(string value)
    /// Writes the characters.
    static member WriteLine(buffer: char[]) : unit = Console.WriteLine(String(buffer))
    /// Writes some of the characters.
    static member WriteLine(buffer: char[], index: int, count: int) : unit = Console.WriteLine(String(buffer, index, count))
    /// Writes a format with values in its holes.
    static member WriteLine(format: string, arg0: obj) : unit = Console.WriteLine(String.Format(format, arg0))
    /// Writes a format with values in its holes.
    static member WriteLine(format: string, arg0: obj, arg1: obj) : unit = Console.WriteLine(String.Format(format, arg0, arg1))
    /// Writes a format with values in its holes.
    static member WriteLine(format: string, arg0: obj, arg1: obj, arg2: obj) : unit =
        Console.WriteLine(String.Format(format, arg0, arg1, arg2))
    /// Writes a format with values in its holes.
    static member WriteLine(format: string, [<ParamArray>] arg: obj[]) : unit = Console.WriteLine(String.Format(format, arg))

namespace FSharp.Core

/// The standard readers and writers.
[<AutoOpen>]
module StandardStreams =
    /// Standard input.
    /// > isNull stdin
    /// false
    let stdin : System.IO.TextReader = System.Console.In
    /// Standard output.
    /// > fprintf stdout "%d " 5
    /// 5
    let stdout : System.IO.TextWriter = System.Console.Out
    /// Standard error.
    /// > fprintf stderr "%s" ""
    /// ()
    let stderr : System.IO.TextWriter = System.Console.Error
