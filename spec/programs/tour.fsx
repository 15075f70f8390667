open System
open System.Collections.Generic

module Geometry =
    [<Measure>] type cm
    type Shape =
        abstract Area: float
        abstract Name: string
    type Square(side: float) =
        interface Shape with
            member _.Area = side * side
            member _.Name = "square"
    let describe (s: Shape) = sprintf "%s %.2f" s.Name s.Area
    let circle r = { new Shape with
                        member _.Area = Math.PI * r * r
                        member _.Name = "circle" }

let shapes : Geometry.Shape list = [ Geometry.Square 2.0; Geometry.circle 1.5 ]
shapes |> List.map Geometry.describe |> List.iter (printfn "%s")

type Queue2<'T>() =
    let mutable items : 'T list = []
    let mutable count = 0
    member _.Push x = items <- items @ [x]; count <- count + 1
    member _.Pop() =
        match items with
        | [] -> None
        | x :: rest ->
            items <- rest
            count <- count - 1
            Some x
    member _.Count = count
    member this.Item with get i = List.item i items

let q = Queue2<string>()
q.Push "a"; q.Push "b"; q.Push "c"
printfn "%d %s %A %d" q.Count q.[1] (q.Pop()) q.Count

let wordCount (text: string) =
    let d = Dictionary<string, int>()
    for w in text.Split([|' '; ','|], StringSplitOptions.RemoveEmptyEntries) do
        match d.TryGetValue w with
        | true, n -> d.[w] <- n + 1
        | _ -> d.[w] <- 1
    d |> Seq.map (fun kv -> kv.Key, kv.Value) |> Seq.sortBy (fun (k, v) -> -v, k) |> Seq.toList
printfn "%A" (wordCount "the cat, the dog, a cat the end")

type Expr =
    | Lit of float
    | Var of string
    | Bin of op: char * Expr * Expr
exception ParseError of string * int
let tokenize (s: string) =
    let rec go i acc =
        if i >= s.Length then List.rev acc
        elif Char.IsWhiteSpace s.[i] then go (i + 1) acc
        elif Char.IsDigit s.[i] then
            let mutable j = i
            while j < s.Length && (Char.IsDigit s.[j] || s.[j] = '.') do j <- j + 1
            go j (s.Substring(i, j - i) :: acc)
        elif Char.IsLetter s.[i] then
            let j = Seq.initInfinite (fun k -> i + k) |> Seq.find (fun k -> k >= s.Length || not (Char.IsLetterOrDigit s.[k]))
            go j (s.[i..j-1] :: acc)
        else go (i + 1) (string s.[i] :: acc)
    go 0 []
let parse tokens =
    let rec expr ts =
        let left, rest = term ts
        loop left rest
    and loop left = function
        | ("+" | "-" as op) :: rest ->
            let right, rest = term rest
            loop (Bin (op.[0], left, right)) rest
        | rest -> left, rest
    and term ts =
        let left, rest = factor ts
        let rec go left = function
            | ("*" | "/" as op) :: rest -> let r, rest = factor rest in go (Bin (op.[0], left, r)) rest
            | rest -> left, rest
        go left rest
    and factor = function
        | "(" :: rest ->
            match expr rest with
            | e, ")" :: rest -> e, rest
            | _ -> raise (ParseError ("missing )", 0))
        | t :: rest when Char.IsDigit t.[0] -> Lit (float t), rest
        | t :: rest when Char.IsLetter t.[0] -> Var t, rest
        | ts -> raise (ParseError (sprintf "unexpected %A" (List.tryHead ts), List.length ts))
    match expr tokens with
    | e, [] -> Ok e
    | _, rest -> Error rest
let rec eval env = function
    | Lit f -> f
    | Var v -> Map.find v env
    | Bin ('+', a, b) -> eval env a + eval env b
    | Bin ('-', a, b) -> eval env a - eval env b
    | Bin ('*', a, b) -> eval env a * eval env b
    | Bin ('/', a, b) -> eval env a / eval env b
    | Bin (c, _, _) -> failwithf "bad %c" c
let env = Map.ofList [ "x", 3.0; "y", 0.5 ]
for src in [ "1 + 2 * x"; "(1 + 2) * (x - y)"; "2 *"; "z + 1"; "1 2" ] do
    try
        match tokenize src |> parse with
        | Ok e -> printfn "%s = %g" src (eval env e)
        | Error rest -> printfn "%s: left %A" src rest
    with
    | ParseError (m, n) -> printfn "%s: parse error %s at %d" src m n
    | :? KeyNotFoundException as e -> printfn "%s: %s" src e.Message

type LoggingBuilder() =
    member _.Bind(x, f) = printfn "got %A" x; f x
    member _.Return x = x
    member _.Zero() = ()
let logger = LoggingBuilder()
let z = logger { let! a = 1
                 let! b = a + 1
                 return a + b }
printfn "%d" z
let primes = Seq.unfold (fun n -> Some (n, n + 1)) 2 |> Seq.filter (fun n -> Seq.forall (fun d -> n % d <> 0) (seq {2 .. int (sqrt (float n))}))
printfn "%A" (primes |> Seq.take 10 |> List.ofSeq)
let rec hanoi n a b c = seq {
    if n > 0 then
        yield! hanoi (n-1) a c b
        yield (a, b)
        yield! hanoi (n-1) c b a }
hanoi 3 "A" "B" "C" |> Seq.iteri (fun i (f, t) -> printfn "%d: %s -> %s" (i+1) f t)
let inline sumOf xs = Seq.fold (+) LanguagePrimitives.GenericZero xs
printfn "%d %.1f" (sumOf [1;2;3]) (sumOf [1.5; 2.5])
let memo = Dictionary<int64, int64>()
let rec fibm n = if n < 2L then n else (match memo.TryGetValue n with | true, v -> v | _ -> let v = fibm (n-1L) + fibm (n-2L) in memo.[n] <- v; v)
printfn "%d" (fibm 80L)
let sb = Text.StringBuilder()
for i in 1..5 do sb.AppendFormat("{0}-", i).Append(i * i).Append(';') |> ignore
printfn "%s" (sb.ToString())
let (|Int|_|) (s: string) = match Int32.TryParse s with | true, v -> Some v | _ -> None
let classify = function Int n when n > 100 -> "big" | Int _ -> "small" | "" -> "empty" | s -> s.ToUpper()
printfn "%A" (List.map classify ["5"; "500"; ""; "abc"])
let a2 = Array2D.init 2 3 (fun i j -> i * 10 + j)
printfn "%A %d" a2 a2.[1,2]
printfn "%s" (DateTime(2024, 2, 28).AddDays(2.0).ToString("yyyy-MM-dd"))
async { let! x = async { return 20 } in return x + 1 } |> Async.RunSynchronously |> printfn "%d"
printfn "%A" (typeof<int>.Name, nameof classify)
