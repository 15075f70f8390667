// Custom operations, implicit yields and builders for data.
type Query<'T> = { Items: 'T list }
type QueryBuilder() =
    member _.For(source: 'T list, body: 'T -> Query<'U>) = { Items = source |> List.collect (fun item -> (body item).Items) }
    member _.Yield x = { Items = [ x ] }
    member _.Zero() = { Items = [] }
    [<CustomOperation("where", MaintainsVariableSpace = true)>]
    member _.Where(query: Query<'T>, [<ProjectionParameter>] test: 'T -> bool) = { Items = List.filter test query.Items }
    [<CustomOperation "select">]
    member _.Select(query: Query<'T>, [<ProjectionParameter>] f: 'T -> 'U) = { Items = List.map f query.Items }
    [<CustomOperation("orderBy", MaintainsVariableSpace = true)>]
    member _.OrderBy(query: Query<'T>, [<ProjectionParameter>] key: 'T -> 'K) = { Items = List.sortBy key query.Items }
    [<CustomOperation("top", MaintainsVariableSpace = true)>]
    member _.Top(query: Query<'T>, n: int) = { Items = List.truncate n query.Items }
    member _.Run query = query.Items

let from = QueryBuilder()
let people = [ "Ann", 30; "Bob", 25; "Cyd", 41; "Dan", 19 ]
let result =
    from {
        for (name, age) in people do
        where (age > 20)
        orderBy age
        top 2
        select (sprintf "%s/%d" name age)
    }
printfn "%A" result

// A builder of trees with implicit yields.
type Html =
    | Text of string
    | Element of string * Html list
type ElementBuilder(name: string) =
    member _.Yield(text: string) = [ Text text ]
    member _.Yield(element: Html) = [ element ]
    member _.Yield(elements: Html list) = elements
    member _.Combine(a: Html list, b: Html list) = a @ b
    member _.Delay(f: unit -> Html list) = f ()
    member _.Zero() : Html list = []
    member _.For(items: seq<'T>, f: 'T -> Html list) = items |> Seq.map f |> List.concat
    member _.Run(children: Html list) = Element(name, children)
let div, ul, li = ElementBuilder "div", ElementBuilder "ul", ElementBuilder "li"
let rec render html =
    match html with
    | Text text -> text
    | Element(name, children) -> sprintf "<%s>%s</%s>" name (children |> List.map render |> String.concat "") name
let page (items: string list) =
    div {
        "Items:"
        ul {
            for item in items do
                li { item }
        }
        if List.isEmpty items then "none"
    }
printfn "%s" (render (page [ "a"; "b" ]))
printfn "%s" (render (page []))

// A builder for settings: operations without variables.
type Config = { Name: string; Port: int; Tags: string list }
type ConfigBuilder() =
    member _.Yield(_: unit) = { Name = ""; Port = 80; Tags = [] }
    [<CustomOperation "name">]
    member _.Name(config, value) = { config with Name = value }
    [<CustomOperation "port">]
    member _.Port(config, value) = { config with Port = value }
    [<CustomOperation "tag">]
    member _.Tag(config, value) = { config with Tags = config.Tags @ [ value ] }
let config = ConfigBuilder()
printfn "%A" (config { name "web"; port 8080; tag "a"; tag "b" })
let server =
    config {
        name "db"
        tag "x"
    }
printfn "%s %d %A" server.Name server.Port server.Tags
