// A weak reference does not keep its target; what is still reachable stays.
open System

type Node(name: string) =
    member val Next: Node = Unchecked.defaultof<Node> with get, set
    member _.Name = name

let kept = Node "kept"
let toKept = WeakReference<Node>(kept)

let make () =
    // A cycle: reference counts would never free it.
    let first = Node "first"
    let second = Node "second"
    first.Next <- second
    second.Next <- first
    WeakReference<Node>(first), WeakReference(box second)

let toFirst, toSecond = make ()
GC.Collect()
GC.WaitForPendingFinalizers()

match toKept.TryGetTarget() with
| true, node -> printfn "kept: %s" node.Name
| _ -> printfn "kept: gone"

match toFirst.TryGetTarget() with
| true, node -> printfn "first: %s" node.Name
| _ -> printfn "first: gone"

printfn "second: %b %b" toSecond.IsAlive (isNull toSecond.Target)

toFirst.SetTarget kept
toSecond.Target <- box kept
GC.Collect()
printfn "first again: %b" (fst (toFirst.TryGetTarget()))
printfn "second again: %b" toSecond.IsAlive
printfn "memory: %b" (GC.GetTotalMemory(true) > 0L)
printfn "collections: %b" (GC.CollectionCount 0 > 0)
GC.KeepAlive kept
