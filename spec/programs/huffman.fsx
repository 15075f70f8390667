// Huffman codes: a priority queue of trees, codes by a walk, and the way back.
type Tree =
    | Leaf of char * int
    | Node of Tree * Tree * int

let weight tree =
    match tree with
    | Leaf(_, w) | Node(_, _, w) -> w

let rec insert tree trees =
    match trees with
    | head :: tail when weight head < weight tree -> head :: insert tree tail
    | _ -> tree :: trees

let rec combine trees =
    match trees with
    | [] -> failwith "no text"
    | [ tree ] -> tree
    | a :: b :: rest -> combine (insert (Node(a, b, weight a + weight b)) rest)

let build (text: string) =
    text
    |> Seq.countBy id
    |> Seq.sortBy (fun (c, n) -> n, c)
    |> Seq.map Leaf
    |> List.ofSeq
    |> combine

let codes tree =
    let rec walk path tree =
        seq {
            match tree with
            | Leaf(c, _) -> yield c, (if path = "" then "0" else path)
            | Node(left, right, _) ->
                yield! walk (path + "0") left
                yield! walk (path + "1") right
        }
    walk "" tree |> Map.ofSeq

let encode codes text = String.collect (fun c -> Map.find c codes) text

let decode tree (bits: string) =
    let rec go current position acc =
        match current with
        | Leaf(c, _) -> if position = bits.Length then c :: acc else go tree position (c :: acc)
        | Node(left, right, _) when position < bits.Length ->
            go (if bits.[position] = '0' then left else right) (position + 1) acc
        | Node _ -> acc
    go tree 0 [] |> List.rev |> Array.ofList |> System.String

for text in [ "abracadabra"; "mississippi river"; "to be or not to be" ] do
    let tree = build text
    let table = codes tree
    let bits = encode table text
    printfn "%-20s %3d bits instead of %d, back: %b" text bits.Length (text.Length * 8) (decode tree bits = text)
let table = codes (build "abracadabra")
for KeyValue(c, code) in table do printfn "%c %s" c code
