// Queues and stacks.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Core.CompilerServices

/// Values that leave in the order they came. A ring in an array.
[<AllowNullLiteral; Symbol("System.Collections.Generic.Queue`1")>]
type Queue<'T> internal (start: 'T[], startCount: int) =
    let mutable items : 'T[] = start
    let mutable head = 0
    let mutable count = startCount
    let mutable version = 0
    /// An empty queue.
    new() = Queue<'T>([||], 0)
    /// An empty queue with room for some values.
    new(capacity: int) =
        Collections.nonNegative "capacity" capacity
        Queue<'T>(extern "%array_new" capacity null, 0)
    /// A queue of the values.
    new(collection: seq<'T>) =
        Failures.checkNull "collection" collection
        let values = Array.ofSeq collection
        Queue<'T>(values, values.Length)
    member private _.At(index: int) : 'T = items.[(head + index) % items.Length]
    /// How many values there are.
    member _.Count : int = count
    /// How many values there is room for.
    member _.Capacity : int = items.Length
    /// Puts a value in at the end.
    member x.Enqueue(item: 'T) : unit =
        if count = items.Length then x.Resize(if count = 0 then 4 else count * 2)
        items.[(head + count) % items.Length] <- item
        count <- count + 1
        version <- version + 1
    member private x.Resize(size: int) : unit =
        let values = x.ToArray()
        items <- extern "Array.resized" values size
        head <- 0
    /// Takes the first value out.
    member x.Dequeue() : 'T =
        if count = 0 then Collections.emptyOf "Queue"
        let item = items.[head]
        items.[head] <- extern "%identity" null
        head <- (head + 1) % items.Length
        count <- count - 1
        version <- version + 1
        item
    /// The first value.
    member x.Peek() : 'T = if count = 0 then Collections.emptyOf "Queue" else items.[head]
    /// Whether there was a first value, which is taken out.
    [<OutResult>]
    member x.TryDequeue() : bool * 'T = if count = 0 then (false, extern "%identity" null) else (true, x.Dequeue())
    /// Whether there is a first value, and it.
    [<OutResult>]
    member x.TryPeek() : bool * 'T = if count = 0 then (false, extern "%identity" null) else (true, items.[head])
    /// Takes all values out.
    member _.Clear() : unit =
        items <- extern "%array_new" items.Length null
        head <- 0
        count <- 0
        version <- version + 1
    /// Whether there is an equal value.
    member x.Contains(item: 'T) : bool =
        let mutable i = 0
        while i < count && not (extern "%equals_er" (x.At i) item : bool) do i <- i + 1
        i < count
    /// An array of the values.
    member x.ToArray() : 'T[] = Array.init count (fun i -> x.At i)
    /// Copies all values into an array from an index on.
    member x.CopyTo(array: 'T[], arrayIndex: int) : unit = Collections.copyTo x count array arrayIndex
    /// Makes room.
    member x.EnsureCapacity(capacity: int) : int =
        if capacity > items.Length then x.Resize capacity
        items.Length
    /// Gives up room that is not used.
    member x.TrimExcess() : unit = x.Resize count
    /// Keeps room for some values only.
    member x.TrimExcess(capacity: int) : unit =
        if capacity < count then raise (ArgumentOutOfRangeException("capacity"))
        x.Resize capacity
    /// Its values.
    member x.GetEnumerator() : IEnumerator<'T> =
        let before = version
        let mutable i = 0
        new Stepper<'T>((fun out ->
            if version <> before then Collections.changed ()
            if i < count then
                out.Value <- x.At i
                i <- i + 1
                true
            else false), ignore)
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.GetEnumerator()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.GetEnumerator()
    interface IReadOnlyCollection<'T> with
        member x.Count : int = count

/// Values of which the last one leaves first.
[<AllowNullLiteral; Symbol("System.Collections.Generic.Stack`1")>]
type Stack<'T> internal (start: 'T[], startCount: int) =
    let mutable items : 'T[] = start
    let mutable count = startCount
    let mutable version = 0
    /// An empty stack.
    new() = Stack<'T>([||], 0)
    /// An empty stack with room for some values.
    new(capacity: int) =
        Collections.nonNegative "capacity" capacity
        Stack<'T>(extern "%array_new" capacity null, 0)
    /// A stack of the values, the last one on top.
    new(collection: seq<'T>) =
        Failures.checkNull "collection" collection
        let values = Array.ofSeq collection
        Stack<'T>(values, values.Length)
    /// How many values there are.
    member _.Count : int = count
    /// How many values there is room for.
    member _.Capacity : int = items.Length
    /// Puts a value on top.
    member _.Push(item: 'T) : unit =
        if count = items.Length then items <- extern "Array.resized" items (if count = 0 then 4 else count * 2)
        items.[count] <- item
        count <- count + 1
        version <- version + 1
    /// Takes the top value off.
    member _.Pop() : 'T =
        if count = 0 then Collections.emptyOf "Stack"
        count <- count - 1
        let item = items.[count]
        items.[count] <- extern "%identity" null
        version <- version + 1
        item
    /// The top value.
    member _.Peek() : 'T = if count = 0 then Collections.emptyOf "Stack" else items.[count - 1]
    /// Whether there was a top value, which is taken off.
    [<OutResult>]
    member x.TryPop() : bool * 'T = if count = 0 then (false, extern "%identity" null) else (true, x.Pop())
    /// Whether there is a top value, and it.
    [<OutResult>]
    member x.TryPeek() : bool * 'T = if count = 0 then (false, extern "%identity" null) else (true, items.[count - 1])
    /// Takes all values off.
    member _.Clear() : unit =
        items <- extern "%array_new" items.Length null
        count <- 0
        version <- version + 1
    /// Whether there is an equal value.
    member _.Contains(item: 'T) : bool =
        let mutable i = 0
        while i < count && not (extern "%equals_er" items.[i] item : bool) do i <- i + 1
        i < count
    /// An array of the values, the top one first.
    member _.ToArray() : 'T[] = Array.init count (fun i -> items.[count - 1 - i])
    /// Copies all values into an array from an index on, the top one first.
    member x.CopyTo(array: 'T[], arrayIndex: int) : unit = Collections.copyTo x count array arrayIndex
    /// Makes room.
    member _.EnsureCapacity(capacity: int) : int =
        if capacity > items.Length then items <- extern "Array.resized" items capacity
        items.Length
    /// Gives up room that is not used.
    member _.TrimExcess() : unit = items <- extern "Array.resized" items count
    /// Keeps room for some values only.
    member _.TrimExcess(capacity: int) : unit =
        if capacity < count then raise (ArgumentOutOfRangeException("capacity"))
        items <- extern "Array.resized" items capacity
    /// Its values, the top one first.
    member _.GetEnumerator() : IEnumerator<'T> =
        let before = version
        let mutable i = count
        new Stepper<'T>((fun out ->
            if version <> before then Collections.changedLater ()
            if i > 0 then
                i <- i - 1
                out.Value <- items.[i]
                true
            else false), ignore)
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.GetEnumerator()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.GetEnumerator()
    interface IReadOnlyCollection<'T> with
        member x.Count : int = count

/// Values that leave in the order of their priorities, the smallest first. A heap of four children a node, as in .NET, so that
/// values of equal priority leave in the same order as there.
[<AllowNullLiteral; Symbol("System.Collections.Generic.PriorityQueue`2")>]
type PriorityQueue<'TElement, 'TPriority> internal (comparer: IComparer<'TPriority>, start: seq<struct ('TElement * 'TPriority)>) =
    let order = Collections.order comparer
    let mutable nodes : (struct ('TElement * 'TPriority))[] = if isNull start then [||] else Array.ofSeq start
    let mutable count = nodes.Length
    let priority (node: struct ('TElement * 'TPriority)) : 'TPriority =
        match node with
        | struct (_, priority) -> priority
    let rec up (node: struct ('TElement * 'TPriority)) (index: int) : unit =
        let parent = (index - 1) / 4
        if index > 0 && order (priority node) (priority nodes.[parent]) < 0 then
            nodes.[index] <- nodes.[parent]
            up node parent
        else nodes.[index] <- node
    let rec down (node: struct ('TElement * 'TPriority)) (index: int) : unit =
        let first = index * 4 + 1
        if first < count then
            let mutable smallest = first
            for child in first + 1 .. min (first + 3) (count - 1) do
                if order (priority nodes.[child]) (priority nodes.[smallest]) < 0 then smallest <- child
            if order (priority node) (priority nodes.[smallest]) <= 0 then nodes.[index] <- node
            else
                nodes.[index] <- nodes.[smallest]
                down node smallest
        else nodes.[index] <- node
    let heapify () : unit =
        if count > 1 then
            for i in (count - 2) / 4 .. -1 .. 0 do down nodes.[i] i
    do heapify ()
    /// An empty queue.
    new() = PriorityQueue<'TElement, 'TPriority>((null: IComparer<'TPriority>), null)
    /// An empty queue with room for some values.
    new(initialCapacity: int) = PriorityQueue<'TElement, 'TPriority>((null: IComparer<'TPriority>), null)
    /// An empty queue whose priorities a comparer compares.
    new(comparer: IComparer<'TPriority>) = PriorityQueue<'TElement, 'TPriority>(comparer, null)
    /// An empty queue with room for some values, whose priorities a comparer compares.
    new(initialCapacity: int, comparer: IComparer<'TPriority>) = PriorityQueue<'TElement, 'TPriority>(comparer, null)
    /// A queue of the values with their priorities.
    new(items: seq<struct ('TElement * 'TPriority)>) = PriorityQueue<'TElement, 'TPriority>((null: IComparer<'TPriority>), items)
    /// A queue of the values with their priorities, which a comparer compares.
    new(items: seq<struct ('TElement * 'TPriority)>, comparer: IComparer<'TPriority>) =
        PriorityQueue<'TElement, 'TPriority>(comparer, items)
    /// How many values there are.
    member _.Count : int = count
    /// How many values there is room for.
    member _.Capacity : int = nodes.Length
    /// Whether an equal value was in, that one, and its priority; it is taken out.
    [<OutResult>]
    member _.Remove(element: 'TElement, equalityComparer: IEqualityComparer<'TElement>) : bool * 'TElement * 'TPriority =
        let same (other: 'TElement) : bool =
            if isNull equalityComparer then extern "%equals_er" other element else equalityComparer.Equals(other, element)
        let mutable index = 0
        while index < count && not (match nodes.[index] with struct (other, _) -> same other) do index <- index + 1
        if index = count then (false, extern "%identity" null, extern "%identity" null)
        else
            let struct (removed, removedPriority) = nodes.[index]
            count <- count - 1
            let last = nodes.[count]
            nodes.[count] <- extern "%identity" null
            if index < count then
                if order (priority last) removedPriority < 0 then up last index else down last index
            (true, removed, removedPriority)
    /// Whether an equal value was in, that one, and its priority; it is taken out.
    [<OutResult>]
    member x.Remove(element: 'TElement) : bool * 'TElement * 'TPriority = x.Remove(element, (null: IEqualityComparer<'TElement>))
    /// What compares the priorities.
    member _.Comparer : IComparer<'TPriority> = if isNull comparer then Comparer<'TPriority>.Default else comparer
    /// Puts a value with its priority in.
    member _.Enqueue(element: 'TElement, priority: 'TPriority) : unit =
        if count = nodes.Length then nodes <- extern "Array.resized" nodes (if count = 0 then 4 else count * 2)
        count <- count + 1
        up (struct (element, priority)) (count - 1)
    /// Takes the first value out.
    member x.Dequeue() : 'TElement =
        if count = 0 then Collections.emptyOf "Queue"
        let struct (element, _) = nodes.[0]
        count <- count - 1
        let last = nodes.[count]
        nodes.[count] <- extern "%identity" null
        if count > 0 then down last 0
        element
    /// The first value.
    member _.Peek() : 'TElement =
        if count = 0 then Collections.emptyOf "Queue"
        let struct (element, _) = nodes.[0]
        element
    /// Whether there was a first value, which is taken out, and its priority.
    [<OutResult>]
    member x.TryDequeue() : bool * 'TElement * 'TPriority =
        if count = 0 then (false, extern "%identity" null, extern "%identity" null)
        else
            let first = priority nodes.[0]
            (true, x.Dequeue(), first)
    /// Whether there is a first value, it, and its priority.
    [<OutResult>]
    member x.TryPeek() : bool * 'TElement * 'TPriority =
        if count = 0 then (false, extern "%identity" null, extern "%identity" null) else (true, x.Peek(), priority nodes.[0])
    /// Puts a value in, then takes the first one out.
    member x.EnqueueDequeue(element: 'TElement, priority: 'TPriority) : 'TElement =
        if count = 0 then element
        else
            let struct (first, firstPriority) = nodes.[0]
            if order priority firstPriority <= 0 then element
            else
                down (struct (element, priority)) 0
                first
    /// Takes the first value out, then puts a value in.
    member x.DequeueEnqueue(element: 'TElement, priority: 'TPriority) : 'TElement =
        if count = 0 then Collections.emptyOf "Queue"
        let struct (first, _) = nodes.[0]
        down (struct (element, priority)) 0
        first
    /// Puts values with their priorities in.
    member x.EnqueueRange(items: seq<struct ('TElement * 'TPriority)>) : unit =
        if count = 0 then
            nodes <- Array.ofSeq items
            count <- nodes.Length
            heapify ()
        else
            for struct (element, priority) in items do x.Enqueue(element, priority)
    /// Puts values of one priority in.
    member x.EnqueueRange(elements: seq<'TElement>, priority: 'TPriority) : unit = for element in elements do x.Enqueue(element, priority)
    /// Takes all values out.
    member _.Clear() : unit =
        nodes <- [||]
        count <- 0
    /// Makes room; does nothing.
    member _.EnsureCapacity(capacity: int) : int = nodes.Length
    /// Gives up room that is not used; does nothing.
    member _.TrimExcess() : unit = ()
    /// The values with their priorities, in the order of the heap.
    member _.UnorderedItems : IReadOnlyCollection<struct ('TElement * 'TPriority)> =
        List<struct ('TElement * 'TPriority)>((Array.sub nodes 0 count) :> seq<struct ('TElement * 'TPriority)>)
