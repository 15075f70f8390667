// The text of values: ToString() of types that do not say it themselves, and what format strings of .NET make of values.
namespace FSharp.Core.CompilerServices

open System
open System.Collections.Generic
open System.Text

/// What values look like. Natives give the text of leaves and say what other values are made of; everything that may come to the script's own
/// code is done here, so that it runs on the script's stack, at any depth.
module Texts =
    let inline private field (value: obj) (index: int) : obj = extern "Object.field" value index
    let inline private shape (value: obj) : string = extern "Object.shape" value
    let inline private isNothing (value: obj) : bool = extern "Object.isNothing" value

    /// The exceptions in an array.
    let arrayOf (exceptions: seq<exn>) : exn[] = Array.ofSeq exceptions

    /// The .NET name of the type; what the value holds stands for its type arguments, which are not kept.
    let rec private typeName (value: obj) : string =
        let name : string = extern "Object.genericName" value
        match shape value with
        | "array" ->
            let items : obj[] = extern "%identity" value
            (if items.Length = 0 then "System.Object" else typeName items.[0]) + "[]"
        | "list" ->
            match (extern "%identity" value : obj list) with
            | [] -> name
            | first :: _ -> name + "[" + typeName first + "]"
        | "some" | "value some" | "reference" -> name + "[" + typeName (field value 0) + "]"
        | "object" when name.EndsWith "`1" && (value :? IEnumerable<obj>) ->
            let items = (extern "%identity" value : IEnumerable<obj>).GetEnumerator()
            if items.MoveNext() then name + "[" + typeName items.Current + "]" else name
        | _ -> name

    let rec private write (builder: StringBuilder) (value: obj) : unit =
        match shape value with
        | "tuple" | "struct tuple" ->
            builder.Append '(' |> ignore
            for i in 0 .. (extern "Object.partCount" value : int) - 1 do
                if i > 0 then builder.Append ", " |> ignore
                item builder "" (field value i)
            builder.Append ')' |> ignore
        | "list" ->
            builder.Append '[' |> ignore
            items builder 0 (extern "%identity" value)
            builder.Append ']' |> ignore
        | "some" ->
            builder.Append "Some(" |> ignore
            item builder "null" (field value 0)
            builder.Append ')' |> ignore
        | "record" | "anonymous" | "struct anonymous" | "union" ->
            builder.Append(extern "&FSharp.Core.CompilerServices.Structured.print" value 80 10000 : string) |> ignore
        | "exception" ->
            builder.Append(extern "Object.genericName" value : string).Append(": ").Append((extern "%identity" value : exn).Message) |> ignore
        | _ -> builder.Append(typeName value) |> ignore

    and private items (builder: StringBuilder) (count: int) (list: obj list) : unit =
        match list with
        | [] -> ()
        | _ when count = 3 -> builder.Append "; ... " |> ignore
        | first :: rest ->
            if count > 0 then builder.Append "; " |> ignore
            item builder "null" first
            items builder (count + 1) rest

    and private item (builder: StringBuilder) (nothing: string) (value: obj) : unit =
        let text : string = extern "Object.leafText" value
        if isNothing value then builder.Append nothing |> ignore
        elif not (isNull text) then builder.Append text |> ignore
        else
            match shape value with
            | "tuple" | "struct tuple" | "list" | "some" -> write builder value
            | _ -> builder.Append(value.ToString()) |> ignore

    /// ToString() of a value whose type does not say it itself.
    let own (value: obj) : string =
        let text : string = extern "Object.leafText" value
        if not (isNull text) then text
        else
            let builder = StringBuilder()
            write builder value
            builder.ToString()

    /// As F#'s function string: empty for null.
    let show (value: obj) : string =
        let text : string = extern "Object.leafText" value
        if isNull text then value.ToString() else text

    /// The text of any value; something else for null.
    let showOr (nothing: string) (value: obj) : string = if isNothing value then nothing else show value

    /// What a format of .NET makes of a value, whatever its type; without a format, its text.
    let formatted (value: obj) (format: string) : string =
        if isNothing value then ""
        elif String.IsNullOrEmpty format then show value
        else
            let text : string = extern "Object.formatted" value format
            if not (isNull text) then text
            else
                match value with
                | :? IFormattable as formattable -> formattable.ToString(format, null)
                | _ -> value.ToString()

    /// String.Format: the text with its items in braces filled in.
    let compose (format: string) (args: obj[]) : string =
        let text : string = extern "String.format" format args
        if not (isNull text) then text
        else
            let items : obj[] = extern "String.formatItems" format args
            let texts : obj[] = Array.init (items.Length / 2) (fun i ->
                box (formatted args.[extern "%identity" items.[2 * i]] (extern "%identity" items.[2 * i + 1])))
            extern "String.formatTexts" format args texts

    /// The text of an exception: its type, what it says, and those that led to it.
    let ofException (error: exn) : string =
        let message = error.Message
        let name : string = extern "Object.genericName" error
        let first = if String.IsNullOrEmpty message then name else name + ": " + message
        match error.InnerException with
        | null -> first
        | inner -> first + "\n ---> " + inner.ToString() + "\n   --- End of inner exception stack trace ---"

    /// What an exception says that was made without a message: a declared one shows its values.
    let messageOf (error: exn) (given: string) : string =
        if not (isNull given) then given
        elif shape error = "exception" then extern "&FSharp.Core.CompilerServices.Structured.print" error 80 10000
        else extern "Exception.defaultMessage" error

    /// What an exception for several says.
    let messageOfSeveral (own: string) (inner: exn[]) : string =
        let builder = StringBuilder(own)
        for error in inner do builder.Append(" (").Append(error.Message).Append(')') |> ignore
        builder.ToString()
