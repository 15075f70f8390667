// let mutable, ref cells, captured variables, arrays and fields: what is shared and what is copied.
let mutable x = 1
let readX () = x
let bump () = x <- x + 1
bump ()
printfn "%d %d" x (readX ())

// Two closures over one local variable share it; each call makes a new one.
let makeAccount initial =
    let mutable balance = initial
    let deposit amount = balance <- balance + amount
    let current () = balance
    deposit, current
let deposit, current = makeAccount 10
deposit 5
deposit 7
let _, other = makeAccount 100
printfn "%d %d" (current ()) (other ())

// Reference cells can be passed on.
let swap (a: 'T ref) (b: 'T ref) =
    let old = a.Value
    a.Value <- b.Value
    b.Value <- old
let a, b = ref 1, ref 2
swap a b
printfn "%d %d %A" a.Value b.Value a
let alias = a
alias.Value <- 99
printfn "%d %b" a.Value (obj.ReferenceEquals(a, alias))
let fill (cells: int ref list) = cells |> List.iteri (fun i cell -> cell.Value <- i)
let cells = List.init 3 (fun _ -> ref -1)
fill cells
printfn "%A" (cells |> List.map _.Value)

// Loops capture a new variable in each round; a mutable outside is one for all.
let mutable shared = 0
let actions = [ for i in 1 .. 3 do
                    shared <- shared + i
                    fun () -> i * 100 + shared ]
printfn "%A" (actions |> List.map (fun f -> f ()))
let counters = Array.init 2 (fun i ->
    let mutable n = i * 10
    fun () -> n <- n + 1; n)
printfn "%d %d %d" (counters.[0] ()) (counters.[0] ()) (counters.[1] ())

// Mutable fields and arrays are shared through every name for them.
type Item = { Name: string; mutable Count: int }
let item = { Name = "i"; Count = 0 }
let same = item
let copy = { item with Name = "c" }
same.Count <- 5
printfn "%d %d" item.Count copy.Count
let numbers = [| 1; 2; 3 |]
let view = numbers
let cloned = Array.copy numbers
view.[0] <- 100
printfn "%A %A" numbers cloned
let update (items: int[]) = for i in 0 .. items.Length - 1 do items.[i] <- items.[i] * 2
update numbers
printfn "%A" numbers

// Assignments are expressions of type unit; loops count up and down.
let mutable total, product = 0, 1
for n in 1 .. 4 do
    total <- total + n
    product <- product * n
printfn "%d %d %A" total product (total <- 0)
let rec drain (stack: System.Collections.Generic.Stack<int>) acc = if stack.Count = 0 then acc else drain stack (stack.Pop() :: acc)
printfn "%A" (drain (System.Collections.Generic.Stack [ 1; 2; 3 ]) [])
let mutable state = [ 0 ]
while state.Length < 4 do state <- (List.head state + 1) :: state
printfn "%A" state
incr a
a := !a + 1
printfn "%d" !a
