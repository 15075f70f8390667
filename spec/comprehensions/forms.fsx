// Lists, arrays and sequences from loops, conditions, matches, nested loops and handlers.
let squares = [ for i in 1 .. 5 -> i * i ]
let pairs = [ for i in 1 .. 3 do for j in i .. 3 do if i + j <> 4 then i, j ]
let mixed =
    [ 1
      2
      yield! [ 3; 4 ]
      for i in 5 .. 6 do
          i
          -i
      if squares.Length > 3 then 7 else 8
      match pairs with
      | [] -> ()
      | (a, b) :: _ -> a * 10 + b ]
printfn "%A\n%A\n%A" squares pairs mixed
let array =
    [| let mutable i = 1
       while i < 100 do
           yield i
           i <- i * 3
       yield! Array.create 2 0 |]
printfn "%A" array
let words = [ for word in "the quick brown fox".Split ' ' do if word.Length > 3 then word.ToUpper() ]
printfn "%A" words
let table = [ for row in 1 .. 3 -> [ for column in 1 .. row -> row * column ] ]
printfn "%A" table
let handled = [ for text in [ "1"; "x"; "3" ] do try int text with _ -> -1 ]
printfn "%A" handled
let bound = [ for x in 1 .. 3 do
                  let y = x * x
                  let z = y + x
                  yield z
                  if z > 5 then yield! [ y; x ] ]
printfn "%A" bound
let characters = [| for c in "hello" do if c <> 'l' then System.Char.ToUpper c |]
printfn "%A" characters
let dictionary = dict [ for i in 1 .. 3 -> i, string i ]
printfn "%s" dictionary.[2]
let map = Map [ for key in [ "a"; "b" ] -> key, key.Length ]
printfn "%A" map
let set = set [ for i in 1 .. 10 -> i % 3 ]
printfn "%A" set
let rec permutations list =
    match list with
    | [] -> [ [] ]
    | _ -> [ for x in list do for rest in permutations (List.filter ((<>) x) list) -> x :: rest ]
printfn "%A" (permutations [ 1; 2; 3 ])
let pythagorean = seq { for c in 1 .. 20 do for b in 1 .. c do for a in 1 .. b do if a * a + b * b = c * c then yield a, b, c }
printfn "%A" (List.ofSeq pythagorean)
let emptyCases = [ if false then 1 ], [| for _ in [] do 1 |], Seq.length (seq { if false then yield 1 })
printfn "%A" emptyCases
type Tree = Leaf of int | Branch of Tree list
let rec flatten tree =
    [ match tree with
      | Leaf n -> n
      | Branch trees -> for t in trees do yield! flatten t ]
printfn "%A" (flatten (Branch [ Leaf 1; Branch [ Leaf 2 ]; Leaf 3 ]))
let keep (items: 'T list) test = [ for item in items do if test item then item ]
printfn "%A %A" (keep [ 1; 2; 3 ] (fun n -> n > 1)) (keep [ "a"; "" ] (fun s -> s <> ""))
