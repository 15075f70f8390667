// Chains of values: System.Collections.Generic.LinkedList.
namespace System.Collections.Generic

open System
open System.Collections
open FSharp.Core.CompilerServices

/// A link of a chain.
[<AllowNullLiteral; Symbol("System.Collections.Generic.LinkedListNode`1")>]
type LinkedListNode<'T>(start: 'T) =
    let mutable value = start
    let mutable list : LinkedList<'T> = null
    let mutable next : LinkedListNode<'T> = null
    let mutable previous : LinkedListNode<'T> = null
    /// The value.
    member _.Value
        with get () : 'T = value
        and set (newValue: 'T) : unit = value <- newValue
    /// The chain it is a link of, or null.
    member _.List : LinkedList<'T> = list
    /// The next link, or null.
    member _.Next : LinkedListNode<'T> = next
    /// The link before, or null.
    member _.Previous : LinkedListNode<'T> = previous
    member internal _.SetNext(node: LinkedListNode<'T>) : unit = next <- node
    member internal _.SetPrevious(node: LinkedListNode<'T>) : unit = previous <- node
    member internal _.SetList(owner: LinkedList<'T>) : unit = list <- owner

/// A chain of values.
and [<AllowNullLiteral; Symbol("System.Collections.Generic.LinkedList`1")>] LinkedList<'T>() =
    let mutable first : LinkedListNode<'T> = null
    let mutable last : LinkedListNode<'T> = null
    let mutable count = 0
    let mutable version = 0
    /// A chain of the values.
    new(collection: seq<'T>) as x =
        LinkedList<'T>()
        then
            Failures.checkNull "collection" collection
            for value in collection do x.AddLast value |> ignore
    member private x.Link(node: LinkedListNode<'T>, before: LinkedListNode<'T>, after: LinkedListNode<'T>) : unit =
        Failures.checkNull "node" node
        if not (isNull node.List) then raise (InvalidOperationException("The LinkedList node already belongs to a LinkedList."))
        node.SetList x
        node.SetPrevious before
        node.SetNext after
        if isNull before then first <- node else before.SetNext node
        if isNull after then last <- node else after.SetPrevious node
        count <- count + 1
        version <- version + 1
    member private x.Check(node: LinkedListNode<'T>) : unit =
        Failures.checkNull "node" node
        if not (extern "%same" node.List x) then
            raise (InvalidOperationException("The LinkedList node does not belong to current LinkedList."))
    /// How many values there are.
    member _.Count : int = count
    /// The first link, or null.
    member _.First : LinkedListNode<'T> = first
    /// The last link, or null.
    member _.Last : LinkedListNode<'T> = last
    /// Adds a value at the beginning.
    member x.AddFirst(value: 'T) : LinkedListNode<'T> =
        let node = LinkedListNode<'T>(value)
        x.Link(node, null, first)
        node
    /// Adds a link at the beginning.
    member x.AddFirst(node: LinkedListNode<'T>) : unit = x.Link(node, null, first)
    /// Adds a value at the end.
    member x.AddLast(value: 'T) : LinkedListNode<'T> =
        let node = LinkedListNode<'T>(value)
        x.Link(node, last, null)
        node
    /// Adds a link at the end.
    member x.AddLast(node: LinkedListNode<'T>) : unit = x.Link(node, last, null)
    /// Adds a value behind a link.
    member x.AddAfter(node: LinkedListNode<'T>, value: 'T) : LinkedListNode<'T> =
        x.Check node
        let added = LinkedListNode<'T>(value)
        x.Link(added, node, node.Next)
        added
    /// Adds a link behind a link.
    member x.AddAfter(node: LinkedListNode<'T>, newNode: LinkedListNode<'T>) : unit =
        x.Check node
        x.Link(newNode, node, node.Next)
    /// Adds a value before a link.
    member x.AddBefore(node: LinkedListNode<'T>, value: 'T) : LinkedListNode<'T> =
        x.Check node
        let added = LinkedListNode<'T>(value)
        x.Link(added, node.Previous, node)
        added
    /// Adds a link before a link.
    member x.AddBefore(node: LinkedListNode<'T>, newNode: LinkedListNode<'T>) : unit =
        x.Check node
        x.Link(newNode, node.Previous, node)
    /// Takes a link out.
    member x.Remove(node: LinkedListNode<'T>) : unit =
        x.Check node
        let before = node.Previous
        let after = node.Next
        if isNull before then first <- after else before.SetNext after
        if isNull after then last <- before else after.SetPrevious before
        node.SetList null
        node.SetNext null
        node.SetPrevious null
        count <- count - 1
        version <- version + 1
    /// Takes the first equal value out; false when there is none.
    member x.Remove(value: 'T) : bool =
        let node = x.Find value
        if isNull node then false
        else
            x.Remove node
            true
    /// Takes the first value out.
    member x.RemoveFirst() : unit =
        if isNull first then raise (InvalidOperationException("The LinkedList is empty."))
        x.Remove first
    /// Takes the last value out.
    member x.RemoveLast() : unit =
        if isNull last then raise (InvalidOperationException("The LinkedList is empty."))
        x.Remove last
    /// The first link with an equal value, or null.
    member _.Find(value: 'T) : LinkedListNode<'T> =
        let mutable node = first
        while not (isNull node) && not (extern "%equals_er" node.Value value : bool) do node <- node.Next
        node
    /// The last link with an equal value, or null.
    member _.FindLast(value: 'T) : LinkedListNode<'T> =
        let mutable node = last
        while not (isNull node) && not (extern "%equals_er" node.Value value : bool) do node <- node.Previous
        node
    /// Whether there is an equal value.
    member x.Contains(value: 'T) : bool = not (isNull (x.Find value))
    /// Takes all values out.
    member x.Clear() : unit = while not (isNull first) do x.Remove first
    /// Copies all values into an array from an index on.
    member x.CopyTo(array: 'T[], index: int) : unit = Collections.copyTo x count array index
    /// Its values.
    member _.GetEnumerator() : IEnumerator<'T> =
        let before = version
        let mutable node = first
        new Stepper<'T>((fun out ->
            if version <> before then Collections.changedLater ()
            if isNull node then false
            else
                out.Value <- node.Value
                node <- node.Next
                true), ignore)
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.GetEnumerator()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.GetEnumerator()
    interface IReadOnlyCollection<'T> with
        member x.Count : int = count
    interface ICollection<'T> with
        member x.Count : int = count
        member _.IsReadOnly : bool = false
        member x.Add(item: 'T) : unit = x.AddLast item |> ignore
        member x.Clear() : unit = x.Clear()
        member x.Contains(item: 'T) : bool = x.Contains item
        member x.CopyTo(array: 'T[], index: int) : unit = x.CopyTo(array, index)
        member x.Remove(item: 'T) : bool = x.Remove item
