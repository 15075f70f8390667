// Values of a recursive group are found in the order in which they need each other.
let rec total = parts + 1
and one = 1
and parts = one + twice one
and twice x = x * factor
and factor = 3

printfn "%d %d %d" total parts (twice 5)

let local () =
    let rec a = b * 2
    and b = f 1
    and f x = x + c
    and c = 10
    a, b, c

printfn "%A" (local ())

type Node = { Name: string; Next: Node }
let rec first = { Name = "first"; Next = second }
and second = { Name = "second"; Next = first }
printfn "%s %s" first.Next.Next.Name second.Next.Name

// An object expression is a value, so it can be general.
type Pattern<'a, 'b> =
    abstract Query: 'b -> 'a option
    abstract Make: 'a -> 'b

let cons =
    { new Pattern<'a * 'a list, 'a list> with
        member _.Query xs = match xs with y :: ys -> Some(y, ys) | [] -> None
        member _.Make((x, xs)) = x :: xs }

printfn "%A %A" ((cons: Pattern<int * int list, int list>).Query [ 1; 2 ]) (cons.Make("a", [ "b" ]))
