// %A: any value as F# would write it, laid out over lines.
namespace FSharp.Core.CompilerServices

open System
open System.Collections.Generic
open System.Text

/// A text with places where it may be broken over lines. A native lays it out.
type internal Document =
    /// Characters without a break.
    | Word of string
    /// Opening bracket, separator, closing bracket, items.
    | Items of string * string * string * Document list
    /// Between brackets.
    | Enclosed of string * Document * string
    /// One above the other.
    | Above of Document list
    /// On one line.
    | With of Document * Document
    /// On the next line if need be, indented.
    | Then of Document * int * Document

/// What is left of the number of leaves that may be shown.
type internal Allowance(leaves: int) =
    let mutable left = leaves
    member _.IsUsedUp : bool = left <= 0
    member _.Word(text: string) : Document =
        left <- left - 1
        Word text

/// %A.
module Structured =
    // F#'s limits: 100 levels, 100 items of a list or array, 9 of a set or map, 4 of any other sequence, 10,000 leaves in all (which %.3A changes
    // to 3). What is beyond is "...".
    let private mostLevels = 100
    let private mostItems = 100
    let private mostOfSet = 9
    let private mostOfSequence = 4
    let private lineWidth = 80

    let inline private field (value: obj) (index: int) : obj = extern "Object.field" value index
    let inline private isNothing (value: obj) : bool = extern "Object.isNothing" value

    /// The argument of a case is in parentheses unless it is one word.
    let private bracketed (isArgument: bool) (document: Document) : Document =
        if isArgument then Enclosed("(", document, ")") else document

    /// Lets next give documents as long as there are any, in the end "..." when there are too many or leaves ran out before the end was seen.
    let private collect (left: Allowance) (most: int) (hasMore: unit -> bool) (next: unit -> Document) : Document list =
        let rec go (count: int) (found: Document list) : Document list =
            let more = hasMore ()
            if left.IsUsedUp && not (count = 0 && not more) || more && count = most then List.rev (Word "..." :: found)
            elif more then (let document = next () in go (count + 1) (document :: found))
            else List.rev found
        go 0 []

    let rec private document (left: Allowance) (value: obj) (isArgument: bool) (levels: int) (boxed: bool) : Document =
        if levels <= 0 || left.IsUsedUp then Word "..."
        else
            let leaf : string = extern "Object.structuredLeaf" value boxed
            if not (isNull leaf) then left.Word leaf
            else
                let display : string = extern "Object.display" value
                match (extern "Object.shape" value : string) with
                | "nullable" -> document left (field value 0) isArgument levels boxed
                | "array" -> array left (extern "%identity" value) levels
                | "list" -> list left (extern "%identity" value) levels
                | _ when not (isNull display) -> left.Word(displayed value display)
                | "tuple" -> Items("(", ",", ")", parts left value 0 levels)
                | "struct tuple" -> With(Word "struct", Items("(", ",", ")", parts left value 0 levels))
                | "record" | "reference" -> record left value "{ " " }" levels
                | "anonymous" -> record left value "{| " " |}" levels
                | "struct anonymous" -> With(Word "struct", record left value "{| " " |}" levels)
                | "union" | "some" | "value some" -> application left value 0 isArgument levels
                | "exception" -> application left value 3 isArgument levels
                | _ ->
                    try object left value isArgument levels
                    with error -> left.Word("Error: " + error.Message)

    and private parts (left: Allowance) (value: obj) (first: int) (levels: int) : Document list =
        List.init ((extern "Object.partCount" value : int) - first) (fun i -> document left (field value (first + i)) false (levels - 1) false)

    and private record (left: Allowance) (value: obj) (opening: string) (closing: string) (levels: int) : Document =
        let lines =
            List.init (extern "Object.partCount" value) (fun i ->
                Then(With(Word(extern "Object.partName" value i), Word "="), 1, document left (field value i) false (levels - 1) false))
        if List.isEmpty lines then left.Word(opening.Trim() + closing) else Enclosed(opening, Above lines, closing)

    and private application (left: Allowance) (value: obj) (first: int) (isArgument: bool) (levels: int) : Document =
        let name : string = extern "Object.caseName" value
        let size = (extern "Object.partCount" value : int) - first
        if size = 0 then left.Word name
        else
            let argument =
                if size = 1 then document left (field value first) true (levels - 1) false
                else Items("(", ",", ")", parts left value first levels)
            bracketed isArgument (Then(Word name, 2, argument))

    and private list (left: Allowance) (values: obj list) (levels: int) : Document =
        let mutable rest = values
        let next () : Document =
            let shown = document left (List.head rest) false (levels - 1) false
            rest <- List.tail rest
            shown
        Items("[", ";", "]", collect left mostItems (fun () -> not (List.isEmpty rest)) next)

    and private elements (left: Allowance) (values: obj[]) (levels: int) : Document list =
        let mutable i = 0
        collect left mostItems (fun () -> i < values.Length) (fun () ->
            let shown = document left values.[i] false (levels - 1) false
            i <- i + 1
            shown)

    and private array (left: Allowance) (values: obj[]) (levels: int) : Document = Items("[|", ";", "|]", elements left values levels)

    and private object (left: Allowance) (value: obj) (isArgument: bool) (levels: int) : Document =
        match (extern "Object.symbol" value : string) with
        | "Microsoft.FSharp.Collections.FSharpMap" -> sequence left "map" value mostOfSet isArgument (entry left (levels - 1))
        | "Microsoft.FSharp.Collections.FSharpSet" -> sequence left "set" value mostOfSet isArgument (item left (levels - 1))
        | "Microsoft.FSharp.Core.FSharpFunc" -> left.Word "<fun>"
        | "System.Array2D" -> rows left (extern "%identity" (field value 0)) levels
        | "System.Array3D" -> left.Word "[|rank=3|]"
        | "System.Array4D" -> left.Word "[|rank=4|]"
        | _ when (value :? IEnumerable<obj>) -> sequence left "seq" value mostOfSequence isArgument (item left (levels - 1))
        | _ -> left.Word(Texts.show value)

    /// An item of a set or sequence, which F# asks for its type, even when it is null.
    and private item (left: Allowance) (levels: int) (value: obj) : Document =
        if isNothing value then extern "Exception.raiseNullReference" () else document left value false levels false

    /// A map's entry as a tuple.
    and private entry (left: Allowance) (levels: int) (pair: obj) : Document =
        let key = document left (field pair 0) false (levels - 1) true
        Items("(", ",", ")", [ key; document left (field pair 1) false (levels - 1) true ])

    and private sequence (left: Allowance) (name: string) (value: obj) (most: int) (isArgument: bool) (shown: obj -> Document) : Document =
        use items = (extern "%identity" value : IEnumerable<obj>).GetEnumerator()
        let found = collect left most (fun () -> not left.IsUsedUp && items.MoveNext()) (fun () -> shown items.Current)
        bracketed isArgument (Then(Word name, 2, Items("[", ";", "]", found)))

    /// A two-dimensional array: its rows.
    and private rows (left: Allowance) (values: obj[]) (levels: int) : Document =
        let mutable i = 0
        let lines = collect left mostItems (fun () -> i < values.Length) (fun () ->
            let row = Items("[", ";", "]", elements left (extern "%identity" values.[i]) levels)
            i <- i + 1
            row)
        if List.isEmpty lines then left.Word "[]" else Enclosed("[", Above lines, "]")

    /// The text of StructuredFormatDisplay: {Name} is replaced by the property or field of that name.
    and private displayed (value: obj) (format: string) : string =
        let builder = StringBuilder()
        let mutable i = 0
        while i < format.Length do
            let close = format.IndexOf('}', i)
            if format.[i] = '\\' && i + 1 < format.Length then
                builder.Append(format.[i + 1]) |> ignore
                i <- i + 2
            elif format.[i] = '{' && close > 0 then
                builder.Append(property value (format.Substring(i + 1, close - i - 1))) |> ignore
                i <- close + 1
            else
                builder.Append(format.[i]) |> ignore
                i <- i + 1
        builder.ToString()

    and private property (value: obj) (name: string) : string =
        let getter : obj = extern "Object.getter" value name
        if not (isNull getter) then nested ((extern "%identity" getter : obj -> obj) value)
        else
            let index : int = extern "Object.partIndex" value name
            if index >= 0 then nested (field value index)
            else
                let owner : string = extern "Object.genericName" value
                "<StructuredFormatDisplay exception: Method '" + owner + "." + name + "' not found.>"

    /// Strings are shown without quotes here.
    and private nested (value: obj) : string =
        match value with
        | :? string as text -> text
        | _ -> extern "Document.render" (document (Allowance 10000) value false mostLevels false) lineWidth

    /// A value in lines of so many characters, one line for 0, with at most so many leaves.
    let print (value: obj) (width: int) (leaves: int) : string =
        if extern "Object.isVoid" value then "<null>"
        else extern "Document.render" (document (Allowance leaves) value false mostLevels false) width

    /// A text and a value behind it, or below it, indented, when there is no room: what F# Interactive answers.
    let answer (before: string) (value: obj) (width: int) : string =
        let shown = if extern "Object.isVoid" value then Word "<null>" else document (Allowance 10000) value false mostLevels false
        extern "Document.render" (Then(Word before, 2, shown)) width
