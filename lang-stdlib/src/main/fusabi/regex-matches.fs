// What regular expressions find: matches, their groups, and the parts these took.
namespace System.Text.RegularExpressions

open System
open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// How a pattern is read and matched.
[<Flags>]
type RegexOptions =
    /// As it stands.
    | None = 0
    /// Upper and lower case are the same.
    | IgnoreCase = 1
    /// ^ and $ match at every line.
    | Multiline = 2
    /// Only groups with a name capture.
    | ExplicitCapture = 4
    /// Without effect.
    | Compiled = 8
    /// A point matches line ends too.
    | Singleline = 16
    /// White space in the pattern means nothing.
    | IgnorePatternWhitespace = 32
    /// From the right to the left.
    | RightToLeft = 64
    /// As in JavaScript: classes of ASCII characters only.
    | ECMAScript = 256
    /// Without effect.
    | CultureInvariant = 512
    /// Without effect.
    | NonBacktracking = 1024

/// A pattern that is none.
type RegexParseException(message: string) =
    inherit ArgumentException(message)

/// A part of a text.
[<AllowNullLiteral>]
type Capture(text: string, index: int, length: int) =
    /// Where it begins.
    member _.Index : int = index
    /// How many characters it has.
    member _.Length : int = length
    /// Its characters.
    member _.Value : string = if length = 0 then "" else text.Substring(index, length)
    override x.ToString() : string = x.Value

/// Values in an order, by index.
[<AbstractClass>]
type IndexedCollection<'T>(items: 'T[]) =
    /// How many there are.
    member _.Count : int = items.Length
    /// The values as an array.
    member internal _.Items : 'T[] = items
    /// Whether it cannot be changed.
    member _.IsReadOnly : bool = true
    /// Whether threads may share it.
    member _.IsSynchronized : bool = false
    /// What threads that share it would lock.
    member x.SyncRoot : obj = box x
    /// Copies all into an array from an index on.
    member x.CopyTo(array: 'T[], arrayIndex: int) : unit = Collections.copyTo x items.Length array arrayIndex
    /// Its values.
    member _.GetEnumerator() : IEnumerator<'T> = (Seq.ofArray items).GetEnumerator()
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = (Seq.ofArray items).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (Seq.ofArray items).GetEnumerator()
    interface IReadOnlyCollection<'T> with
        member _.Count : int = items.Length

/// The parts that a group took, in their order.
type CaptureCollection(items: Capture[]) =
    inherit IndexedCollection<Capture>(items)
    /// The part at an index.
    member _.Item with get (i: int) : Capture = items.[i]

/// What a group of the pattern matched.
[<AllowNullLiteral>]
type Group(text: string, name: string, index: int, length: int, earlier: Capture[]) =
    inherit Capture(text, (if index < 0 then 0 else index), (if index < 0 then 0 else length))
    /// A group that took one part at most.
    internal new(text: string, name: string, index: int, length: int) = Group(text, name, index, length, [||])
    /// Whether it took part in the match.
    member _.Success : bool = index >= 0
    /// Its name, or its number as text.
    member _.Name : string = name
    /// The parts it took, in their order; the last one is the group itself.
    member x.Captures : CaptureCollection = CaptureCollection(if index < 0 then [||] else Array.append earlier [| x :> Capture |])
    /// The group itself: there is one thread.
    static member Synchronized(inner: Group) : Group =
        Failures.checkNull "inner" inner
        inner

/// The groups of a match, by number or name.
type GroupCollection(items: Group[]) =
    inherit IndexedCollection<Group>(items)
    let missing = Group("", "0", -1, 0)
    /// The group with a number.
    member _.Item with get (groupnum: int) : Group = if groupnum >= 0 && groupnum < items.Length then items.[groupnum] else missing
    /// The group with a name.
    member _.Item
        with get (groupname: string) : Group =
            match Array.tryFind (fun (group: Group) -> group.Name = groupname) items with
            | Some group -> group
            | None -> missing
    /// Whether there is a group with this name.
    member _.ContainsKey(key: string) : bool = Array.exists (fun (group: Group) -> group.Name = key) items
    /// Whether there is a group with this name, and which.
    [<OutResult>]
    member _.TryGetValue(key: string) : bool * Group =
        match Array.tryFind (fun (group: Group) -> group.Name = key) items with
        | Some group -> (true, group)
        | None -> (false, null)
    /// The names of all groups.
    member _.Keys : seq<string> = Seq.map (fun (group: Group) -> group.Name) items
    /// All groups.
    member _.Values : seq<Group> = Seq.ofArray items

/// What groups took, from the positions that a search gives: two numbers a group, then for each group how many parts it took, and where.
module internal Positions =
    let groups (text: string) (names: string[]) (positions: int[]) : Group[] =
        let groups : Group[] = Array.zeroCreate names.Length
        let mutable next = 2 * names.Length
        for i in 0 .. names.Length - 1 do
            let count = if next < positions.Length then positions.[next] else 0
            let earlier : Capture[] = if count > 1 then Array.zeroCreate (count - 1) else Array.Empty<Capture>()
            for k in 0 .. count - 2 do
                earlier.[k] <- Capture(text, positions.[next + 1 + 2 * k], positions.[next + 2 + 2 * k])
            groups.[i] <- Group(text, names.[i], positions.[2 * i], positions.[2 * i + 1], earlier)
            next <- next + 1 + 2 * count
        groups

    /// The same positions in a text of which the one searched is a part.
    let shift (names: string[]) (positions: int[]) (by: int) : unit =
        let mutable next = 2 * names.Length
        for i in 0 .. names.Length - 1 do
            if positions.[2 * i] >= 0 then positions.[2 * i] <- positions.[2 * i] + by
            let count = positions.[next]
            for k in 0 .. count - 1 do
                positions.[next + 1 + 2 * k] <- positions.[next + 1 + 2 * k] + by
            next <- next + 1 + 2 * count

/// A place where a pattern matched, or none.
[<AllowNullLiteral>]
type Match(regex: obj, text: string, names: string[], positions: int[], next: unit -> Match) =
    inherit Group(text, "0", positions.[0], positions.[1])
    let mutable groups : Group[] = null
    /// All groups; number 0 is the whole.
    member _.Groups : GroupCollection =
        if isNull groups then groups <- Positions.groups text names positions
        GroupCollection(groups)
    /// The next place, behind this one.
    member _.NextMatch() : Match = next ()
    /// The replacement with its references to groups filled in.
    member _.Result(replacement: string) : string = extern "Regex.expand" regex text positions replacement
    /// The match that is none.
    static member Empty : Match =
        Match(null, "", [| "0" |], [| -1; 0 |], (fun () -> Match.Empty))
    /// The match itself: there is one thread.
    static member Synchronized(inner: Match) : Match =
        Failures.checkNull "inner" inner
        inner
    /// The places of the groups: start and length of each.
    member internal _.Positions : int[] = positions

/// All places where a pattern matched.
type MatchCollection(items: Match[]) =
    inherit IndexedCollection<Match>(items)
    /// The match at an index.
    member _.Item with get (i: int) : Match =
        if i < 0 || i >= items.Length then raise (ArgumentOutOfRangeException("i"))
        items.[i]

/// What becomes of a match.
[<DelegateType; Symbol("System.Text.RegularExpressions.MatchEvaluator")>]
type MatchEvaluator =
    /// Calls it.
    abstract Invoke: Match -> string
