// Where F# converts by itself: to supertypes, int to wider numbers, functions to delegates, and op_Implicit.
open System
open System.Collections.Generic

let total (numbers: seq<int>) = Seq.sum numbers
let half (x: float) = x / 2.0
let big (n: int64) = n * 1000000000L
printfn "%d %d %d" (total [ 1; 2 ]) (total [| 3 |]) (total (HashSet [ 4 ]))
printfn "%g %d" (half 3) (big 5)
let ratio: float = 1
let numbers: float list = [ 1; 2; 3 ]
let mixed: obj list = [ 1; "two"; 3.0; None ]
printfn "%g %A %d" ratio numbers mixed.Length
let pick flag : obj = if flag then 1 else "one"
printfn "%A %A" (pick true) (pick false)
let shape kind : IComparable =
    match kind with
    | 0 -> 5
    | 1 -> "text"
    | _ -> 2.5
printfn "%O %O" (shape 0) (shape 1)

// Records, arguments of methods and properties widen as well.
type Measurement = { Value: float; Count: int64 }
printfn "%A" { Value = 3; Count = 4 }
type Scale() =
    member val Factor = 1.0 with get, set
    member this.Apply(x: float) = x * this.Factor
    static member Max(a: float, b: float) = max a b
let scale = Scale(Factor = 2)
scale.Factor <- 3
printfn "%g %g" (scale.Apply 4) (Scale.Max(1, 2.5))

// Functions become delegates where one is expected.
let list = List<int>([ 5; 3; 8 ])
list.Sort(fun a b -> compare b a)
printfn "%A %d" (List.ofSeq list) (list.Find(fun n -> n < 5))
list.ForEach(fun n -> printf "%d " n)
printfn "%b" (list.TrueForAll(fun n -> n > 0))
let action = Action<string>(printfn "action %s")
action.Invoke "runs"
let add = Func<int, int, int>(fun a b -> a + b)
printfn "%d" (add.Invoke(2, 3))
let predicate = Predicate<int>(fun n -> n > 4)
printfn "%A" (Array.FindAll([| 3; 5; 7 |], predicate))
let apply (f: Func<int, int>) x = f.Invoke x
printfn "%d" (apply (Func<_, _>((+) 1)) 2)
type Runner =
    static member Run(f: Func<int, string>, n: int) = f.Invoke n
    static member Twice(action: Action) = action.Invoke(); action.Invoke()
printfn "%s" (Runner.Run((fun n -> string (n * n)), 7))
Runner.Twice(fun () -> printf "again ")
printfn ""

// Types with op_Implicit, called by hand and by conversion of an argument.
type Celsius(degrees: float) =
    member _.Degrees = degrees
    static member op_Implicit(degrees: float) : Celsius = Celsius degrees
let show (c: Celsius) = sprintf "%.1f degrees" c.Degrees
printfn "%s %s" (show (Celsius 20.0)) (show (Celsius.op_Implicit 21.5))
