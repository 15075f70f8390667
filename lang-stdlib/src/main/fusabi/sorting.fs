// Sorting arrays: in a stable way, and in the way that .NET's Array.Sort does.
namespace FSharp.Core.CompilerServices

/// Sorting arrays in place.
module Sorting =

    /// Merges two sorted runs of source into target.
    let private merge (compare: 'T -> 'T -> int) (source: 'T[]) (target: 'T[]) (from: int) (middle: int) (finish: int) : unit =
        let mutable left = from
        let mutable right = middle
        for i in from .. finish - 1 do
            if left < middle && (right >= finish || compare source.[left] source.[right] <= 0) then
                target.[i] <- source.[left]
                left <- left + 1
            else
                target.[i] <- source.[right]
                right <- right + 1

    /// Sorts short runs by insertion, to begin with.
    let private insertion (compare: 'T -> 'T -> int) (array: 'T[]) (from: int) (finish: int) : unit =
        for i in from + 1 .. finish - 1 do
            let value = array.[i]
            let mutable j = i - 1
            while j >= from && compare array.[j] value > 0 do
                array.[j + 1] <- array.[j]
                j <- j - 1
            array.[j + 1] <- value

    /// Sorts the array; equal values keep their order. Bottom-up merging of runs.
    let stable (compare: 'T -> 'T -> int) (array: 'T[]) : unit =
        let length : int = extern "%array_length" array
        let run = 8
        let mutable start = 0
        while start < length do
            insertion compare array start (min length (start + run))
            start <- start + run
        if length > run then
            let mutable source = array
            let mutable target : 'T[] = extern "Array.copy" array
            let mutable width = run
            while width < length do
                let mutable from = 0
                while from < length do
                    merge compare source target from (min length (from + width)) (min length (from + 2 * width))
                    from <- from + 2 * width
                let swap = source
                source <- target
                target <- swap
                width <- 2 * width
            if not (extern "%same" source array) then
                let _ : unit = extern "Array.blit" source 0 array 0 length
                ()

    /// The values in the order of their keys, the largest first if asked for; values with equal keys keep their order.
    let stableBy (keys: 'K[]) (descending: bool) (array: 'T[]) : 'T[] =
        let sorted : 'T[] = extern "Array.sortedByKeysAlone" keys array descending
        if not (extern "%same" sorted null) then sorted
        else
            let length : int = extern "%array_length" array
            let order : int[] = extern "%array_new" length 0
            for i in 0 .. length - 1 do order.[i] <- i
            if descending then stable (fun i j -> extern "%compare" keys.[j] keys.[i]) order
            else stable (fun i j -> extern "%compare" keys.[i] keys.[j]) order
            let result : 'T[] = extern "%array_new" length null
            for i in 0 .. length - 1 do result.[i] <- array.[order.[i]]
            result

    /// Sorts the array in ascending order; equal values keep theirs. A native does it unless values have a comparison of the script's.
    let ascending (array: 'T[]) : unit =
        if extern "%same" (extern "Array.sortAlone" array : obj) null then stable (fun a b -> extern "%compare" a b) array

    let private swap (keys: 'K[]) (items: 'T[]) (i: int) (j: int) : unit =
        let key = keys.[i]
        keys.[i] <- keys.[j]
        keys.[j] <- key
        if not (extern "%same" items null) then
            let item = items.[i]
            items.[i] <- items.[j]
            items.[j] <- item

    let private swapIfGreater (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (i: int) (j: int) : unit =
        if compare keys.[i] keys.[j] > 0 then swap keys items i j

    let private insertionWithItems (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (low: int) (length: int) : unit =
        for i in low .. low + length - 2 do
            let mutable j = i
            while j >= low && compare keys.[j + 1] keys.[j] < 0 do
                swap keys items j (j + 1)
                j <- j - 1

    let private downHeap (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (low: int) (first: int) (count: int) : unit =
        let mutable i = first
        let mutable sinking = true
        while sinking && i <= count / 2 do
            let mutable child = 2 * i
            if child < count && compare keys.[low + child - 1] keys.[low + child] < 0 then child <- child + 1
            if compare keys.[low + i - 1] keys.[low + child - 1] < 0 then
                swap keys items (low + i - 1) (low + child - 1)
                i <- child
            else sinking <- false

    let private heap (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (low: int) (length: int) : unit =
        for i in length / 2 .. -1 .. 1 do downHeap compare keys items low i length
        for i in length .. -1 .. 2 do
            swap keys items low (low + i - 1)
            downHeap compare keys items low 1 (i - 1)

    let private partition (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (low: int) (length: int) : int =
        let high = low + length - 1
        let middle = low + (length - 1) / 2
        swapIfGreater compare keys items low middle
        swapIfGreater compare keys items low high
        swapIfGreater compare keys items middle high
        let pivot = keys.[middle]
        swap keys items middle (high - 1)
        let mutable left = low
        let mutable right = high - 1
        let mutable crossing = false
        while not crossing && left < right do
            left <- left + 1
            while compare keys.[left] pivot < 0 do left <- left + 1
            right <- right - 1
            while compare pivot keys.[right] < 0 do right <- right - 1
            if left >= right then crossing <- true else swap keys items left right
        if left <> high - 1 then swap keys items left (high - 1)
        left

    let rec private introsort (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (low: int) (length: int) (depth: int) : unit =
        if length <= 16 then
            if length = 2 then swapIfGreater compare keys items low (low + 1)
            elif length = 3 then
                swapIfGreater compare keys items low (low + 1)
                swapIfGreater compare keys items low (low + 2)
                swapIfGreater compare keys items (low + 1) (low + 2)
            elif length > 3 then insertionWithItems compare keys items low length
        elif depth = 0 then heap compare keys items low length
        else
            let pivot = partition compare keys items low length
            introsort compare keys items (pivot + 1) (low + length - pivot - 1) (depth - 1)
            introsort compare keys items low (pivot - low) (depth - 1)

    let rec private log2 (n: int) (sum: int) : int = if n <= 1 then sum else log2 (n / 2) (sum + 1)

    /// Sorts keys, and items beside them unless these are null, step by step as .NET does, so that equal keys end in the same order.
    let unstable (compare: 'K -> 'K -> int) (keys: 'K[]) (items: 'T[]) (start: int) (length: int) : unit =
        introsort compare keys items start length (2 * (log2 length 0 + 1))

/// Moving values to other indices.
module Permutation =
    /// The array whose value at indexMap i is the one at i.
    /// > let apply (f: 'a -> 'b) (x: 'a) : 'b = f x in apply string 5
    /// "5"
    let apply (indexMap: int -> int) (array: 'T[]) : 'T[] =
        let length : int = extern "%array_length" array
        let result : 'T[] = extern "%array_new" length null
        let seen : bool[] = extern "%array_new" length false
        let wrong () : 'U = Failures.argument "The function did not compute a permutation." "indexMap"
        for i in 0 .. length - 1 do
            let target = indexMap i
            if target < 0 || target >= length || seen.[target] then wrong ()
            seen.[target] <- true
            result.[target] <- array.[i]
        result

/// Looking in sorted arrays.
module Searching =
    /// The index of an equal value, or the complement of where it would be.
    let binary (compare: 'T -> 'T -> int) (array: 'T[]) (start: int) (length: int) (value: 'T) : int =
        let mutable low = start
        let mutable high = start + length - 1
        let mutable found = -1
        while found < 0 && low <= high do
            let middle = low + (high - low) / 2
            let order = compare array.[middle] value
            if order = 0 then found <- middle
            elif order < 0 then low <- middle + 1
            else high <- middle - 1
        if found >= 0 then found else ~~~low
