open System
open System.Collections.Generic

// bank with classes
type Account(id: int, owner: string) =
    let mutable balance = 0m
    let history = ResizeArray<string>()
    member _.Id = id
    member _.Owner = owner
    member _.Balance = balance
    member this.Deposit(amount: decimal) =
        if amount <= 0m then invalidArg "amount" "must be positive"
        balance <- balance + amount
        history.Add(sprintf "deposit %M" amount)
        this
    member this.Withdraw amount =
        match amount with
        | a when a > balance -> Error "insufficient funds"
        | a ->
            balance <- balance - a
            history.Add $"withdraw {a}"
            Ok balance
    member _.History = history |> Seq.toList
    override this.ToString() = $"Account {id} ({owner}): {balance}"

let acc = Account(1, "Ann")
acc.Deposit(100m).Deposit(50.5m) |> ignore
match acc.Withdraw 30m with
| Ok b -> printfn "left %M" b
| Error e -> printfn "error %s" e
match acc.Withdraw 1000m with
| Ok b -> printfn "left %M" b
| Error e -> printfn "error %s" e
printfn "%O" acc
printfn "%A" acc.History
try acc.Deposit(-1m) |> ignore
with :? ArgumentException as e -> printfn "%s" e.Message

// interface + abstract
[<AbstractClass>]
type Shape(name: string) =
    abstract Area: float
    abstract Describe: unit -> string
    default this.Describe() = sprintf "%s with area %.2f" name this.Area
    member _.Name = name
type Circle(r: float) =
    inherit Shape("circle")
    override _.Area = Math.PI * r * r
type Rect(w: float, h: float) =
    inherit Shape("rect")
    override _.Area = w * h
    override this.Describe() = base.Describe() + sprintf " (%gx%g)" w h
let shapes: Shape list = [ Circle 1.0; Rect(2.0, 3.0) ]
for s in shapes do printfn "%s" (s.Describe())
printfn "%.3f" (shapes |> List.sumBy (fun s -> s.Area))

// dictionary
let counts = Dictionary<string, int>()
for w in "the quick brown the lazy dog the end".Split(' ') do
    match counts.TryGetValue w with
    | true, n -> counts.[w] <- n + 1
    | _ -> counts.[w] <- 1
for KeyValue(k, v) in counts |> Seq.sortByDescending (fun kv -> kv.Value, kv.Key) do
    printf "%s=%d " k v
printfn ""
let groups = [1..10] |> List.groupBy (fun x -> x % 3) |> Map.ofList
printfn "%A" groups
let memo = Dictionary<_, _>()
let rec fib n =
    if n < 2 then bigint n
    else
        match memo.TryGetValue n with
        | true, v -> v
        | _ ->
            let v = fib (n - 1) + fib (n - 2)
            memo.[n] <- v
            v
printfn "%A" (fib 100)
let inline square x = x * x
printfn "%d %f" (square 3) (square 1.5)
type Vec = { X: float; Y: float } with
    static member (+) (a, b) = { X = a.X + b.X; Y = a.Y + b.Y }
    static member (*) (k: float, v: Vec) = { X = k * v.X; Y = k * v.Y }
    static member Zero = { X = 0.0; Y = 0.0 }
printfn "%A" ([ { X = 1.0; Y = 2.0 }; { X = 3.0; Y = 4.0 } ] |> List.sum)
printfn "%A" (2.0 * { X = 1.0; Y = 2.0 })
