// printf and what is like it, and interpolated strings.
namespace FSharp.Core.CompilerServices

open System

/// How a format becomes a function of its arguments.
module Formatting =

    /// Turns collected arguments into those that the printer wants: functions of %t and %a become the texts they make, and values that may have a
    /// text of their own become that.
    let private settle (format: obj) (args: obj[]) (apply: obj -> obj[] -> string) : obj[] =
        let kinds : string = extern "Printf.kinds" format
        let settled = ArrayCollector<obj>()
        let mutable next = 0
        for kind in kinds do
            match kind with
            | 't' ->
                settled.Add(box (apply args.[next] [||]))
                next <- next + 1
            | 'a' ->
                settled.Add(box (apply args.[next] [| args.[next + 1] |]))
                next <- next + 2
            | 'A' ->
                let width : int = extern "Printf.width" format next args
                settled.Add(box (Structured.print args.[next] width (extern "Printf.leaves" format next args)))
                next <- next + 1
            | 'O' ->
                settled.Add(box (Texts.showOr "<null>" args.[next]))
                next <- next + 1
            | 'P' ->
                settled.Add(box (Texts.formatted args.[next] (extern "Printf.spec" format next)))
                next <- next + 1
            | _ ->
                settled.Add args.[next]
                next <- next + 1
        settled.Close()

    /// The text, when the functions of %t and %a make text themselves.
    let render (format: obj) (args: obj[]) : string =
        let apply (call: obj) (rest: obj[]) : string =
            if rest.Length = 0 then (extern "%identity" call : unit -> string) ()
            else (extern "%identity" call : unit -> obj -> string) () rest.[0]
        extern "Printf.render" format (settle format args apply)

    /// The text, when the functions of %t and %a write to something that start makes and finish reads.
    let renderWith (start: unit -> 'W) (finish: 'W -> string) (format: obj) (args: obj[]) : string =
        let apply (call: obj) (rest: obj[]) : string =
            let writer = start ()
            if rest.Length = 0 then (extern "%identity" call : 'W -> unit) writer
            else (extern "%identity" call : 'W -> obj -> unit) writer rest.[0]
            finish writer
        extern "Printf.render" format (settle format args apply)

    let private joined (first: obj[]) (second: obj[]) : obj[] = Array.append first second

    /// A function of so many arguments that hands them on as an array.
    let rec collect (before: obj[]) (count: int) (finish: obj[] -> 'R) : obj =
        match count with
        | 0 -> extern "%identity" (finish before)
        | 1 -> extern "%identity" (fun (a: obj) -> finish (joined before [| a |]))
        | 2 -> extern "%identity" (fun (a: obj) (b: obj) -> finish (joined before [| a; b |]))
        | 3 -> extern "%identity" (fun (a: obj) (b: obj) (c: obj) -> finish (joined before [| a; b; c |]))
        | 4 -> extern "%identity" (fun (a: obj) (b: obj) (c: obj) (d: obj) -> finish (joined before [| a; b; c; d |]))
        | _ ->
            extern "%identity" (fun (a: obj) (b: obj) (c: obj) (d: obj) (e: obj) ->
                collect (joined before [| a; b; c; d; e |]) (count - 5) finish)

    /// The text of one argument; a native makes it unless the script has to.
    let render1 (format: obj) (render: obj -> obj[] -> string) (a: obj) : string =
        let text : string = extern "Printf.render1" format a
        if isNull text then render format [| a |] else text

    /// The text of two arguments.
    let render2 (format: obj) (render: obj -> obj[] -> string) (a: obj) (b: obj) : string =
        let text : string = extern "Printf.render2" format a b
        if isNull text then render format [| a; b |] else text

    /// The text of three arguments.
    let render3 (format: obj) (render: obj -> obj[] -> string) (a: obj) (b: obj) (c: obj) : string =
        let text : string = extern "Printf.render3" format a b c
        if isNull text then render format [| a; b; c |] else text

    /// The curried function that a format stands for.
    let inline curry (format: obj) (render: obj -> obj[] -> string) (finish: string -> 'R) : 'Printer =
        let plan : string = extern "Printf.plan" format
        match plan with
        | "" -> extern "%identity" (finish (extern "Printf.render" format [||]))
        | "v" -> extern "%identity" (fun (a: obj) -> finish (render1 format render a))
        | "vv" -> extern "%identity" (fun (a: obj) (b: obj) -> finish (render2 format render a b))
        | "vvv" -> extern "%identity" (fun (a: obj) (b: obj) (c: obj) -> finish (render3 format render a b c))
        | _ -> extern "%identity" (collect [||] (extern "Printf.arity" format) (fun args -> finish (render format args)))

    /// The text of an interpolated string.
    let interpolate (format: obj) (holes: obj[]) : string =
        let text : string = extern "Printf.interpolate" format holes
        if isNull text then render format holes else text

    /// An interpolated string as a format that prints just its text.
    let inline interpolatedFormat (format: obj) (holes: obj[]) : PrintfFormat<'P, 'S, 'R, 'Res, 'T> =
        extern "Printf.ofText" (interpolate format holes)

/// What the compiler's constructs call.
module RuntimeHelpers =
    /// The text of an interpolated string.
    let inline interpolate (format: obj) (holes: obj[]) : string = Formatting.interpolate format holes
    /// An interpolated string as a format that prints just its text.
    let inline interpolatedFormat (format: obj) (holes: obj[]) : PrintfFormat<'P, 'S, 'R, 'Res, 'T> =
        Formatting.interpolatedFormat format holes

namespace FSharp.Core

open FSharp.Core.CompilerServices

/// Formatted printing.
module Printf =
    /// A format whose result is a text.
    type StringFormat<'T, 'Result> = Format<'T, unit, string, 'Result>
    /// A format whose result is a text.
    type StringFormat<'T> = StringFormat<'T, string>
    /// A format that is written.
    type TextWriterFormat<'T, 'Result> = Format<'T, System.IO.TextWriter, unit, 'Result>
    /// A format that is written.
    type TextWriterFormat<'T> = TextWriterFormat<'T, unit>
    /// A format that is appended.
    type BuilderFormat<'T, 'Result> = Format<'T, System.Text.StringBuilder, unit, 'Result>
    /// A format that is appended.
    type BuilderFormat<'T> = BuilderFormat<'T, unit>

    /// The text of a format whose functions of %t and %a write.
    let internal written (format: obj) (args: obj[]) : string =
        Formatting.renderWith (fun () -> new System.IO.StringWriter()) (fun writer -> writer.ToString()) format args
    let private appended (format: obj) (args: obj[]) : string =
        Formatting.renderWith (fun () -> System.Text.StringBuilder()) (fun builder -> builder.ToString()) format args

    /// Gives the text to a function.
    /// > Printf.ksprintf String.length "%d-%d" 10 20
    /// 5
    let inline ksprintf (continuation: string -> 'Result) (format: StringFormat<'T, 'Result>) : 'T =
        Formatting.curry format Formatting.render continuation
    /// Gives the text to a function.
    /// > Printf.kprintf (fun text -> text + "!") "%d" 5
    /// "5!"
    let inline kprintf (continuation: string -> 'Result) (format: StringFormat<'T, 'Result>) : 'T =
        Formatting.curry format Formatting.render continuation
    /// The text.
    /// > Printf.sprintf "%04d" 42
    /// "0042"
    let inline sprintf (format: StringFormat<'T>) : 'T = Formatting.curry format Formatting.render (fun (text: string) -> text)
    /// Raises an exception with the text as its message.
    /// > try Printf.failwithf "no %d" 5 with Failure message -> message
    /// "no 5"
    let inline failwithf (format: StringFormat<'T, 'Result>) : 'T =
        Formatting.curry format Formatting.render (fun (text: string) -> (failwith text : 'Result))
    /// Prints the text.
    /// > Printf.printf "%d " 5
    /// 5
    let inline printf (format: TextWriterFormat<'T>) : 'T =
        Formatting.curry format written (fun (text: string) -> System.IO.Standard.write text)
    /// Prints the text and ends the line.
    /// > Printf.printfn "%d" 5
    /// 5
    let inline printfn (format: TextWriterFormat<'T>) : 'T =
        Formatting.curry format written (fun (text: string) -> System.IO.Standard.write (text + "\n"))
    /// Prints the text to standard error.
    /// > Printf.eprintf ""
    /// ()
    let inline eprintf (format: TextWriterFormat<'T>) : 'T =
        Formatting.curry format written (fun (text: string) -> System.Console.Error.Write text)
    /// Prints the text to standard error and ends the line.
    /// > Printf.eprintfn ""
    /// ()
    let inline eprintfn (format: TextWriterFormat<'T>) : 'T =
        Formatting.curry format written (fun (text: string) -> System.Console.Error.WriteLine text)
    /// Writes the text, then calls the function.
    /// > Printf.kfprintf (fun () -> "done") stdout "%d " 5
    /// "done"
    let kfprintf (continuation: unit -> 'Result) (textWriter: System.IO.TextWriter) (format: TextWriterFormat<'T, 'Result>) : 'T =
        Formatting.curry format written (fun (text: string) ->
            textWriter.Write text
            continuation ())
    /// Writes the text.
    /// > Printf.fprintf stdout "%d " 5
    /// 5
    let fprintf (textWriter: System.IO.TextWriter) (format: TextWriterFormat<'T>) : 'T =
        Formatting.curry format written (fun (text: string) -> textWriter.Write text)
    /// Writes the text and ends the line.
    /// > Printf.fprintfn stdout "%d" 5
    /// 5
    let fprintfn (textWriter: System.IO.TextWriter) (format: TextWriterFormat<'T>) : 'T =
        Formatting.curry format written (fun (text: string) -> textWriter.WriteLine text)
    /// Appends the text, then calls the function.
    /// > let b = System.Text.StringBuilder() in Printf.kbprintf (fun () -> b.Length) b "%d" 123
    /// 3
    let kbprintf (continuation: unit -> 'Result) (builder: System.Text.StringBuilder) (format: BuilderFormat<'T, 'Result>) : 'T =
        Formatting.curry format appended (fun (text: string) ->
            builder.Append text |> ignore
            continuation ())
    /// Appends the text.
    /// > let b = System.Text.StringBuilder() in Printf.bprintf b "%d" 123; b.ToString()
    /// "123"
    let bprintf (builder: System.Text.StringBuilder) (format: BuilderFormat<'T>) : 'T =
        Formatting.curry format appended (fun (text: string) -> builder.Append text |> ignore)

/// Formatted printing, and what scripts add to F#.
[<AutoOpen>]
module ExtraTopLevelOperators =
    /// The text.
    /// > sprintf "%04d" 42
    /// "0042"
    let inline sprintf (format: Printf.StringFormat<'T>) : 'T = Printf.sprintf format
    /// Raises an exception with the text as its message.
    /// > try failwithf "no %d" 5 with Failure message -> message
    /// "no 5"
    let inline failwithf (format: Printf.StringFormat<'T, 'Result>) : 'T = Printf.failwithf format
    /// Prints the text.
    /// > printf "%d " 5
    /// 5
    let inline printf (format: Printf.TextWriterFormat<'T>) : 'T = Printf.printf format
    /// Prints the text and ends the line.
    /// > printfn "%s is %d" "x" 5
    /// x is 5
    let inline printfn (format: Printf.TextWriterFormat<'T>) : 'T = Printf.printfn format
    /// Prints the text to standard error.
    /// > eprintf ""
    /// ()
    let inline eprintf (format: Printf.TextWriterFormat<'T>) : 'T = Printf.eprintf format
    /// Prints the text to standard error and ends the line.
    /// > eprintfn ""
    /// ()
    let inline eprintfn (format: Printf.TextWriterFormat<'T>) : 'T = Printf.eprintfn format
    /// Writes the text.
    /// > fprintf stdout "%d " 5
    /// 5
    let fprintf (textWriter: System.IO.TextWriter) (format: Printf.TextWriterFormat<'T>) : 'T = Printf.fprintf textWriter format
    /// Writes the text and ends the line.
    /// > fprintfn stdout "%d" 5
    /// 5
    let fprintfn (textWriter: System.IO.TextWriter) (format: Printf.TextWriterFormat<'T>) : 'T = Printf.fprintfn textWriter format
    let private shown (value: 'T) : string =
        match box value with
        | null -> "<null>"
        | _ -> string value
    /// Prints any value, without ending the line.
    /// > print 5
    /// 5
    let print (value: 'T) : unit = System.IO.Standard.write (shown value)
    /// Prints any value and ends the line.
    /// > printn [ 1; 2 ]
    /// [1; 2]
    let printn (value: 'T) : unit = System.IO.Standard.write (shown value + "\n")
