// A table from keys to their numbers in order of appearance, for functions that look for equal values.
namespace FSharp.Core.CompilerServices

/// Keys by F#'s equality, numbered in the order they came. Chains of numbers in arrays; grows by doubling.
[<NoEquality; NoComparison>]
type HashIndex<'K>() =
    let mutable buckets : int[] = extern "%array_new" 16 0
    let mutable following : int[] = extern "%array_new" 16 0
    let mutable hashes : int[] = extern "%array_new" 16 0
    let mutable keys : 'K[] = extern "%array_new" 16 null
    let mutable count = 0

    member private _.Grow() : unit =
        let size = count * 2
        keys <- extern "Array.resized" keys size
        hashes <- extern "Array.resized" hashes size
        following <- extern "%array_new" size 0
        buckets <- extern "%array_new" size 0
        for i in 0 .. count - 1 do
            let bucket = hashes.[i] % size
            following.[i] <- buckets.[bucket]
            buckets.[bucket] <- i + 1

    /// How many keys there are.
    member _.Count : int = count
    /// The key with a number.
    member _.Key(index: int) : 'K = keys.[index]
    /// The number of the key, or -1.
    member x.Find(key: 'K) : int =
        let place : int = extern "Table.findEqual" buckets hashes following keys key
        if place > -2 then place else x.Seek key
    member private _.Seek(key: 'K) : int =
        let hash = (extern "%hash" key : int) &&& 2147483647
        let mutable i = buckets.[hash % buckets.Length] - 1
        while i >= 0 && not (hashes.[i] = hash && (extern "%equals" keys.[i] key : bool)) do i <- following.[i] - 1
        i
    /// Gives a new key the next number.
    member x.Add(key: 'K) : int =
        if count = keys.Length then x.Grow()
        let hash = (extern "%hash" key : int) &&& 2147483647
        let bucket = hash % buckets.Length
        let i = count
        keys.[i] <- key
        hashes.[i] <- hash
        following.[i] <- buckets.[bucket]
        buckets.[bucket] <- i + 1
        count <- count + 1
        i
    /// Puts the key in; false when it was in already.
    member x.TryAdd(key: 'K) : bool =
        if x.Find key >= 0 then false
        else
            x.Add key |> ignore
            true
    /// All keys, in order.
    member _.Keys() : 'K[] = extern "Array.resized" keys count
