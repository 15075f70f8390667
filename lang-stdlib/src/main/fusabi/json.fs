// JSON: text to values and back.
namespace FSharp.Core

open System
open System.Text
open FSharp.Core.CompilerServices

/// A JSON value. Whole numbers are exact; the names of an object keep their order.
[<RequireQualifiedAccess>]
type Json =
    /// null
    | Null
    /// true or false
    | Bool of bool
    /// A number without point and exponent.
    | Integer of bigint
    /// Any other number.
    | Number of float
    /// A text.
    | String of string
    /// Values in an order.
    | Array of Json list
    /// Values by name.
    | Object of (string * Json) list

/// Reads a text from left to right.
type internal JsonReader(text: string) =
    let mutable at = 0
    let fail (expected: string) : 'T =
        let mutable line = 1
        let mutable start = 0
        for i in 0 .. min at text.Length - 1 do
            if text.[i] = '\n' then
                line <- line + 1
                start <- i + 1
        let found = if at < text.Length then "'" + String(text.[at], 1) + "'" else "the end"
        let place = " (line " + string line + ", column " + string (at - start + 1) + ")."
        raise (FormatException("This is not JSON: expected " + expected + ", found " + found + place))
    let blank (c: char) : bool = c = ' ' || c = '\n' || c = '\r' || c = '\t'
    let digit () : bool = at < text.Length && text.[at] >= '0' && text.[at] <= '9'
    member _.Blanks() : unit = while at < text.Length && blank text.[at] do at <- at + 1
    member private _.Eat(c: char) : bool =
        if at < text.Length && text.[at] = c then
            at <- at + 1
            true
        else false
    member private _.Word(word: string, value: Json) : Json =
        if String.CompareOrdinal(text, at, word, 0, word.Length) = 0 then
            at <- at + word.Length
            value
        else fail "a value"
    member private _.Digits() : unit =
        if not (digit ()) then fail "a digit"
        while digit () do at <- at + 1
    member private x.Number() : Json =
        let start = at
        x.Eat '-' |> ignore
        if x.Eat '0' then (if digit () then fail "a point, an exponent or the end of the number") else x.Digits()
        let whole = at
        if x.Eat '.' then x.Digits()
        if x.Eat 'e' || x.Eat 'E' then
            if not (x.Eat '+') then x.Eat '-' |> ignore
            x.Digits()
        let written = text.Substring(start, at - start)
        if at = whole then Json.Integer(bigint.Parse written) else Json.Number(float written)
    member private _.Hexadecimal() : char =
        let mutable code = 0
        for _ in 1 .. 4 do
            let digit = if at < text.Length then "0123456789abcdef".IndexOf(Char.ToLower text.[at]) else -1
            if digit < 0 then fail "four hexadecimal digits"
            code <- code * 16 + digit
            at <- at + 1
        char code
    member private x.Escaped() : char =
        let c = if at < text.Length then text.[at] else fail "an escape"
        at <- at + 1
        match c with
        | '"' | '\\' | '/' -> c
        | 'b' -> '\b'
        | 'f' -> '\f'
        | 'n' -> '\n'
        | 'r' -> '\r'
        | 't' -> '\t'
        | 'u' -> x.Hexadecimal()
        | _ ->
            at <- at - 1
            fail "an escape"
    member private x.Text() : string =
        let result = StringBuilder()
        let mutable start = at
        while at < text.Length && text.[at] <> '"' do
            if text.[at] = '\\' then
                result.Append(text, start, at - start) |> ignore
                at <- at + 1
                result.Append(x.Escaped()) |> ignore
                start <- at
            elif text.[at] < ' ' then fail "an escape in place of the control character"
            else at <- at + 1
        result.Append(text, start, at - start) |> ignore
        if not (x.Eat '"') then fail "a closing quotation mark"
        result.ToString()
    member private x.Items(depth: int) : Json list =
        let items = ListCollector<Json>()
        x.Blanks()
        if not (x.Eat ']') then
            items.Add(x.Value depth)
            x.Blanks()
            while x.Eat ',' do
                items.Add(x.Value depth)
                x.Blanks()
            if not (x.Eat ']') then fail "',' or ']'"
        items.Close()
    member private x.Named(depth: int) : string * Json =
        x.Blanks()
        if not (x.Eat '"') then fail "a name in quotation marks"
        let name = x.Text()
        x.Blanks()
        if not (x.Eat ':') then fail "':'"
        (name, x.Value depth)
    member private x.Members(depth: int) : (string * Json) list =
        let members = ListCollector<string * Json>()
        x.Blanks()
        if not (x.Eat '}') then
            members.Add(x.Named depth)
            x.Blanks()
            while x.Eat ',' do
                members.Add(x.Named depth)
                x.Blanks()
            if not (x.Eat '}') then fail "',' or '}'"
        members.Close()
    /// The value that begins here.
    member x.Value(depth: int) : Json =
        x.Blanks()
        if depth > 512 then fail "fewer brackets in one another: 512 at most"
        elif at >= text.Length then fail "a value"
        else
            match text.[at] with
            | '{' ->
                at <- at + 1
                Json.Object(x.Members(depth + 1))
            | '[' ->
                at <- at + 1
                Json.Array(x.Items(depth + 1))
            | '"' ->
                at <- at + 1
                Json.String(x.Text())
            | 't' -> x.Word("true", Json.Bool true)
            | 'f' -> x.Word("false", Json.Bool false)
            | 'n' -> x.Word("null", Json.Null)
            | '-' -> x.Number()
            | c when c >= '0' && c <= '9' -> x.Number()
            | _ -> fail "a value"
    /// The only value of the text.
    member x.Whole() : Json =
        let value = x.Value 0
        x.Blanks()
        if at < text.Length then fail "the end"
        value

/// Writes values.
type internal JsonWriter(indent: int) =
    let out = StringBuilder()
    let line (depth: int) : unit = if indent > 0 then out.Append('\n').Append(' ', indent * depth) |> ignore
    let text (value: string) : unit =
        out.Append '"' |> ignore
        for c in value do
            match c with
            | '"' -> out.Append "\\\"" |> ignore
            | '\\' -> out.Append "\\\\" |> ignore
            | '\n' -> out.Append "\\n" |> ignore
            | '\r' -> out.Append "\\r" |> ignore
            | '\t' -> out.Append "\\t" |> ignore
            | '\b' -> out.Append "\\b" |> ignore
            | '\f' -> out.Append "\\f" |> ignore
            | c when c < ' ' -> out.Append("\\u").Append((int c).ToString "x4") |> ignore
            | c -> out.Append c |> ignore
        out.Append '"' |> ignore
    let number (value: float) : unit =
        if Double.IsFinite value then
            let written = string value
            out.Append written |> ignore
            if not (written.Contains '.' || written.Contains 'E') then out.Append ".0" |> ignore
        else raise (ArgumentException("JSON has no number " + string value + "."))
    member x.Write(value: Json, depth: int) : unit =
        match value with
        | Json.Null -> out.Append "null" |> ignore
        | Json.Bool value -> out.Append(if value then "true" else "false") |> ignore
        | Json.Integer value -> out.Append(string value) |> ignore
        | Json.Number value -> number value
        | Json.String value -> text value
        | Json.Array [] -> out.Append "[]" |> ignore
        | Json.Array items ->
            out.Append '[' |> ignore
            items |> List.iteri (fun i item ->
                if i > 0 then out.Append ',' |> ignore
                line (depth + 1)
                x.Write(item, depth + 1))
            line depth
            out.Append ']' |> ignore
        | Json.Object [] -> out.Append "{}" |> ignore
        | Json.Object members ->
            out.Append '{' |> ignore
            members |> List.iteri (fun i (name, item) ->
                if i > 0 then out.Append ',' |> ignore
                line (depth + 1)
                text name
                out.Append(if indent > 0 then ": " else ":") |> ignore
                x.Write(item, depth + 1))
            line depth
            out.Append '}' |> ignore
    override _.ToString() : string = out.ToString()
