// Text character by character: a parser for JSON by recursive descent, and a walk over what it gives.

open System.Text

type Json =
    | Null
    | Truth of bool
    | Number of float
    | Text of string
    | Items of Json list
    | Members of (string * Json) list

let isPartOfNumber c = c >= '0' && c <= '9' || c = '-' || c = '.'

type Parser(text: string) =
    let mutable position = 0

    member _.SkipBlanks() =
        while position < text.Length && (text.[position] = ' ' || text.[position] = '\n') do
            position <- position + 1

    member this.Expect(expected: char) =
        this.SkipBlanks()
        if text.[position] <> expected then failwith $"expected {expected} at {position}"
        position <- position + 1

    // Whether the next character that is not blank is this one.
    member this.Sees(expected: char) =
        this.SkipBlanks()
        text.[position] = expected

    member _.Word(word: string, meaning: Json) =
        if text.Substring(position, word.Length) <> word then failwith $"expected {word} at {position}"
        position <- position + word.Length
        meaning

    member _.Number() =
        let start = position
        while position < text.Length && isPartOfNumber text.[position] do
            position <- position + 1
        Number(float (text.Substring(start, position - start)))

    member this.String() =
        this.Expect '"'
        let result = StringBuilder()
        while text.[position] <> '"' do
            if text.[position] = '\\' then
                position <- position + 1
                result.Append(if text.[position] = 'n' then '\n' else text.[position]) |> ignore
            else
                result.Append(text.[position]) |> ignore
            position <- position + 1
        position <- position + 1
        result.ToString()

    member this.Items() =
        this.Expect '['
        let items = ResizeArray<Json>()
        if not (this.Sees ']') then
            items.Add(this.Value())
            while this.Sees ',' do
                position <- position + 1
                items.Add(this.Value())
        this.Expect ']'
        Items(List.ofSeq items)

    member this.Member() =
        this.SkipBlanks()
        let name = this.String()
        this.Expect ':'
        name, this.Value()

    member this.Members() =
        this.Expect '{'
        let members = ResizeArray<string * Json>()
        if not (this.Sees '}') then
            members.Add(this.Member())
            while this.Sees ',' do
                position <- position + 1
                members.Add(this.Member())
        this.Expect '}'
        Members(List.ofSeq members)

    member this.Value() : Json =
        this.SkipBlanks()
        match text.[position] with
        | '{' -> this.Members()
        | '[' -> this.Items()
        | '"' -> Text(this.String())
        | 't' -> this.Word("true", Truth true)
        | 'f' -> this.Word("false", Truth false)
        | 'n' -> this.Word("null", Null)
        | _ -> this.Number()

let records = 100

let text () =
    let text = StringBuilder "["
    for i in 0 .. records - 1 do
        let comma = if i > 0 then ",\n" else ""
        let sold = if i % 3 = 0 then "true" else "false"
        text
            .Append($"{comma}{{\"id\": {i}, \"name\": \"item \\\"{i % 10}\\\"\", \"price\": {i % 50}.25, ")
            .Append($"\"tags\": [\"red\", \"line\\nbreak\", \"x\"], \"sold\": {sold}, \"parent\": null, ")
            .Append($"\"size\": {{\"width\": {i * 7 % 100}, \"height\": -{i % 13}}}}}")
        |> ignore
    text.Append("]").ToString()

// Something of everything that is in the value: so much for each kind.
let rec weight json =
    match json with
    | Null -> 1.0
    | Truth value -> if value then 2.0 else 3.0
    | Number value -> value
    | Text value -> float value.Length
    | Items items -> items |> List.sumBy weight
    | Members members -> members |> List.sumBy (fun (name, value) -> float name.Length + weight value)

let run times =
    let text = text ()
    let mutable total = 0.0
    for _ in 1 .. times do
        total <- total + weight (Parser(text).Value())
    int total
