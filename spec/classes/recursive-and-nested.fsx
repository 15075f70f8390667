// Types that know each other, builders of objects, fluent interfaces, operators between classes, generic self types.
type Document(title: string) =
    let sections = ResizeArray<Section>()
    member _.Title = title
    member this.Add(name, ?text) =
        let section = Section(this, name)
        Option.iter section.Write text
        sections.Add section
        this
    member _.Sections = List.ofSeq sections
    member this.Item with get (name: string) = this.Sections |> List.find (fun section -> section.Name = name)
    member this.Words = this.Sections |> List.sumBy _.Words
    override this.ToString() = sprintf "%s(%s)" title (this.Sections |> List.map string |> String.concat ", ")
and Section(owner: Document, name: string) =
    let mutable text = ""
    member _.Name = name
    member _.Owner = owner
    member _.Write line = text <- if text = "" then line else text + " " + line
    member _.Text = text
    member _.Words = if text = "" then 0 else text.Split(' ').Length
    override _.ToString() = sprintf "%s/%s:%d" owner.Title name text.Length

let document = Document("Manual").Add("intro", "hello there").Add("empty").Add(text = "a b c", name = "body")
document.["empty"].Write "now"
document.["empty"].Write "not"
printfn "%O %d %s" document document.Words document.["body"].Owner.Title

// A type whose members give its own type back, through a generic base.
[<AbstractClass>]
type Shape<'Self when 'Self :> Shape<'Self>>() =
    let mutable name = "?"
    abstract Self: 'Self
    member this.Named text = name <- text; this.Self
    member _.Name = name
type Square(side: int) =
    inherit Shape<Square>()
    override this.Self = this
    member _.Side = side
printfn "%s %d" (Square(3).Named "s").Name (Square(3).Named "s").Side

// Expressions as classes with operators, and implicit tuples of them.
[<AbstractClass>]
type Expr() =
    abstract Eval: Map<string, float> -> float
    static member (+)(a: Expr, b: Expr) = Binary("+", (+), a, b) :> Expr
    static member (*)(a: Expr, b: Expr) = Binary("*", (*), a, b) :> Expr
    static member (~-)(a: Expr) = Const -1.0 * a
    static member Of(x: float) = Const x :> Expr
and Const(value: float) =
    inherit Expr()
    override _.Eval _ = value
    override _.ToString() = string value
and Name(name: string) =
    inherit Expr()
    override _.Eval scope = scope.[name]
    override _.ToString() = name
and Binary(symbol: string, apply: float -> float -> float, left: Expr, right: Expr) =
    inherit Expr()
    override _.Eval scope = apply (left.Eval scope) (right.Eval scope)
    override _.ToString() = sprintf "(%O %s %O)" left symbol right
let x, y = Name "x" :> Expr, Name "y" :> Expr
let formula = x * x + Expr.Of 2.0 * -y
printfn "%O = %g" formula (formula.Eval(Map [ "x", 3.0; "y", 0.5 ]))

// Private types and members, static caches, and a class with a lot of lets.
type Parser(input: string) =
    let mutable position = 0
    let peek () = if position < input.Length then Some input.[position] else None
    let advance () = position <- position + 1
    let rec spaces () = match peek () with Some ' ' -> advance (); spaces () | _ -> ()
    let rec sum () =
        let mutable value = product ()
        let mutable go = true
        while go do
            spaces ()
            match peek () with
            | Some '+' -> advance (); value <- value + product ()
            | Some '-' -> advance (); value <- value - product ()
            | _ -> go <- false
        value
    and product () =
        let first = atom ()
        spaces ()
        match peek () with
        | Some '*' -> advance (); first * product ()
        | _ -> first
    and atom () =
        spaces ()
        match peek () with
        | Some '(' ->
            advance ()
            let value = sum ()
            spaces ()
            advance ()
            value
        | Some c when System.Char.IsDigit c ->
            let start = position
            while (match peek () with Some c -> System.Char.IsDigit c | None -> false) do advance ()
            int input.[start .. position - 1]
        | Some c -> failwithf "unexpected '%c' at %d" c position
        | None -> failwith "unexpected end"
    member _.Parse() = sum ()
for text in [ "1 + 2 * 3"; "(1+2)*3 - 4"; "2 * (3"; "a" ] do
    printfn "%s -> %s" text (try string (Parser(text).Parse()) with e -> e.Message)
