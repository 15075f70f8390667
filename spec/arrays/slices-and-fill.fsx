// Arrays: making, slicing, filling, sorting in place, several dimensions, and what is a view and what a copy.
let a = [| 10; 20; 30; 40; 50 |]
printfn "%A %A %A %A" a.[1..3] a.[..1] a.[3..] a.[*]
printfn "%A %A %A" a.[4..2] a.[-3..1] a[2..99]
a.[1..2] <- [| 21; 31 |]
printfn "%A" a
let part = a.[0..1]
part.[0] <- 0
printfn "%d %A" a.[0] part
printfn "%A %A" (Array.sub a 1 2) (Array.splitAt 2 a)
Array.fill a 3 2 -1
printfn "%A" a
let target = Array.zeroCreate 5
Array.blit a 0 target 2 3
printfn "%A" target
let sorted = [| 3; 1; 2 |]
Array.sortInPlace sorted
printfn "%A %A" sorted (Array.sortDescending sorted)
Array.sortInPlaceBy (fun n -> -n) sorted
printfn "%A" sorted
System.Array.Reverse sorted
printfn "%A %d %d" sorted (System.Array.IndexOf(sorted, 2)) (System.Array.BinarySearch(sorted, 3))

// Two dimensions.
let grid = Array2D.init 3 4 (fun row column -> row * 10 + column)
printfn "%d %d %d %d" grid.[1, 2] (Array2D.length1 grid) (Array2D.length2 grid) grid.Length
printfn "%A" grid.[1..2, 0..1]
printfn "%A %A" grid.[1, *] grid.[*, 3]
grid.[0, 0] <- 99
grid.[2, 1..2] <- [| 7; 8 |]
printfn "%A" (grid |> Array2D.map (fun n -> n % 10))
let mutable sum = 0
grid |> Array2D.iteri (fun row column value -> if row = column then sum <- sum + value)
printfn "%d" sum
for row in 0 .. grid.GetLength 0 - 1 do
    printfn "%s" (String.concat " " [ for column in 0 .. grid.GetLength(1) - 1 -> string grid.[row, column] ])
let transposed = Array2D.init (Array2D.length2 grid) (Array2D.length1 grid) (fun r c -> grid.[c, r])
printfn "%d" transposed.[3, 2]
let cube = Array3D.init 2 2 2 (fun x y z -> x + y * 2 + z * 4)
printfn "%d %d" cube.[1, 1, 1] (Array3D.length1 cube)

// Jagged arrays share their rows.
let row = [| 0; 0 |]
let shared = Array.create 2 row
let separate = Array.init 2 (fun _ -> Array.copy row)
shared.[0].[0] <- 1
separate.[0].[0] <- 1
printfn "%A %A" shared separate
printfn "%b %b" ([| 1; 2 |] = [| 1; 2 |]) (obj.ReferenceEquals(row, shared.[1]))
printfn "%A" (Array.windowed 2 [| 1; 2; 3 |] |> Array.map Array.sum)
printfn "%A" (Array.chunkBySize 2 [| 1; 2; 3 |])
printfn "%A" (Array.groupBy (fun n -> n % 2) [| 1; 2; 3 |])
printfn "%A" (Array.foldBack (fun n acc -> n - acc) [| 5; 3; 1 |] 0)
printfn "%A %A" (Array.tryFindIndex ((=) 3) [| 1; 3 |]) (Array.partition (fun n -> n > 1) [| 1; 2; 3 |])
printfn "%A" (Array.scan (+) 0 [| 1; 2; 3 |])
