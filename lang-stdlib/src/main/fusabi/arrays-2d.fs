// Arrays of two, three and four dimensions.
namespace System

open System.Collections
open System.Collections.Generic
open FSharp.Core.CompilerServices

/// Where slices begin and end.
module internal Slices =
    let first (index: int option) : int = match index with Some i -> max i 0 | None -> 0
    let last (index: int option) (length: int) : int = match index with Some i -> min i (length - 1) | None -> length - 1
    let count (first: int) (last: int) : int = if last < first then 0 else last - first + 1

/// An array of two dimensions: an array of rows.
[<AllowNullLiteral; Symbol("System.Array2D")>]
type Array2D<'T> internal (rows: 'T[][], length1: int, length2: int, base1: int, base2: int) =
    /// How many values there are.
    member _.Length : int = length1 * length2
    /// How many dimensions it has.
    member _.Rank : int = 2
    /// How many values a dimension has.
    member _.GetLength(dimension: int) : int = if dimension = 0 then length1 else length2
    /// The first index of a dimension.
    member _.GetLowerBound(dimension: int) : int = if dimension = 0 then base1 else base2
    /// The last index of a dimension.
    member x.GetUpperBound(dimension: int) : int = x.GetLowerBound dimension + x.GetLength dimension - 1
    /// The value at two indices.
    member _.Item
        with get (index1: int, index2: int) : 'T = rows.[index1 - base1].[index2 - base2]
        and set (index1: int, index2: int) (value: 'T) : unit = rows.[index1 - base1].[index2 - base2] <- value
    /// A copy.
    member _.Clone() : obj = Array2D<'T>(Array.map (fun (row: 'T[]) -> Array.copy row) rows, length1, length2, base1, base2)
    /// A part of it.
    member x.GetSlice(start1: int option, finish1: int option, start2: int option, finish2: int option) : 'T[,] =
        let i = Slices.first start1
        let j = Slices.first start2
        let height = Slices.count i (Slices.last finish1 length1)
        let width = Slices.count j (Slices.last finish2 length2)
        let part = Array.init height (fun row -> Array.sub rows.[i + row] j width)
        extern "%identity" (Array2D<'T>(part, height, width, 0, 0))
    /// A part of a row.
    member x.GetSlice(index1: int, start2: int option, finish2: int option) : 'T[] =
        rows.[index1 - base1].GetSlice(start2, finish2)
    /// A part of a column.
    member x.GetSlice(start1: int option, finish1: int option, index2: int) : 'T[] =
        let i = Slices.first start1
        Array.init (Slices.count i (Slices.last finish1 length1)) (fun row -> rows.[i + row].[index2 - base2])
    /// Changes a part of it.
    member x.SetSlice(start1: int option, finish1: int option, start2: int option, finish2: int option, source: 'T[,]) : unit =
        let i = Slices.first start1
        let j = Slices.first start2
        for row in 0 .. Slices.count i (Slices.last finish1 length1) - 1 do
            for column in 0 .. Slices.count j (Slices.last finish2 length2) - 1 do
                rows.[i + row].[j + column] <- source.[row, column]
    /// Changes a part of a row.
    member x.SetSlice(index1: int, start2: int option, finish2: int option, source: 'T[]) : unit =
        rows.[index1 - base1].SetSlice(start2, finish2, source)
    /// Changes a part of a column.
    member x.SetSlice(start1: int option, finish1: int option, index2: int, source: 'T[]) : unit =
        let i = Slices.first start1
        for row in 0 .. Slices.count i (Slices.last finish1 length1) - 1 do rows.[i + row].[index2 - base2] <- source.[row]
    /// Its values, row by row.
    member _.GetEnumerator() : IEnumerator<'T> = (Seq.concat rows).GetEnumerator()
    override x.Equals(other: obj) : bool =
        match other with
        | :? Array2D<'T> as array ->
            x.GetLength 0 = array.GetLength 0 && x.GetLength 1 = array.GetLength 1
            && Seq.forall2 (fun (a: 'T) (b: 'T) -> (extern "%equals" a b : bool)) x array
        | _ -> false
    override x.GetHashCode() : int = Seq.fold (fun state (value: 'T) -> state * 31 + (extern "%hash" value : int)) 17 x
    override x.ToString() : string = "System." + (extern "Object.elementTypeName" (Array.concat rows) : string) + "[,]"
    interface IEnumerable<'T> with
        member x.GetEnumerator() : IEnumerator<'T> = x.GetEnumerator()
    interface IEnumerable with
        member x.GetEnumerator() : IEnumerator = x.GetEnumerator()

/// An array of three dimensions: an array of arrays of rows.
[<AllowNullLiteral; Symbol("System.Array3D")>]
type Array3D<'T> internal (planes: 'T[][][], length1: int, length2: int, length3: int) =
    /// How many values there are.
    member _.Length : int = length1 * length2 * length3
    /// How many dimensions it has.
    member _.Rank : int = 3
    /// How many values a dimension has.
    member _.GetLength(dimension: int) : int =
        match dimension with
        | 0 -> length1
        | 1 -> length2
        | _ -> length3
    /// The value at three indices.
    member _.Item
        with get (index1: int, index2: int, index3: int) : 'T = planes.[index1].[index2].[index3]
        and set (index1: int, index2: int, index3: int) (value: 'T) : unit = planes.[index1].[index2].[index3] <- value
    /// A part of it.
    member _.GetSlice
        (start1: int option, finish1: int option, start2: int option, finish2: int option, start3: int option, finish3: int option)
        : 'T[,,] =
        let i = Slices.first start1
        let j = Slices.first start2
        let k = Slices.first start3
        let n1 = Slices.count i (Slices.last finish1 length1)
        let n2 = Slices.count j (Slices.last finish2 length2)
        let n3 = Slices.count k (Slices.last finish3 length3)
        let part = Array.init n1 (fun a -> Array.init n2 (fun b -> Array.sub planes.[i + a].[j + b] k n3))
        extern "%identity" (Array3D<'T>(part, n1, n2, n3))
    interface IEnumerable<'T> with
        member _.GetEnumerator() : IEnumerator<'T> = (Seq.concat (Seq.concat planes)).GetEnumerator()
    interface IEnumerable with
        member _.GetEnumerator() : IEnumerator = (Seq.concat (Seq.concat planes)).GetEnumerator()

/// An array of four dimensions.
[<AllowNullLiteral; Symbol("System.Array4D")>]
type Array4D<'T> internal (cubes: 'T[][][][], length1: int, length2: int, length3: int, length4: int) =
    /// How many values there are.
    member _.Length : int = length1 * length2 * length3 * length4
    /// How many dimensions it has.
    member _.Rank : int = 4
    /// How many values a dimension has.
    member _.GetLength(dimension: int) : int =
        match dimension with
        | 0 -> length1
        | 1 -> length2
        | 2 -> length3
        | _ -> length4
    /// The value at four indices.
    member _.Item
        with get (index1: int, index2: int, index3: int, index4: int) : 'T = cubes.[index1].[index2].[index3].[index4]
        and set (index1: int, index2: int, index3: int, index4: int) (value: 'T) : unit =
            cubes.[index1].[index2].[index3].[index4] <- value

namespace FSharp.Core

/// Arrays of two dimensions.
type array2d<'T> = 'T[,]
/// Arrays of three dimensions.
type array3d<'T> = 'T[,,]
/// Arrays of four dimensions.
type array4d<'T> = 'T[,,,]

namespace FSharp.Collections

open System
open FSharp.Core.CompilerServices

/// Functions on arrays of two dimensions.
[<RequireQualifiedAccess>]
module Array2D =
    let private made (rows: 'T[][]) (length1: int) (length2: int) (base1: int) (base2: int) : 'T[,] =
        extern "%identity" (Array2D<'T>(rows, length1, length2, base1, base2))
    let private nonNegative (name: string) (value: int) : unit = if value < 0 then Failures.negative name value
    /// The array of what the function makes of the indices, which begin at the bases.
    /// > Array2D.initBased 1 1 1 2 (fun i j -> i + j) |> Array2D.length2
    /// 2
    let initBased (base1: int) (base2: int) (length1: int) (length2: int) (initializer: int -> int -> 'T) : 'T[,] =
        nonNegative "length1" length1
        nonNegative "length2" length2
        made (Array.init length1 (fun i -> Array.init length2 (fun j -> initializer (base1 + i) (base2 + j)))) length1 length2 base1 base2
    /// The array of what the function makes of the indices.
    /// > Array2D.init 2 2 (fun i j -> i * 10 + j)
    /// [[0; 1]
    let init (length1: int) (length2: int) (initializer: int -> int -> 'T) : 'T[,] = initBased 0 0 length1 length2 initializer
    /// The array with the same value everywhere, whose indices begin at the bases.
    /// > Array2D.createBased 1 1 2 3 'x' |> Array2D.base1
    /// 1
    let createBased (base1: int) (base2: int) (length1: int) (length2: int) (initial: 'T) : 'T[,] =
        initBased base1 base2 length1 length2 (fun _ _ -> initial)
    /// The array with the same value everywhere.
    /// > Array2D.create 1 3 'x'
    /// [['x'; 'x'; 'x']]
    let create (length1: int) (length2: int) (value: 'T) : 'T[,] = createBased 0 0 length1 length2 value
    /// The array with the default of its type everywhere.
    /// > (Array2D.zeroCreate 1 2: int[,])
    /// [[0; 0]]
    let inline zeroCreate (length1: int) (length2: int) : ^T[,] =
        create length1 length2 ((^T): (static member ``%default``: unit -> ^T) ())
    /// The array with the default of its type everywhere, whose indices begin at the bases.
    /// > (Array2D.zeroCreateBased 1 1 1 2: int[,]) |> Array2D.base2
    /// 1
    let inline zeroCreateBased (base1: int) (base2: int) (length1: int) (length2: int) : ^T[,] =
        createBased base1 base2 length1 length2 ((^T): (static member ``%default``: unit -> ^T) ())
    /// How many rows there are.
    /// > Array2D.length1 (array2D [ [ 1; 2; 3 ]; [ 4; 5; 6 ] ])
    /// 2
    let length1 (array: 'T[,]) : int = array.GetLength 0
    /// How many columns there are.
    /// > Array2D.length2 (array2D [ [ 1; 2; 3 ]; [ 4; 5; 6 ] ])
    /// 3
    let length2 (array: 'T[,]) : int = array.GetLength 1
    /// The index of the first row.
    /// > Array2D.base1 (array2D [ [ 1; 2 ] ])
    /// 0
    let base1 (array: 'T[,]) : int = array.GetLowerBound 0
    /// The index of the first column.
    /// > Array2D.base2 (array2D [ [ 1; 2 ] ])
    /// 0
    let base2 (array: 'T[,]) : int = array.GetLowerBound 1
    /// The value at two indices.
    /// > Array2D.get (array2D [ [ 1; 2 ]; [ 3; 4 ] ]) 1 0
    /// 3
    let get (array: 'T[,]) (index1: int) (index2: int) : 'T = array.[index1, index2]
    /// Changes the value at two indices.
    /// > let m = array2D [ [ 1; 2 ] ] in Array2D.set m 0 1 9; m
    /// [[1; 9]]
    let set (array: 'T[,]) (index1: int) (index2: int) (value: 'T) : unit = array.[index1, index2] <- value
    /// Calls the action with both indices and each value.
    /// > Array2D.iteri (fun i j x -> printf "%d%d%d " i j x) (array2D [ [ 7; 8 ] ])
    /// 007 018
    let iteri (action: int -> int -> 'T -> unit) (array: 'T[,]) : unit =
        let first1 = base1 array
        let first2 = base2 array
        for i in first1 .. first1 + length1 array - 1 do
            for j in first2 .. first2 + length2 array - 1 do action i j array.[i, j]
    /// Calls the action with each value.
    /// > Array2D.iter (printf "%d ") (array2D [ [ 7; 8 ] ])
    /// 7 8
    let iter (action: 'T -> unit) (array: 'T[,]) : unit = iteri (fun _ _ value -> action value) array
    /// What the function makes of both indices and each value.
    /// > Array2D.mapi (fun i j x -> i + j + x) (array2D [ [ 1; 2 ]; [ 3; 4 ] ])
    /// [[1; 3]
    let mapi (mapping: int -> int -> 'T -> 'U) (array: 'T[,]) : 'U[,] =
        initBased (base1 array) (base2 array) (length1 array) (length2 array) (fun i j -> mapping i j array.[i, j])
    /// What the function makes of each value.
    /// > Array2D.map (fun x -> x * x) (array2D [ [ 1; 2 ]; [ 3; 4 ] ])
    /// [[1; 4]
    let map (mapping: 'T -> 'U) (array: 'T[,]) : 'U[,] = mapi (fun _ _ value -> mapping value) array
    /// A copy.
    /// > Array2D.copy (array2D [ [ 1; 2 ] ])
    /// [[1; 2]]
    let copy (array: 'T[,]) : 'T[,] = map id array
    /// A copy whose indices begin at 0.
    /// > Array2D.rebase (array2D [ [ 1; 2 ] ]) |> Array2D.base1
    /// 0
    let rebase (array: 'T[,]) : 'T[,] =
        let first1 = base1 array
        let first2 = base2 array
        init (length1 array) (length2 array) (fun i j -> array.[first1 + i, first2 + j])
    /// Copies a part of one array into another.
    /// > let m = Array2D.zeroCreate 1 3 in Array2D.blit (array2D [ [ 1; 2 ] ]) 0 0 m 0 1 1 2; m
    /// [[0; 1; 2]]
    let blit
        (source: 'T[,]) (sourceIndex1: int) (sourceIndex2: int) (target: 'T[,]) (targetIndex1: int) (targetIndex2: int)
        (length1: int) (length2: int) : unit =
        for i in 0 .. length1 - 1 do
            for j in 0 .. length2 - 1 do
                target.[targetIndex1 + i, targetIndex2 + j] <- source.[sourceIndex1 + i, sourceIndex2 + j]

/// Functions on arrays of three dimensions.
[<RequireQualifiedAccess>]
module Array3D =
    /// The array of what the function makes of the indices.
    /// > Array3D.init 1 1 2 (fun i j k -> i + j + k) |> Array3D.length3
    /// 2
    let init (length1: int) (length2: int) (length3: int) (initializer: int -> int -> int -> 'T) : 'T[,,] =
        let planes = Array.init length1 (fun i -> Array.init length2 (fun j -> Array.init length3 (fun k -> initializer i j k)))
        extern "%identity" (Array3D<'T>(planes, length1, length2, length3))
    /// The array with the same value everywhere.
    /// > Array3D.create 1 2 3 'x' |> Array3D.length2
    /// 2
    let create (length1: int) (length2: int) (length3: int) (initial: 'T) : 'T[,,] = init length1 length2 length3 (fun _ _ _ -> initial)
    /// The array with the default of its type everywhere.
    /// > (Array3D.zeroCreate 1 2 3: int[,,]) |> Array3D.length3
    /// 3
    let inline zeroCreate (length1: int) (length2: int) (length3: int) : ^T[,,] =
        create length1 length2 length3 ((^T): (static member ``%default``: unit -> ^T) ())
    /// The length of the first dimension.
    /// > Array3D.length1 (Array3D.create 1 2 3 'x')
    /// 1
    let length1 (array: 'T[,,]) : int = array.GetLength 0
    /// The length of the second dimension.
    /// > Array3D.length2 (Array3D.create 1 2 3 'x')
    /// 2
    let length2 (array: 'T[,,]) : int = array.GetLength 1
    /// The length of the third dimension.
    /// > Array3D.length3 (Array3D.create 1 2 3 'x')
    /// 3
    let length3 (array: 'T[,,]) : int = array.GetLength 2
    /// The value at three indices.
    /// > Array3D.get (Array3D.init 2 2 2 (fun i j k -> 100 * i + 10 * j + k)) 1 0 1
    /// 101
    let get (array: 'T[,,]) (index1: int) (index2: int) (index3: int) : 'T = array.[index1, index2, index3]
    /// Changes the value at three indices.
    /// > let a = Array3D.zeroCreate 1 1 2 in Array3D.set a 0 0 1 5; a.[0, 0, 1]
    /// 5
    let set (array: 'T[,,]) (index1: int) (index2: int) (index3: int) (value: 'T) : unit = array.[index1, index2, index3] <- value
    /// Calls the action with the indices and each value.
    /// > Array3D.iteri (fun i j k x -> printf "%d%d%d=%d " i j k x) (Array3D.create 1 1 2 7)
    /// 000=7 001=7
    let iteri (action: int -> int -> int -> 'T -> unit) (array: 'T[,,]) : unit =
        for i in 0 .. length1 array - 1 do
            for j in 0 .. length2 array - 1 do
                for k in 0 .. length3 array - 1 do action i j k array.[i, j, k]
    /// Calls the action with each value.
    /// > Array3D.iter (printf "%d ") (Array3D.create 1 1 2 7)
    /// 7 7
    let iter (action: 'T -> unit) (array: 'T[,,]) : unit = iteri (fun _ _ _ value -> action value) array
    /// What the function makes of the indices and each value.
    /// > (Array3D.mapi (fun i j k x -> k * x) (Array3D.create 1 1 2 7)).[0, 0, 1]
    /// 7
    let mapi (mapping: int -> int -> int -> 'T -> 'U) (array: 'T[,,]) : 'U[,,] =
        init (length1 array) (length2 array) (length3 array) (fun i j k -> mapping i j k array.[i, j, k])
    /// What the function makes of each value.
    /// > (Array3D.map (fun x -> x + 1) (Array3D.create 1 1 2 7)).[0, 0, 1]
    /// 8
    let map (mapping: 'T -> 'U) (array: 'T[,,]) : 'U[,,] = mapi (fun _ _ _ value -> mapping value) array

/// Functions on arrays of four dimensions.
[<RequireQualifiedAccess>]
module Array4D =
    /// The array of what the function makes of the indices.
    /// > (Array4D.init 1 1 1 2 (fun i j k l -> i + j + k + l)).[0, 0, 0, 1]
    /// 1
    let init (length1: int) (length2: int) (length3: int) (length4: int) (initializer: int -> int -> int -> int -> 'T) : 'T[,,,] =
        let row (i: int) (j: int) (k: int) : 'T[] = Array.init length4 (fun l -> initializer i j k l)
        let cubes = Array.init length1 (fun i -> Array.init length2 (fun j -> Array.init length3 (fun k -> row i j k)))
        extern "%identity" (Array4D<'T>(cubes, length1, length2, length3, length4))
    /// The array with the same value everywhere.
    /// > Array4D.create 1 2 3 4 'x' |> Array4D.length4
    /// 4
    let create (length1: int) (length2: int) (length3: int) (length4: int) (initial: 'T) : 'T[,,,] =
        init length1 length2 length3 length4 (fun _ _ _ _ -> initial)
    /// The array with the default of its type everywhere.
    /// > (Array4D.zeroCreate 1 2 3 4: int[,,,]) |> Array4D.length3
    /// 3
    let inline zeroCreate (length1: int) (length2: int) (length3: int) (length4: int) : ^T[,,,] =
        create length1 length2 length3 length4 ((^T): (static member ``%default``: unit -> ^T) ())
    /// The length of the first dimension.
    /// > Array4D.length1 (Array4D.create 1 2 3 4 'x')
    /// 1
    let length1 (array: 'T[,,,]) : int = array.GetLength 0
    /// The length of the second dimension.
    /// > Array4D.length2 (Array4D.create 1 2 3 4 'x')
    /// 2
    let length2 (array: 'T[,,,]) : int = array.GetLength 1
    /// The length of the third dimension.
    /// > Array4D.length3 (Array4D.create 1 2 3 4 'x')
    /// 3
    let length3 (array: 'T[,,,]) : int = array.GetLength 2
    /// The length of the fourth dimension.
    /// > Array4D.length4 (Array4D.create 1 2 3 4 'x')
    /// 4
    let length4 (array: 'T[,,,]) : int = array.GetLength 3
    /// The value at four indices.
    /// > Array4D.get (Array4D.create 1 1 1 1 5) 0 0 0 0
    /// 5
    let get (array: 'T[,,,]) (index1: int) (index2: int) (index3: int) (index4: int) : 'T = array.[index1, index2, index3, index4]
    /// Changes the value at four indices.
    /// > let a = Array4D.zeroCreate 1 1 1 1 in Array4D.set a 0 0 0 0 5; a.[0, 0, 0, 0]
    /// 5
    let set (array: 'T[,,,]) (index1: int) (index2: int) (index3: int) (index4: int) (value: 'T) : unit =
        array.[index1, index2, index3, index4] <- value

namespace FSharp.Core

/// Arrays of two dimensions without a module's name.
[<AutoOpen>]
module Array2DOperators =
    /// The array of two dimensions of the rows, which must have one length.
    /// > (array2D [[1; 2]; [3; 4]]).[*, 1]
    /// [|2; 4|]
    let array2D (rows: seq<'Row>) : 'T[,] when 'Row :> seq<'T> =
        let values = Array.map (fun (row: 'Row) -> Array.ofSeq (row :> seq<'T>)) (Array.ofSeq rows)
        let width = if values.Length = 0 then 0 else values.[0].Length
        for row in values do
            if row.Length <> width then invalidArg "vals" "The arrays have different lengths."
        Array2D.init values.Length width (fun i j -> values.[i].[j])
