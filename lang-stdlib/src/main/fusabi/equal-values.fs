// What looks for equal values, in all three kinds of collections.
namespace FSharp.Collections

open System
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Functions on lists that look for equal values.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module List =
    /// The values without repetition.
    /// > List.distinct [1.5]
    /// [1.5]
    let distinct (list: 'T list) : 'T list when 'T: equality = List.ofSeq (Seq.distinct list)
    /// The values with different keys.
    /// > List.distinctBy String.length ["b"]
    /// ["b"]
    let distinctBy (projection: 'T -> 'Key) (list: 'T list) : 'T list when 'Key: equality = List.ofSeq (Seq.distinctBy projection list)
    /// The values without those to exclude, and without repetition.
    /// > List.except [1; 2; 3] [4; 5]
    /// [4; 5]
    let except (itemsToExclude: seq<'T>) (list: 'T list) : 'T list when 'T: equality = List.ofSeq (Seq.except itemsToExclude list)
    /// How many values have each key.
    /// > List.countBy id [1; 2; 2; 3; 1]
    /// [(1, 2); (2, 2); (3, 1)]
    let countBy (projection: 'T -> 'Key) (list: 'T list) : ('Key * int) list when 'Key: equality =
        List.ofSeq (Seq.countBy projection list)
    /// The values with equal keys together, by key.
    /// > List.groupBy (fun n -> n % 2) [1; 2; 2; 3; 1]
    /// [(1, [1; 3; 1]); (0, [2; 2])]
    let groupBy (projection: 'T -> 'Key) (list: 'T list) : ('Key * 'T list) list when 'Key: equality =
        List.map (fun (key, items) -> (key, List.ofSeq items)) (List.ofSeq (Seq.groupBy projection list))

/// Functions on arrays that look for equal values.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module Array =
    /// The values without repetition.
    /// > Array.distinct [|1.5|]
    /// [|1.5|]
    let distinct (array: 'T[]) : 'T[] when 'T: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.distinct array)
    /// The values with different keys.
    /// > Array.distinctBy (fun n -> n % 2) [|3; 1; 2|]
    /// [|3; 2|]
    let distinctBy (projection: 'T -> 'Key) (array: 'T[]) : 'T[] when 'Key: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.distinctBy projection array)
    /// The values without those to exclude, and without repetition.
    /// > Array.except [|1; 2; 3|] [|4; 5; 6|]
    /// [|4; 5; 6|]
    let except (itemsToExclude: seq<'T>) (array: 'T[]) : 'T[] when 'T: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.except itemsToExclude array)
    /// How many values have each key.
    /// > Array.countBy id [|1; 2; 2; 3; 1|]
    /// [|(1, 2); (2, 2); (3, 1)|]
    let countBy (projection: 'T -> 'Key) (array: 'T[]) : ('Key * int)[] when 'Key: equality =
        Failures.checkNull "array" array
        Array.ofSeq (Seq.countBy projection array)
    /// The values with equal keys together, by key.
    /// > Array.groupBy (fun n -> n % 2) [|3; 1; 2|]
    /// [|(1, [|3; 1|]); (0, [|2|])|]
    let groupBy (projection: 'T -> 'Key) (array: 'T[]) : ('Key * 'T[])[] when 'Key: equality =
        Failures.checkNull "array" array
        Array.map (fun (key, items) -> (key, Array.ofSeq items)) (Array.ofSeq (Seq.groupBy projection array))
