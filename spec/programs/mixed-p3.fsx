module Stack =
    type Stack<'a> = private { Items: 'a list }
    let empty = { Items = [] }
    let push x s = { Items = x :: s.Items }
    let pop s = match s.Items with [] -> None | x :: xs -> Some(x, { Items = xs })
    let rec toSeq s = seq { match pop s with Some(x, r) -> yield x; yield! toSeq r | None -> () }
Stack.empty |> Stack.push 1 |> Stack.push 2 |> Stack.toSeq |> Seq.iter (printf "%d ")
printfn ""
type IVisitor<'r> =
    abstract Num: int -> 'r
    abstract Add: 'r * 'r -> 'r
type E = N of int | A of E * E
    with
    member this.Accept(v: IVisitor<'r>) : 'r =
        match this with
        | N n -> v.Num n
        | A(a, b) -> v.Add(a.Accept v, b.Accept v)
let show = { new IVisitor<string> with
                member _.Num n = string n
                member _.Add(a, b) = $"({a} + {b})" }
let ev = { new IVisitor<int> with
            member _.Num n = n
            member _.Add(a, b) = a + b }
let e = A(N 1, A(N 2, N 3))
printfn "%s = %d" (e.Accept show) (e.Accept ev)
type Queue<'T>() =
    let mutable front: 'T list = []
    let mutable back: 'T list = []
    member _.Enqueue x = back <- x :: back
    member _.TryDequeue() =
        match front with
        | x :: xs -> front <- xs; Some x
        | [] ->
            match List.rev back with
            | [] -> None
            | x :: xs ->
                front <- xs
                back <- []
                Some x
    member _.Count = front.Length + back.Length
let q = Queue<int>()
for i in 1..3 do q.Enqueue i
printfn "%A %A %d" (q.TryDequeue()) (q.TryDequeue()) q.Count
type Person = { First: string; Last: string; Age: int option }
    with
    member p.Full = p.First + " " + p.Last
    static member Create(first, last, ?age) = { First = first; Last = last; Age = age }
let p = Person.Create("Ada", "Lovelace", age = 36)
printfn "%s %A" p.Full p
printfn "%A" { p with Age = None }
let rec ack m n = if m = 0 then n + 1 elif n = 0 then ack (m - 1) 1 else ack (m - 1) (ack m (n - 1))
printfn "%d" (ack 2 3)
let bubble (xs: int[]) =
    let a = Array.copy xs
    for i in 0 .. a.Length - 2 do
        for j in 0 .. a.Length - 2 - i do
            if a.[j] > a.[j + 1] then
                let t = a.[j]
                a.[j] <- a.[j + 1]
                a.[j + 1] <- t
    a
printfn "%A" (bubble [| 5; 2; 9; 1 |])
let counter =
    let n = ref 0
    fun () -> n.Value <- n.Value + 1; n.Value
printfn "%d %d" (counter ()) (counter ())
let divide a b = try Some(a / b) with :? System.DivideByZeroException -> None
printfn "%A %A" (divide 6 3) (divide 1 0)
let rec hanoi n a b c = seq { if n > 0 then yield! hanoi (n-1) a c b; yield (a, b); yield! hanoi (n-1) c b a }
printfn "%d %A" (Seq.length (hanoi 4 'A' 'B' 'C')) (Seq.head (hanoi 3 'A' 'B' 'C'))
let text = """line1
line2	tab "quoted" """
printfn "%d %s" text.Length (text.Replace("\n", "|"))
printfn "%A" (text.Split([|'\n'|]))
let fizz = function
    | n when n % 15 = 0 -> "FizzBuzz"
    | n when n % 3 = 0 -> "Fizz"
    | n when n % 5 = 0 -> "Buzz"
    | n -> string n
[1..15] |> List.map fizz |> String.concat " " |> printfn "%s"
let m = Map.ofList [ for i in 1..5 -> i, i * i ]
m |> Map.filter (fun k _ -> k % 2 = 1) |> Map.iter (printf "%d->%d ")
printfn ""
printfn "%A" (m |> Map.tryFind 3, m.[4], Map.containsKey 9 m)
let folded = Map.fold (fun acc k v -> acc + k * v) 0 m
printfn "%d" folded
let ys = [ for x in 1..3 do for y in x..3 -> x, y ]
printfn "%A" ys
printfn "%A" (List.unzip ys)
printfn "%A" (List.partition (fun (a, b) -> a = b) ys)
printfn "%s" (String.replicate 3 "ab")
printfn "%A" (List.scan (+) 0 [1;2;3])
printfn "%A" (List.windowed 2 [1;2;3;4])
printfn "%A" (List.chunkBySize 2 [1;2;3;4;5])
printfn "%A" (Seq.pairwise [1;2;3] |> Seq.toList)
printfn "%A" ([3;1;2] |> List.sortDescending, [ "b"; "a" ] |> List.sort)
printfn "%A" (Array.init 3 (fun i -> i * i) |> Array.rev)
printfn "%b %b" (List.exists ((=) 2) [1;2]) (List.forall (fun x -> x > 0) [])
printfn "%A" (List.tryFind (fun x -> x > 2) [1;2;3;4], List.tryFindIndex ((=) 9) [1])
printfn "%d" ([1;2;3] |> List.reduce max)
let inline add a b = a + b
printfn "%s %d %f" (add "a" "b") (add 1 2) (add 1.5 2.5)
printfn "%A" (compare 1 2, compare "b" "a", hash 1 = hash 1)
printfn "%d %d %d" (7 / 2) (-7 / 2) (-7 % 3)
printfn "%d %d %d %d" (5 &&& 3) (5 ||| 3) (5 ^^^ 3) (1 <<< 4)
printfn "%.2f %.0f %g" (sqrt 2.0) (floor 2.7) (2.0 ** 10.0)
printfn "%A %A" (System.Math.Max(1, 2)) (abs -5)
printfn "%s" (System.DateTime(2024, 2, 29).AddYears(1).ToString("yyyy-MM-dd"))
printfn "%A" (System.String.IsNullOrEmpty "", "abc".Contains "b", "abc".IndexOf 'c', "a,b".Split ',')
printfn "%A" ("Hello".ToUpper(), "Hello".Substring(1, 3), "  x ".Trim(), "abc".[1], "abc".[0..1])
printfn "%s" ("abc" |> Seq.rev |> Seq.toArray |> System.String)
printfn "%A" (int "42", float "1.5", string 3.0, char 65, int 'A', byte 300)
printfn "%A" (1, 'a', "s", 1.0, true, None, [||], ())
