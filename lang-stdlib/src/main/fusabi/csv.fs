// Tables as text: CSV after RFC 4180.
namespace FSharp.Core

open System
open System.Text
open FSharp.Core.CompilerServices

/// Tables as text: a line a row, commas between fields, quotation marks around fields that have a comma, quotation mark or line end.
module Csv =
    /// The rows of fields with another separator than a comma.
    /// > Csv.parseWith ';' "a;b"
    /// [["a"; "b"]]
    let parseWith (separator: char) (text: string) : string list list =
        Failures.checkNull "text" text
        let rows = ListCollector<string list>()
        let mutable row = ListCollector<string>()
        let field = StringBuilder()
        let mutable at = 0
        let mutable begun = false
        let mutable quoted = false
        let endField () : unit =
            row.Add(field.ToString())
            field.Clear() |> ignore
            begun <- true
        let endRow () : unit =
            if begun || field.Length > 0 || quoted then
                endField ()
                rows.Add(row.Close())
            row <- ListCollector<string>()
            begun <- false
            quoted <- false
        let quotation () : unit =
            let start = at
            at <- at + 1
            let mutable inside = true
            while inside do
                if at >= text.Length then
                    raise (FormatException("This is not CSV: the quotation mark at index " + string start + " is not closed."))
                elif text.[at] <> '"' then
                    field.Append text.[at] |> ignore
                    at <- at + 1
                elif at + 1 < text.Length && text.[at + 1] = '"' then
                    field.Append '"' |> ignore
                    at <- at + 2
                else
                    inside <- false
                    at <- at + 1
            quoted <- true
        while at < text.Length do
            let c = text.[at]
            if c = '"' && field.Length = 0 then quotation ()
            elif c = separator then
                endField ()
                at <- at + 1
            elif c = '\n' then
                endRow ()
                at <- at + 1
            elif c = '\r' && at + 1 < text.Length && text.[at + 1] = '\n' then at <- at + 1
            else
                field.Append c |> ignore
                at <- at + 1
        endRow ()
        rows.Close()
    /// The rows of fields; empty lines are left out.
    /// > Csv.parse "a,\"b,c\""
    /// [["a"; "b,c"]]
    let parse (text: string) : string list list = parseWith ',' text
    /// The rows behind the first one, whose fields are the names of the columns.
    /// > Csv.parseTable "name,age\nAnn,3"
    /// [map [("age", "3"); ("name", "Ann")]]
    let parseTable (text: string) : Map<string, string> list =
        match parse text with
        | [] -> []
        | header :: rows ->
            rows |> List.map (fun row ->
                if List.length row <> List.length header then
                    let counts = string (List.length row) + " fields, but there are " + string (List.length header) + " columns"
                    raise (FormatException("This is not a table: a row has " + counts + "."))
                Map.ofList (List.zip header row))
    /// The rows as text with another separator than a comma.
    /// > Csv.printWith ';' [["a"; "b"]] = "a;b\n"
    /// true
    let printWith (separator: char) (rows: seq<#seq<string>>) : string =
        let quoted (field: string) : string =
            let text = if isNull field then "" else field
            let plain = text <> "" && not (Seq.exists (fun c -> c = separator || c = '"' || c = '\n' || c = '\r') text)
            if plain || text = "" then text else "\"" + text.Replace("\"", "\"\"") + "\""
        let out = StringBuilder()
        for row in rows do
            row |> Seq.iteri (fun i field ->
                if i > 0 then out.Append separator |> ignore
                out.Append(quoted field) |> ignore)
            out.Append '\n' |> ignore
        out.ToString()
    /// The rows as text.
    /// > printf "%s" (Csv.print [["a"; "b,c"]])
    /// a,"b,c"
    let print (rows: seq<#seq<string>>) : string = printWith ',' rows
