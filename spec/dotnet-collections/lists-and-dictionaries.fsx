// The mutable collections of .NET, as scripts use them.
open System.Collections.Generic

let list = List<int>([ 3; 1; 2 ])
list.Add 5
list.AddRange [ 8; 9 ]
list.Insert(0, 100)
list.Remove 1 |> ignore
list.RemoveAt 0
printfn "%A %d %b %d" (List.ofSeq list) list.Count (list.Contains 5) (list.IndexOf 8)
list.Sort()
list.Reverse()
printfn "%A" (Seq.toList list)
list.[0] <- list.[0] + 1
printfn "%d %A %d" list.[0] (list.FindAll(fun n -> n % 2 = 0) |> List.ofSeq) (list.RemoveAll(fun n -> n < 4))
list.Sort(fun a b -> compare a b)
list.ForEach(fun n -> printf "%d " n)
printfn "%A %b" (list.ToArray()) (list.Exists(fun n -> n > 9))

let ages = Dictionary<string, int>()
ages.["ann"] <- 30
ages.Add("bob", 25)
printfn "%b %b" (ages.TryAdd("ann", 1)) (ages.ContainsKey "cyd")
match ages.TryGetValue "bob" with
| true, age -> printfn "bob is %d" age
| _ -> printfn "no bob"
for KeyValue(name, age) in ages do printf "%s:%d " name age
for pair in ages do printf "%s=%d " pair.Key pair.Value
printfn "%d %A %A" ages.Count (List.ofSeq ages.Keys) (Seq.sum ages.Values)
printfn "%b %d" (ages.Remove "ann") ages.Count
printfn "%s" (try string ages.["zed"] with :? KeyNotFoundException as e -> e.Message)
let groups = Dictionary<int, List<string>>()
for word in [ "a"; "bb"; "c"; "dd" ] do
    match groups.TryGetValue word.Length with
    | true, words -> words.Add word
    | false, _ -> groups.[word.Length] <- List [ word ]
printfn "%A" [ for KeyValue(k, v) in groups -> k, List.ofSeq v ]

let set = HashSet<int>([ 1; 2; 3 ])
printfn "%b %b %d" (set.Add 3) (set.Add 4) set.Count
set.IntersectWith [ 2; 3; 9 ]
printfn "%A %b" (List.ofSeq set) (set.IsSubsetOf [ 1; 2; 3 ])
set.UnionWith [ 7 ]
printfn "%b %A" (set.SetEquals [ 7; 3; 2 ]) (set |> Seq.sort |> List.ofSeq)

let queue = Queue<string>()
queue.Enqueue "first"
queue.Enqueue "second"
printfn "%s %d %s" (queue.Dequeue()) queue.Count (queue.Peek())
let stack = Stack [ 1; 2; 3 ]
stack.Push 4
printfn "%d %d %A" (stack.Pop()) (stack.Peek()) (List.ofSeq stack)
printfn "%A" (queue.TryDequeue())
printfn "%A" (queue.TryDequeue() |> fst)

let sorted = SortedDictionary<string, int>()
for word in "the cat the dog a cat the".Split ' ' do
    sorted.[word] <- (match sorted.TryGetValue word with true, n -> n + 1 | _ -> 1)
printfn "%A" [ for KeyValue(word, n) in sorted -> word, n ]
let sortedSet = SortedSet [ 5; 1; 3 ]
printfn "%A %d %d" (List.ofSeq sortedSet) sortedSet.Min sortedSet.Max
let linked = LinkedList [ 2; 3 ]
linked.AddFirst 1 |> ignore
linked.AddLast 4 |> ignore
printfn "%A %d" (List.ofSeq linked) linked.First.Next.Value
let priority = PriorityQueue<string, int>()
for name, level in [ "low", 5; "high", 1; "middle", 3 ] do priority.Enqueue(name, level)
printfn "%s" (String.concat " " [ while priority.Count > 0 do priority.Dequeue() ])
let readOnly = dict [ "x", 1; "y", 2 ]
printfn "%d %b" readOnly.["x"] (readOnly.ContainsKey "z")
printfn "%s" (try readOnly.Add("z", 3); "added" with :? System.NotSupportedException -> "read only")
printfn "%s" (try (for n in list do list.Add n); "fine" with :? System.InvalidOperationException -> "modified")
