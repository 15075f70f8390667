// Data structures in classes and modules: an LRU cache, a functional queue, a binary heap, a trie, a ring buffer.
open System
open System.Collections.Generic

type LruCache<'K, 'V when 'K: equality>(capacity: int) =
    let items = Dictionary<'K, LinkedListNode<'K * 'V>>()
    let order = LinkedList<'K * 'V>()
    member _.Count = items.Count
    member _.TryGet key =
        match items.TryGetValue key with
        | true, node ->
            order.Remove node
            order.AddFirst node
            Some(snd node.Value)
        | _ -> None
    member _.Put(key, value) =
        match items.TryGetValue key with
        | true, node -> order.Remove node
        | _ when items.Count >= capacity ->
            let oldest = order.Last
            items.Remove(fst oldest.Value) |> ignore
            order.RemoveLast()
        | _ -> ()
        items.[key] <- order.AddFirst((key, value))
    member _.Keys = [ for key, _ in order -> key ]

let cache = LruCache<string, int> 2
cache.Put("a", 1)
cache.Put("b", 2)
printfn "%A" (cache.TryGet "a")
cache.Put("c", 3)
printfn "%A %A %A" (cache.TryGet "b") cache.Keys cache.Count

type FunctionalQueue<'T> = private { Front: 'T list; Back: 'T list }
module FunctionalQueue =
    let empty<'T> : FunctionalQueue<'T> = { Front = []; Back = [] }
    let enqueue item queue = { queue with Back = item :: queue.Back }
    let rec dequeue queue =
        match queue with
        | { Front = head :: rest } -> Some(head, { queue with Front = rest })
        | { Back = [] } -> None
        | { Back = back } -> dequeue { Front = List.rev back; Back = [] }
    let rec toSeq queue = Seq.unfold dequeue queue
printfn "%A" (FunctionalQueue.empty |> FunctionalQueue.enqueue 1 |> FunctionalQueue.enqueue 2 |> FunctionalQueue.toSeq |> List.ofSeq)

type Heap<'T when 'T: comparison> =
    | Empty
    | Tree of rank: int * value: 'T * left: Heap<'T> * right: Heap<'T>
module Heap =
    let private rank = function Empty -> 0 | Tree(rank = r) -> r
    let private make value a b = if rank a >= rank b then Tree(rank b + 1, value, a, b) else Tree(rank a + 1, value, b, a)
    let rec merge a b =
        match a, b with
        | Empty, heap | heap, Empty -> heap
        | Tree(_, x, l1, r1), Tree(_, y, _, _) when x <= y -> make x l1 (merge r1 b)
        | _, Tree(_, y, l2, r2) -> make y l2 (merge a r2)
    let insert value heap = merge (Tree(1, value, Empty, Empty)) heap
    let pop = function Empty -> None | Tree(_, value, left, right) -> Some(value, merge left right)
    let sort items = items |> Seq.fold (fun heap item -> insert item heap) Empty |> List.unfold pop
printfn "%A %A" (Heap.sort [ 5; 1; 4; 1; 3 ]) (Heap.sort [ "pear"; "fig" ])

type Trie = { IsWord: bool; Children: Map<char, Trie> }
module Trie =
    let empty = { IsWord = false; Children = Map.empty }
    let add (word: string) trie =
        let rec go i trie =
            if i = word.Length then { trie with IsWord = true }
            else
                let child = trie.Children |> Map.tryFind word.[i] |> Option.defaultValue empty
                { trie with Children = Map.add word.[i] (go (i + 1) child) trie.Children }
        go 0 trie
    let rec private words (prefix: string) trie = [
        if trie.IsWord then prefix
        for KeyValue(c, child) in trie.Children do
            yield! words (prefix + string c) child ]
    let startingWith (prefix: string) trie =
        (Some trie, prefix)
        ||> Seq.fold (fun node c -> node |> Option.bind (fun n -> Map.tryFind c n.Children))
        |> Option.map (words prefix)
        |> Option.defaultValue []
let trie = [ "car"; "cart"; "care"; "dog"; "do" ] |> List.fold (fun trie word -> Trie.add word trie) Trie.empty
printfn "%A %A %A" (Trie.startingWith "car" trie) (Trie.startingWith "do" trie) (Trie.startingWith "x" trie)

type RingBuffer<'T>(size: int) =
    let buffer: 'T[] = Array.zeroCreate size
    let mutable start, count = 0, 0
    member _.Add item =
        buffer.[(start + count) % size] <- item
        if count < size then count <- count + 1 else start <- (start + 1) % size
    member _.Item with get i = if i < 0 || i >= count then raise (ArgumentOutOfRangeException "i") else buffer.[(start + i) % size]
    interface IEnumerable<'T> with
        member this.GetEnumerator() : IEnumerator<'T> = (seq { for i in 0 .. count - 1 -> buffer.[(start + i) % size] }).GetEnumerator()
    interface Collections.IEnumerable with
        member this.GetEnumerator() = (this :> IEnumerable<'T>).GetEnumerator() :> Collections.IEnumerator
let ring = RingBuffer<int> 3
for i in 1 .. 5 do ring.Add i
printfn "%A %d %s" (List.ofSeq ring) ring.[0] (try string ring.[3] with :? ArgumentOutOfRangeException as e -> e.ParamName)
