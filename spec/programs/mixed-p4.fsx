open System
// async, task-less, mailbox
type Result<'a, 'b> with
    member r.IsFine = match r with Ok _ -> true | Error _ -> false
printfn "%b" ((Ok 1 : Result<int, string>).IsFine)
type OptionBuilder() =
    member _.Bind(x, f) = Option.bind f x
    member _.Return x = Some x
    member _.ReturnFrom (x: 'a option) = x
    member _.Zero() = None
let opt = OptionBuilder()
let r = opt {
    let! a = Some 1
    let! b = Some 2
    return a + b }
printfn "%A" r
type StateBuilder() =
    member _.Bind(m, f) = fun s -> let (a, s') = m s in f a s'
    member _.Return a = fun s -> (a, s)
    member _.Zero() = fun s -> ((), s)
    member _.Combine(a, b) = fun s -> let ((), s') = a s in b s'
    member _.Delay f = fun s -> f () s
    member _.For(xs: seq<'a>, f: 'a -> ('s -> unit * 's)) = fun s -> ((), Seq.fold (fun st x -> snd (f x st)) s xs)
let state = StateBuilder()
let get s = (s, s)
let put s _ = ((), s)
let prog = state {
    for i in 1..5 do
        let! s = get
        do! put (s + i)
    let! final = get
    return final * 2 }
printfn "%A" (prog 10)
let (|Prefix|_|) (p: string) (s: string) = if s.StartsWith p then Some(s.Substring p.Length) else None
let greet = function
    | Prefix "hello " name -> "hi " + name
    | Prefix "bye" _ -> "see you"
    | other -> "? " + other
printfn "%s|%s|%s" (greet "hello bob") (greet "bye now") (greet "x")
let (|Even|Odd|) n = if n % 2 = 0 then Even else Odd
printfn "%s" (match 3 with Even -> "even" | Odd -> "odd")
type Animal =
    | Dog of name: string * age: int
    | Cat of string
    | Bird
    member a.Name = match a with Dog(name = n) -> n | Cat n -> n | Bird -> "bird"
    override a.ToString() = "animal " + a.Name
printfn "%O %s" (Dog("rex", 3)) (Cat "tom").Name
printfn "%A %A" (Dog("rex", 3)) Bird
let rec gcd a b = if b = 0 then a else gcd b (a % b)
printfn "%d" (gcd 48 18)
type Rational(n: int, d: int) =
    let g = gcd (abs n) (abs d)
    member _.N = n / g
    member _.D = d / g
    static member (+) (a: Rational, b: Rational) = Rational(a.N * b.D + b.N * a.D, a.D * b.D)
    static member (*) (a: Rational, b: Rational) = Rational(a.N * b.N, a.D * b.D)
    static member op_Equality (a: Rational, b: Rational) = a.N = b.N && a.D = b.D
    override r.ToString() = sprintf "%d/%d" r.N r.D
    override r.Equals(o) = match o with :? Rational as x -> x.N = r.N && x.D = r.D | _ -> false
    override r.GetHashCode() = hash (r.N, r.D)
    interface IComparable with
        member r.CompareTo o = match o with :? Rational as x -> compare (r.N * x.D) (x.N * r.D) | _ -> 1
printfn "%O %O %b" (Rational(1, 2) + Rational(1, 3)) (Rational(2, 4)) (Rational(1, 2) = Rational(2, 4))
printfn "%O" (List.max [ Rational(1, 2); Rational(3, 4); Rational(2, 3) ])
let rec permutations = function
    | [] -> [ [] ]
    | xs -> [ for x in xs do for rest in permutations (List.filter ((<>) x) xs) -> x :: rest ]
printfn "%A" (permutations [1; 2; 3])
let transpose (m: int list list) = List.transpose m
printfn "%A" (transpose [ [1;2;3]; [4;5;6] ])
let mutable i = 0
while i < 3 do
    i <- i + 1
    if i = 2 then printfn "two" else printfn "%d" i
for c in "abc" do printf "%c-" c
for i = 3 downto 1 do printf "%d " i
printfn ""
let arr = Array.zeroCreate<int> 3
arr.[1] <- 5
printfn "%A %A" arr (Array.sum arr)
let jagged = [| for i in 1..3 -> [| for j in 1..i -> i * j |] |]
printfn "%A" jagged
let nested = {| Name = "x"; Pos = {| X = 1; Y = 2 |} |}
printfn "%s %d" nested.Name nested.Pos.X
let f (a, b) c = a + b * c
printfn "%d" ((1, 2) |> f <| 3)
let g = fun x -> fun y -> x - y
printfn "%d" (g 5 3)
let swap (a, b) = b, a
printfn "%A" (swap (1, "a"))
let struct (p, q) = struct (1, 2)
printfn "%d" (p + q)
let rec sumList acc = function [] -> acc | x :: xs -> sumList (acc + x) xs
printfn "%d" (sumList 0 [1..100000])
printfn "%A" (Seq.unfold (fun (a, b) -> if a > 50 then None else Some(a, (b, a + b))) (0, 1) |> Seq.toList)
let disposable = { new IDisposable with member _.Dispose() = printfn "disposed" }
let useIt () =
    use d = disposable
    printfn "using"
useIt ()
try
    try failwith "inner"
    finally printfn "finally"
with e -> printfn "caught %s" e.Message
let safeDiv x y = if y = 0 then Error "div by zero" else Ok(x / y)
let chain = Ok 100 |> Result.bind (fun x -> safeDiv x 5) |> Result.map ((+) 1) |> Result.mapError String.length
printfn "%A" chain
printfn "%A" (Choice1Of2 3 : Choice<int, string>)
printfn "%s" (nameof chain)
printfn "%A" (typeof<int>.Name, (box "s").GetType().Name)
let words = [ "apple"; "banana"; "cherry" ]
words |> List.iteri (fun i w -> printfn "%d: %s" (i + 1) w)
printfn "%A" (words |> List.map String.length |> List.zip words |> dict |> Seq.map (fun kv -> kv.Key, kv.Value) |> Seq.toList)
printfn "%A" (List.allPairs [1;2] ['a';'b'])
printfn "%A" ([1..5] |> List.fold (fun s x -> s + string x) "")
printfn "%-10s|%5d|%05.1f|%x|%c|%b" "left" 42 3.14159 255 'z' true
