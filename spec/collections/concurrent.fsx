open System
open System.Collections
open System.Collections.Concurrent

let d = ConcurrentDictionary<string, int>()
printfn "%b %b" (d.TryAdd("a", 1)) (d.TryAdd("a", 2))
printfn "%d %d" (d.GetOrAdd("b", 5)) (d.AddOrUpdate("a", 0, fun _ v -> v + 10))
match d.TryRemove "b" with
| true, v -> printfn "removed %d" v
| _ -> printfn "none"
let q = ConcurrentQueue [1; 2; 3]
q.Enqueue 4
match q.TryDequeue() with
| true, v -> printfn "%d of %d" v q.Count
| _ -> ()
let s = ConcurrentStack [1; 2]
printfn "%A" (Seq.toList s)
let bits = BitArray [| true; false; true |]
printfn "%A %b" (Seq.toList (Seq.cast<bool> bits)) (bits.Not().[1])
