// JSON for values of any type: what they are made of is known where the functions are used.
namespace FSharp.Core.CompilerServices

open System
open System.Collections.Generic
open FSharp.Core

/// What values of a type are made of; parts are numbers of other shapes.
[<RequireQualifiedAccess; NoEquality; NoComparison>]
type internal Shape =
    | Unknown
    | Value of symbol: string
    | Enum of symbol: string
    | Record of symbol: string * fields: (string * int)[]
    | Union of symbol: string * cases: (string * (string * int)[])[]
    | Tuple of symbol: string * items: int[]
    | Generic of symbol: string * arguments: int[]

/// Encoding and decoding by shape.
module internal Codec =
    let private pairs (words: string[]) (start: int) (count: int) : (string * int)[] =
        Array.init count (fun i -> (words.[start + 2 * i], int words.[start + 2 * i + 1]))
    let private cases (words: string[]) : (string * (string * int)[])[] =
        let found = ArrayCollector<string * (string * int)[]>()
        let mutable at = 2
        while at < words.Length do
            let count = int words.[at + 1]
            found.Add((words.[at], pairs words (at + 2) count))
            at <- at + 2 + 2 * count
        found.Close()
    /// The shapes that a description of the compiler's lists.
    let read (description: string) : Shape[] =
        description.Split '\n'
        |> Array.map (fun line ->
            let words = line.Split '\t'
            match words.[0] with
            | "value" -> Shape.Value words.[1]
            | "enum" -> Shape.Enum words.[1]
            | "record" -> Shape.Record(words.[1], pairs words 2 ((words.Length - 2) / 2))
            | "union" -> Shape.Union(words.[1], cases words)
            | "tuple" -> Shape.Tuple(words.[1], Array.map int words.[2..])
            | "generic" -> Shape.Generic(words.[1], Array.map int words.[2..])
            | _ -> Shape.Unknown)
    let private field (value: obj) (i: int) : obj = extern "Data.field" value i
    let private make (symbol: string) (tag: int) (fields: obj[]) : obj = extern "Data.make" symbol tag fields
    let private unknown (what: string) : 'T =
        raise (NotSupportedException("JSON cannot hold values of type " + what + "."))
    let private open' () : 'T =
        raise (NotSupportedException("The type is not known here: annotate it, or make the function that asks for it inline."))

    let rec encode (shapes: Shape[]) (number: int) (value: obj) : Json =
        match shapes.[number] with
        | Shape.Unknown -> open' ()
        | Shape.Enum _ -> Json.Integer(bigint (extern "Enum.value" value : int))
        | Shape.Tuple(_, items) -> Json.Array(List.init items.Length (fun i -> encode shapes items.[i] (field value i)))
        | Shape.Record(_, fields) -> Json.Object(encodeFields shapes fields value)
        | Shape.Union("Microsoft.FSharp.Core.FSharpOption", cases) | Shape.Union("Microsoft.FSharp.Core.FSharpValueOption", cases) ->
            if (extern "Data.tag" value : int) = 0 then Json.Null else encode shapes (snd (snd cases.[1]).[0]) (field value 0)
        | Shape.Union(_, cases) ->
            let (name, fields) = cases.[(extern "Data.tag" value : int)]
            match fields with
            | [||] -> Json.String name
            | [| (_, only) |] -> Json.Object [ (name, encode shapes only (field value 0)) ]
            | _ -> Json.Object [ (name, Json.Object(encodeFields shapes fields value)) ]
        | Shape.Generic(symbol, arguments) -> encodeMany shapes symbol arguments value
        | Shape.Value symbol -> encodeValue symbol value
    and private encodeFields (shapes: Shape[]) (fields: (string * int)[]) (value: obj) : (string * Json) list =
        List.init fields.Length (fun i -> (fst fields.[i], encode shapes (snd fields.[i]) (field value i)))
    and private encodeMany (shapes: Shape[]) (symbol: string) (arguments: int[]) (value: obj) : Json =
        if arguments.Length = 1 then
            match value with
            | null -> Json.Null
            | _ -> Json.Array [ for item in (extern "%identity" value : seq<obj>) -> encode shapes arguments.[0] item ]
        elif arguments.Length = 2 then
            let pairs = [ for pair in (extern "%identity" value : seq<KeyValuePair<obj, obj>>) -> pair ]
            match shapes.[arguments.[0]] with
            | Shape.Value "System.String" ->
                Json.Object [ for pair in pairs -> ((extern "%identity" pair.Key : string), encode shapes arguments.[1] pair.Value) ]
            | _ ->
                Json.Array
                    [ for pair in pairs -> Json.Array [ encode shapes arguments.[0] pair.Key; encode shapes arguments.[1] pair.Value ] ]
        else unknown symbol
    and private encodeValue (symbol: string) (value: obj) : Json =
        match value with
        | null -> Json.Null
        | :? Json as json -> json
        | :? string as text -> Json.String text
        | :? bool as truth -> Json.Bool truth
        | :? char as c -> Json.String(String(c, 1))
        | :? float as number -> Json.Number number
        | :? float32 as number -> Json.Number(float (string number))
        | :? decimal as number -> if truncate number = number then Json.Integer(bigint number) else Json.Number(float number)
        | :? bigint as number -> Json.Integer number
        | :? DateTime as time -> Json.String(time.ToString "o")
        | :? DateTimeOffset as time -> Json.String(time.ToString "o")
        | :? DateOnly as date -> Json.String(date.ToString "o")
        | :? TimeOnly as time -> Json.String(time.ToString "o")
        | :? TimeSpan as span -> Json.String(string span)
        | :? Guid as guid -> Json.String(string guid)
        | _ ->
            match symbol with
            | "System.SByte" | "System.Byte" | "System.Int16" | "System.UInt16" | "System.Int32" | "System.UInt32" | "System.Int64"
            | "System.UInt64" | "System.IntPtr" | "System.UIntPtr" -> Json.Integer(bigint.Parse(string value))
            | "Microsoft.FSharp.Core.Unit" -> Json.Null
            | _ -> unknown symbol

    let private kind (json: Json) : string =
        match json with
        | Json.Null -> "null"
        | Json.Bool _ -> "a truth value"
        | Json.Integer _ -> "a whole number"
        | Json.Number _ -> "a number"
        | Json.String _ -> "a text"
        | Json.Array _ -> "an array"
        | Json.Object _ -> "an object"
    let private wrong (path: string) (expected: string) (json: Json) : 'T =
        raise (FormatException("The JSON at " + path + " should be " + expected + ", but is " + kind json + "."))
    let private misses (path: string) (name: string) : 'T =
        raise (FormatException("The JSON at " + path + " has no \"" + name + "\"."))
    let private named (name: string) (members: (string * Json) list) : Json option =
        List.tryPick (fun (other, value) -> if other = name then Some value else None) members
    let private optional (shape: Shape) : bool =
        match shape with
        | Shape.Union(("Microsoft.FSharp.Core.FSharpOption" | "Microsoft.FSharp.Core.FSharpValueOption"), _) -> true
        | _ -> false
    let private parsed (path: string) (what: string) (text: string) (attempt: bool * 'T) : obj =
        match attempt with
        | (true, value) -> extern "%identity" value
        | _ -> raise (FormatException("The JSON at " + path + " should be " + what + ", but is \"" + text + "\"."))

    let rec decode (shapes: Shape[]) (number: int) (path: string) (json: Json) : obj =
        match shapes.[number] with
        | Shape.Unknown -> open' ()
        | Shape.Enum symbol ->
            match json with
            | Json.Integer value -> extern "Enum.ofBits" symbol (int value)
            | Json.String name -> extern "Enum.parse" symbol name false
            | _ -> wrong path "a number or name of an enum" json
        | Shape.Tuple(symbol, items) ->
            match json with
            | Json.Array values when values.Length = items.Length ->
                let decoded = Array.mapi (fun i value -> decode shapes items.[i] (path + "[" + string i + "]") value) (Array.ofList values)
                make symbol 0 decoded
            | _ -> wrong path ("an array of " + string items.Length) json
        | Shape.Record(symbol, fields) -> make symbol 0 (decodeFields shapes fields path json)
        | Shape.Union(("Microsoft.FSharp.Core.FSharpOption" | "Microsoft.FSharp.Core.FSharpValueOption") as symbol, cases) ->
            match json with
            | Json.Null -> make symbol 0 [||]
            | _ -> make symbol 1 [| decode shapes (snd (snd cases.[1]).[0]) path json |]
        | Shape.Union(symbol, cases) ->
            match json with
            | Json.String name -> decodeCase shapes symbol cases path name Json.Null
            | Json.Object [ (name, value) ] -> decodeCase shapes symbol cases path name value
            | _ -> wrong path "a case: its name, or an object with its name" json
        | Shape.Generic(symbol, arguments) -> decodeMany shapes symbol arguments path json
        | Shape.Value symbol -> decodeValue symbol path json
    and private decodeFields (shapes: Shape[]) (fields: (string * int)[]) (path: string) (json: Json) : obj[] =
        match json with
        | Json.Object members ->
            fields
            |> Array.map (fun (name, number) ->
                match named name members with
                | Some value -> decode shapes number (path + "." + name) value
                | None -> if optional shapes.[number] then decode shapes number path Json.Null else misses path name)
        | _ -> wrong path "an object" json
    and private decodeCase
        (shapes: Shape[]) (symbol: string) (cases: (string * (string * int)[])[]) (path: string) (name: string) (json: Json) : obj =
        match Array.tryFindIndex (fun (other, _) -> other = name) cases with
        | None -> raise (FormatException("The JSON at " + path + " names no case of the type: \"" + name + "\"."))
        | Some tag ->
            match snd cases.[tag] with
            | [||] -> make symbol tag [||]
            | [| (_, only) |] -> make symbol tag [| decode shapes only (path + "." + name) json |]
            | fields -> make symbol tag (decodeFields shapes fields (path + "." + name) json)
    and private decodeMany (shapes: Shape[]) (symbol: string) (arguments: int[]) (path: string) (json: Json) : obj =
        /// > Json.items (Json.parse "[1, 2]")
        /// [Integer 1; Integer 2]
        let items () : obj[] =
            match json with
            | Json.Array values ->
                Array.mapi (fun i value -> decode shapes arguments.[0] (path + "[" + string i + "]") value) (Array.ofList values)
            | _ -> wrong path "an array" json
        let keyed () : (obj * obj)[] =
            match json, shapes.[arguments.[0]] with
            | Json.Object members, Shape.Value "System.String" ->
                [| for (name, value) in members -> (box name, decode shapes arguments.[1] (path + "." + name) value) |]
            | Json.Array values, _ ->
                [| for value in values do
                    match value with
                    | Json.Array [ key; value ] -> (decode shapes arguments.[0] path key, decode shapes arguments.[1] path value)
                    | _ -> wrong path "a pair of key and value" value |]
            | _ -> wrong path "an object" json
        match symbol with
        | "System.Array" -> extern "%identity" (items ())
        | "Microsoft.FSharp.Collections.FSharpList" -> extern "%identity" (List.ofArray (items ()))
        | "System.Collections.Generic.IEnumerable" -> extern "%identity" (Seq.ofArray (items ()))
        | "System.Collections.Generic.List`1" -> extern "%identity" (List<obj>(items () :> seq<obj>))
        | "Microsoft.FSharp.Collections.FSharpSet" ->
            extern "%identity" (Set.ofArray (extern "%identity" (items ()) : int[]))
        | "Microsoft.FSharp.Collections.FSharpMap" ->
            extern "%identity" (Map.ofArray (extern "%identity" (keyed ()) : (int * int)[]))
        | "System.Collections.Generic.Dictionary`2" ->
            let found = Dictionary<string, obj>()
            for (key, value) in keyed () do found.[(extern "%identity" key : string)] <- value
            extern "%identity" found
        | _ -> unknown symbol
    and private decodeValue (symbol: string) (path: string) (json: Json) : obj =
        match symbol, json with
        | "FSharp.Core.Json", _ -> extern "%identity" json
        | "System.String", Json.String text -> extern "%identity" text
        | "System.String", Json.Null -> null
        | "System.Boolean", Json.Bool truth -> box truth
        | "System.Char", Json.String text when text.Length = 1 -> box text.[0]
        | "Microsoft.FSharp.Core.Unit", Json.Null -> extern "%identity" ()
        | "System.Double", Json.Integer number -> box (float number)
        | "System.Double", Json.Number number -> box number
        | "System.Single", Json.Integer number -> box (float32 number)
        | "System.Single", Json.Number number -> box (float32 number)
        | "System.Decimal", Json.Integer number -> box (decimal number)
        | "System.Decimal", Json.Number number -> box (decimal number)
        | "System.Numerics.BigInteger", Json.Integer number -> box number
        | ("System.SByte" | "System.Byte" | "System.Int16" | "System.UInt16" | "System.Int32" | "System.UInt32" | "System.Int64"
            | "System.UInt64"), Json.Integer number ->
            let text = string number
            let read : obj = extern "Number.tryParse" (symbol.Substring 7) text
            if isNull read then raise (FormatException("The JSON at " + path + " does not fit " + symbol.Substring 7 + ": " + text + "."))
            read
        | "System.DateTime", Json.String text ->
            parsed path "a date with a time" text
                (DateTime.TryParse(text, null, System.Globalization.DateTimeStyles.RoundtripKind))
        | "System.DateTimeOffset", Json.String text -> parsed path "a date with a time" text (DateTimeOffset.TryParse text)
        | "System.DateOnly", Json.String text -> parsed path "a date" text (DateOnly.TryParse text)
        | "System.TimeOnly", Json.String text -> parsed path "a time of day" text (TimeOnly.TryParse text)
        | "System.TimeSpan", Json.String text -> parsed path "a span of time" text (TimeSpan.TryParse text)
        | "System.Guid", Json.String text -> parsed path "a GUID" text (Guid.TryParse text)
        | ("System.String" | "System.Char"), _ -> wrong path "a text" json
        | "System.Boolean", _ -> wrong path "true or false" json
        | ("System.Double" | "System.Single" | "System.Decimal"), _ -> wrong path "a number" json
        | ("System.SByte" | "System.Byte" | "System.Int16" | "System.UInt16" | "System.Int32" | "System.UInt32" | "System.Int64"
            | "System.UInt64" | "System.Numerics.BigInteger"), _ -> wrong path "a whole number" json
        | ("System.DateTime" | "System.DateTimeOffset" | "System.DateOnly" | "System.TimeOnly" | "System.TimeSpan" | "System.Guid"), _ ->
            wrong path "a text" json
        | _ -> unknown symbol

/// What Json's inline functions call.
module JsonHelpers =
    /// The value, of the described type, as JSON.
    /// > Json.encode [Some 1; None]
    /// Array [Integer 1; Null]
    let encode (description: string) (value: obj) : Json = Codec.encode (Codec.read description) 0 value
    /// The value of the described type that the JSON stands for.
    /// > (Json.decode (Json.parse "[1, 2]"): int list)
    /// [1; 2]
    let decode (description: string) (json: Json) : obj = Codec.decode (Codec.read description) 0 "$" json

namespace FSharp.Core

open FSharp.Core.CompilerServices

/// JSON: text to values and back. Records are objects; a case without fields is its name, others an object with their name; None is null.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Json =
    /// The value that the text is.
    /// > Json.parse "[1, true]"
    /// Array [Integer 1; Bool true]
    let parse (text: string) : Json =
        Failures.checkNull "text" text
        JsonReader(text).Whole()
    /// The value that the text is, or what is wrong with it.
    /// > Json.tryParse "null"
    /// Ok Null
    let tryParse (text: string) : Result<Json, string> =
        try Ok(parse text)
        with :? System.FormatException as error -> Error error.Message
    /// The value as text, in one line.
    /// > Json.print (Json.Array [Json.Integer 1I; Json.Null])
    /// "[1,null]"
    let print (json: Json) : string =
        let writer = JsonWriter 0
        writer.Write(json, 0)
        writer.ToString()
    /// The value as text, with two blanks more at each level.
    /// > Json.pretty (Json.Array [])
    /// "[]"
    let pretty (json: Json) : string =
        let writer = JsonWriter 2
        writer.Write(json, 0)
        writer.ToString()
    /// What an object has by a name.
    /// > Json.tryField "b" (Json.parse """{"a": 1}""")
    /// None
    let tryField (name: string) (json: Json) : Json option =
        match json with
        | Json.Object members -> List.tryPick (fun (other, value) -> if other = name then Some value else None) members
        | _ -> None
    /// What an object has by a name, which must be there.
    /// > Json.field "a" (Json.parse """{"a": 1}""")
    /// Integer 1
    let field (name: string) (json: Json) : Json =
        match tryField name json with
        | Some value -> value
        | None -> raise (System.Collections.Generic.KeyNotFoundException("The JSON has no \"" + name + "\"."))
    /// The items of an array; none of anything else.
    /// > Json.items (Json.parse "[1, 2]")
    /// [Integer 1; Integer 2]
    let items (json: Json) : Json list =
        match json with
        | Json.Array items -> items
        | _ -> []
    /// A value of any type as JSON.
    /// > Json.encode [Some 1; None]
    /// Array [Integer 1; Null]
    let inline encode (value: ^T) : Json =
        JsonHelpers.encode ((^T): (static member ``%type_shape``: unit -> string) ()) (extern "%identity" value)
    /// The value of the wanted type that JSON stands for.
    /// > (Json.decode (Json.parse "[1, 2]"): int list)
    /// [1; 2]
    let inline decode (json: Json) : ^T =
        extern "%identity" (JsonHelpers.decode ((^T): (static member ``%type_shape``: unit -> string) ()) json)
    /// The value of the wanted type that JSON stands for, or what is wrong with it.
    /// > (Json.tryDecode (Json.Bool true): Result<bool, string>)
    /// Ok true
    let inline tryDecode (json: Json) : Result< ^T, string> =
        try Ok(decode json)
        with :? System.FormatException as error -> Error error.Message
    /// A value of any type as JSON text.
    /// > Json.serialize {| X = 1 |}
    /// "{"X":1}"
    let inline serialize (value: ^T) : string = print (encode value)
    /// The value of the wanted type that a JSON text stands for.
    /// > Json.deserialize<int[]> "[1, 2]"
    /// [|1; 2|]
    let inline deserialize (text: string) : ^T = decode (parse text)
