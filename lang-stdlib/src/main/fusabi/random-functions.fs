// Random choices, samples and shuffles of lists, arrays and sequences.
namespace FSharp.Core.CompilerServices

open System
open System.Collections.Generic

/// Choosing by a function that gives an index below a limit.
module internal Choosing =
    /// Indices from random numbers.
    let ofRandom (random: Random) : int -> int = fun limit -> random.Next(0, limit)
    /// Indices from a function that gives fractions.
    let ofFractions (randomizer: unit -> float) : int -> int =
        fun limit ->
            let fraction = randomizer ()
            if fraction < 0.0 || fraction >= 1.0 then
                raise (ArgumentOutOfRangeException("randomizer", "The randomizer function must return values in the range [0.0, 1.0)."))
            int (fraction * float limit)
    let private some (array: 'T[]) : unit = if array.Length = 0 then Failures.emptySequence "source"
    let choice (next: int -> int) (array: 'T[]) : 'T =
        some array
        array.[next array.Length]
    let choices (next: int -> int) (count: int) (array: 'T[]) : 'T[] =
        if count < 0 then Failures.negative "count" count
        if count > 0 then some array
        Array.init count (fun _ -> array.[next array.Length])
    /// Python's random.sample: from a shrinking pool when there are few values, else by retrying indices that were taken.
    let sample (next: int -> int) (count: int) (array: 'T[]) : 'T[] =
        if count < 0 then Failures.negative "count" count
        if count > array.Length then
            raise (ArgumentException("The input sequence has an insufficient number of elements.", "count"))
        let few = 21 + (if count > 5 then int (4.0 ** ceil (Math.Log(float (count * 3), 4.0))) else 0)
        if array.Length <= few then
            let pool = Array.copy array
            Array.init count (fun i ->
                let j = next (array.Length - i)
                let chosen = pool.[j]
                pool.[j] <- pool.[array.Length - i - 1]
                chosen)
        else
            let taken = HashSet<int>()
            Array.init count (fun _ ->
                let mutable j = next array.Length
                while not (taken.Add j) do j <- next array.Length
                array.[j])
    let shuffle (next: int -> int) (array: 'T[]) : unit =
        for i in 0 .. array.Length - 2 do
            let j = i + next (array.Length - i)
            let value = array.[i]
            array.[i] <- array.[j]
            array.[j] <- value
    let shuffled (next: int -> int) (array: 'T[]) : 'T[] =
        let result = Array.copy array
        shuffle next result
        result

namespace FSharp.Collections

open System
open FSharp.Core.CompilerServices

/// Random choices.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =
    /// A value chosen at random.
    /// > List.randomChoice [ 7 ]
    /// 7
    let randomChoice (source: 'T list) : 'T = Choosing.choice (Choosing.ofRandom Random.Shared) (List.toArray source)
    /// So many values chosen at random.
    /// > List.randomChoices 2 [ 7 ]
    /// [7; 7]
    let randomChoices (count: int) (source: 'T list) : 'T list =
        List.ofArray (Choosing.choices (Choosing.ofRandom Random.Shared) count (List.toArray source))
    /// So many values chosen at random, none twice.
    /// > List.randomSample 2 [ 1; 2 ] |> List.sort
    /// [1; 2]
    let randomSample (count: int) (source: 'T list) : 'T list =
        List.ofArray (Choosing.sample (Choosing.ofRandom Random.Shared) count (List.toArray source))
    /// The values in random order.
    /// > List.randomShuffle [ 1; 2; 3 ] |> List.sort
    /// [1; 2; 3]
    let randomShuffle (source: 'T list) : 'T list =
        List.ofArray (Choosing.shuffled (Choosing.ofRandom Random.Shared) (List.toArray source))
    /// A value chosen at random by random numbers.
    /// > List.randomChoiceWith (System.Random 1) [ 7 ]
    /// 7
    let randomChoiceWith (random: Random) (source: 'T list) : 'T = Choosing.choice (Choosing.ofRandom random) (List.toArray source)
    /// So many values chosen at random by random numbers.
    /// > List.randomChoicesWith (System.Random 1) 2 [ 7 ]
    /// [7; 7]
    let randomChoicesWith (random: Random) (count: int) (source: 'T list) : 'T list =
        List.ofArray (Choosing.choices (Choosing.ofRandom random) count (List.toArray source))
    /// So many values chosen at random, none twice by random numbers.
    /// > List.randomSampleWith (System.Random 1) 2 [ 1; 2 ] |> List.sort
    /// [1; 2]
    let randomSampleWith (random: Random) (count: int) (source: 'T list) : 'T list =
        List.ofArray (Choosing.sample (Choosing.ofRandom random) count (List.toArray source))
    /// The values in random order by random numbers.
    /// > List.randomShuffleWith (System.Random 1) [ 1; 2; 3 ] |> List.sort
    /// [1; 2; 3]
    let randomShuffleWith (random: Random) (source: 'T list) : 'T list =
        List.ofArray (Choosing.shuffled (Choosing.ofRandom random) (List.toArray source))
    /// A value chosen at random by a function that gives fractions.
    /// > List.randomChoiceBy (fun () -> 0.5) [ 1; 2; 3 ]
    /// 2
    let randomChoiceBy (randomizer: unit -> float) (source: 'T list) : 'T = Choosing.choice (Choosing.ofFractions randomizer) (List.toArray source)
    /// So many values chosen at random by a function that gives fractions.
    /// > List.randomChoicesBy (fun () -> 0.5) 2 [ 1; 2; 3 ]
    /// [2; 2]
    let randomChoicesBy (randomizer: unit -> float) (count: int) (source: 'T list) : 'T list =
        List.ofArray (Choosing.choices (Choosing.ofFractions randomizer) count (List.toArray source))
    /// So many values chosen at random, none twice by a function that gives fractions.
    /// > List.randomSampleBy (fun () -> 0.5) 2 [ 1; 2 ] |> List.sort
    /// [1; 2]
    let randomSampleBy (randomizer: unit -> float) (count: int) (source: 'T list) : 'T list =
        List.ofArray (Choosing.sample (Choosing.ofFractions randomizer) count (List.toArray source))
    /// The values in random order by a function that gives fractions.
    /// > List.randomShuffleBy (fun () -> 0.5) [ 1; 2; 3 ] |> List.sort
    /// [1; 2; 3]
    let randomShuffleBy (randomizer: unit -> float) (source: 'T list) : 'T list =
        List.ofArray (Choosing.shuffled (Choosing.ofFractions randomizer) (List.toArray source))

/// Random choices.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =
    /// A value chosen at random.
    /// > Array.randomChoice [| 7 |]
    /// 7
    let randomChoice (source: 'T[]) : 'T = Choosing.choice (Choosing.ofRandom Random.Shared) source
    /// So many values chosen at random.
    /// > Array.randomChoices 2 [| 7 |]
    /// [|7; 7|]
    let randomChoices (count: int) (source: 'T[]) : 'T[] =
        Choosing.choices (Choosing.ofRandom Random.Shared) count source
    /// So many values chosen at random, none twice.
    /// > Array.randomSample 2 [| 1; 2 |] |> Array.sort
    /// [|1; 2|]
    let randomSample (count: int) (source: 'T[]) : 'T[] =
        Choosing.sample (Choosing.ofRandom Random.Shared) count source
    /// The values in random order.
    /// > Array.randomShuffle [| 1; 2; 3 |] |> Array.sort
    /// [|1; 2; 3|]
    let randomShuffle (source: 'T[]) : 'T[] =
        Choosing.shuffled (Choosing.ofRandom Random.Shared) source
    /// Puts the values in random order.
    /// > let xs = [| 7 |] in Array.randomShuffleInPlace xs; xs
    /// [|7|]
    let randomShuffleInPlace (array: 'T[]) : unit = Choosing.shuffle (Choosing.ofRandom Random.Shared) array
    /// A value chosen at random by random numbers.
    /// > Array.randomChoiceWith (System.Random 1) [| 7 |]
    /// 7
    let randomChoiceWith (random: Random) (source: 'T[]) : 'T = Choosing.choice (Choosing.ofRandom random) source
    /// So many values chosen at random by random numbers.
    /// > Array.randomChoicesWith (System.Random 1) 2 [| 7 |]
    /// [|7; 7|]
    let randomChoicesWith (random: Random) (count: int) (source: 'T[]) : 'T[] =
        Choosing.choices (Choosing.ofRandom random) count source
    /// So many values chosen at random, none twice by random numbers.
    /// > Array.randomSampleWith (System.Random 1) 2 [| 1; 2 |] |> Array.sort
    /// [|1; 2|]
    let randomSampleWith (random: Random) (count: int) (source: 'T[]) : 'T[] =
        Choosing.sample (Choosing.ofRandom random) count source
    /// The values in random order by random numbers.
    /// > Array.randomShuffleWith (System.Random 1) [| 1; 2; 3 |] |> Array.sort
    /// [|1; 2; 3|]
    let randomShuffleWith (random: Random) (source: 'T[]) : 'T[] =
        Choosing.shuffled (Choosing.ofRandom random) source
    /// Puts the values in random order by random numbers.
    /// > let xs = [| 7 |] in Array.randomShuffleInPlaceWith (System.Random 1) xs; xs
    /// [|7|]
    let randomShuffleInPlaceWith (random: Random) (array: 'T[]) : unit = Choosing.shuffle (Choosing.ofRandom random) array
    /// A value chosen at random by a function that gives fractions.
    /// > Array.randomChoiceBy (fun () -> 0.5) [| 1; 2; 3 |]
    /// 2
    let randomChoiceBy (randomizer: unit -> float) (source: 'T[]) : 'T = Choosing.choice (Choosing.ofFractions randomizer) source
    /// So many values chosen at random by a function that gives fractions.
    /// > Array.randomChoicesBy (fun () -> 0.5) 2 [| 1; 2; 3 |]
    /// [|2; 2|]
    let randomChoicesBy (randomizer: unit -> float) (count: int) (source: 'T[]) : 'T[] =
        Choosing.choices (Choosing.ofFractions randomizer) count source
    /// So many values chosen at random, none twice by a function that gives fractions.
    /// > Array.randomSampleBy (fun () -> 0.5) 2 [| 1; 2 |] |> Array.sort
    /// [|1; 2|]
    let randomSampleBy (randomizer: unit -> float) (count: int) (source: 'T[]) : 'T[] =
        Choosing.sample (Choosing.ofFractions randomizer) count source
    /// The values in random order by a function that gives fractions.
    /// > Array.randomShuffleBy (fun () -> 0.5) [| 1; 2; 3 |] |> Array.sort
    /// [|1; 2; 3|]
    let randomShuffleBy (randomizer: unit -> float) (source: 'T[]) : 'T[] =
        Choosing.shuffled (Choosing.ofFractions randomizer) source
    /// Puts the values in random order by a function that gives fractions.
    /// > let xs = [| 7 |] in Array.randomShuffleInPlaceBy (fun () -> 0.5) xs; xs
    /// [|7|]
    let randomShuffleInPlaceBy (randomizer: unit -> float) (array: 'T[]) : unit = Choosing.shuffle (Choosing.ofFractions randomizer) array

/// Random choices.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Seq =
    /// A value chosen at random.
    /// > Seq.randomChoice [ 7 ]
    /// 7
    let randomChoice (source: seq<'T>) : 'T = Choosing.choice (Choosing.ofRandom Random.Shared) (Array.ofSeq source)
    /// So many values chosen at random.
    /// > Seq.randomChoices 2 [ 7 ] |> List.ofSeq
    /// [7; 7]
    let randomChoices (count: int) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.choices (Choosing.ofRandom Random.Shared) count (Array.ofSeq source))
    /// So many values chosen at random, none twice.
    /// > Seq.randomSample 2 [ 1; 2 ] |> Seq.sort |> List.ofSeq
    /// [1; 2]
    let randomSample (count: int) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.sample (Choosing.ofRandom Random.Shared) count (Array.ofSeq source))
    /// The values in random order.
    /// > Seq.randomShuffle [ 1; 2; 3 ] |> Seq.sort |> List.ofSeq
    /// [1; 2; 3]
    let randomShuffle (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.shuffled (Choosing.ofRandom Random.Shared) (Array.ofSeq source))
    /// A value chosen at random by random numbers.
    /// > Seq.randomChoiceWith (System.Random 1) [ 7 ]
    /// 7
    let randomChoiceWith (random: Random) (source: seq<'T>) : 'T = Choosing.choice (Choosing.ofRandom random) (Array.ofSeq source)
    /// So many values chosen at random by random numbers.
    /// > Seq.randomChoicesWith (System.Random 1) 2 [ 7 ] |> List.ofSeq
    /// [7; 7]
    let randomChoicesWith (random: Random) (count: int) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.choices (Choosing.ofRandom random) count (Array.ofSeq source))
    /// So many values chosen at random, none twice by random numbers.
    /// > Seq.randomSampleWith (System.Random 1) 2 [ 1; 2 ] |> Seq.sort |> List.ofSeq
    /// [1; 2]
    let randomSampleWith (random: Random) (count: int) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.sample (Choosing.ofRandom random) count (Array.ofSeq source))
    /// The values in random order by random numbers.
    /// > Seq.randomShuffleWith (System.Random 1) [ 1; 2; 3 ] |> Seq.sort |> List.ofSeq
    /// [1; 2; 3]
    let randomShuffleWith (random: Random) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.shuffled (Choosing.ofRandom random) (Array.ofSeq source))
    /// A value chosen at random by a function that gives fractions.
    /// > Seq.randomChoiceBy (fun () -> 0.5) [ 1; 2; 3 ]
    /// 2
    let randomChoiceBy (randomizer: unit -> float) (source: seq<'T>) : 'T = Choosing.choice (Choosing.ofFractions randomizer) (Array.ofSeq source)
    /// So many values chosen at random by a function that gives fractions.
    /// > Seq.randomChoicesBy (fun () -> 0.5) 2 [ 1; 2; 3 ] |> List.ofSeq
    /// [2; 2]
    let randomChoicesBy (randomizer: unit -> float) (count: int) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.choices (Choosing.ofFractions randomizer) count (Array.ofSeq source))
    /// So many values chosen at random, none twice by a function that gives fractions.
    /// > Seq.randomSampleBy (fun () -> 0.5) 2 [ 1; 2 ] |> Seq.sort |> List.ofSeq
    /// [1; 2]
    let randomSampleBy (randomizer: unit -> float) (count: int) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.sample (Choosing.ofFractions randomizer) count (Array.ofSeq source))
    /// The values in random order by a function that gives fractions.
    /// > Seq.randomShuffleBy (fun () -> 0.5) [ 1; 2; 3 ] |> Seq.sort |> List.ofSeq
    /// [1; 2; 3]
    let randomShuffleBy (randomizer: unit -> float) (source: seq<'T>) : seq<'T> =
        Array.toSeq (Choosing.shuffled (Choosing.ofFractions randomizer) (Array.ofSeq source))
