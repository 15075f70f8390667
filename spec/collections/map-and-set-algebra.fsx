// Maps and sets as values: building, changing, combining, folding, and their order.
let ages = Map [ "bob", 25; "ann", 30 ]
let more = ages |> Map.add "cyd" 41 |> Map.remove "bob" |> Map.add "ann" 31
printfn "%A %A" ages more
printfn "%d %b %b" more.Count (more.ContainsKey "bob") (Map.isEmpty more)
printfn "%A %A" (Map.tryFind "ann" more) (more.TryFind "zed")
printfn "%d %d" more.["ann"] (Map.find "cyd" more)
printfn "%A" (more |> Map.change "ann" (Option.map ((+) 1)) |> Map.change "new" (fun _ -> Some 0))
printfn "%A" (Map.map (fun name age -> sprintf "%s-%d" name age) ages)
printfn "%A %A" (Map.filter (fun _ age -> age > 26) ages) (Map.partition (fun _ age -> age > 26) ages |> snd)
printfn "%d" (Map.fold (fun total _ age -> total + age) 0 ages)
printfn "%s" (Map.foldBack (fun name age text -> sprintf "%s%s%d " text name age) ages "")
printfn "%A %A" (Map.keys ages |> List.ofSeq) (Map.values ages |> List.ofSeq)
printfn "%A" (Map.toList ages |> List.map fst)
printfn "%b %b" (Map.exists (fun _ age -> age > 28) ages) (Map.forall (fun name _ -> name <> "") ages)
printfn "%A" (Map.tryFindKey (fun _ age -> age < 30) ages)
for KeyValue(name, age) in ages do printf "%s:%d " name age
printfn ""
let merged = Map.fold (fun acc key value -> Map.change key (fun old -> Some(value + Option.defaultValue 0 old)) acc) ages more
printfn "%A" merged
printfn "%A" (ages = Map.ofList [ "ann", 30; "bob", 25 ], Map.minKeyValue ages, Map.maxKeyValue ages)
printfn "%A" ("hello world" |> Seq.filter System.Char.IsLetter |> Seq.countBy id |> Map.ofSeq |> Map.tryFind 'l')
let inverted = ages |> Map.toSeq |> Seq.map (fun (k, v) -> v, k) |> Map.ofSeq
printfn "%A" inverted
let nested = Map [ "x", Map [ 1, 'a' ]; "y", Map.empty ]
printfn "%c %d" nested.["x"].[1] nested.["y"].Count

let a, b = set [ 1; 2; 3; 4 ], Set.ofSeq [ 3; 4; 5 ]
printfn "%A %A %A" (a + b) (a - b) (Set.intersect a b)
printfn "%A %A" (Set.unionMany [ a; b; set [ 9 ] ]) (Set.intersectMany [ a; b ])
printfn "%b %b %b" (a.Contains 1) (Set.isSubset (set [ 1 ]) a) (Set.isProperSuperset a (set [ 1; 2 ]))
printfn "%A %A %d" (Set.add 0 a) (Set.remove 4 a) a.Count
printfn "%A %A" (Set.map (fun n -> n % 2) a) (Set.filter (fun n -> n > 2) a)
printfn "%A %d %d" (Set.partition (fun n -> n > 2) a) a.MinimumElement (Set.maxElement a)
printfn "%d %A" (Set.fold (+) 0 a) (Set.toList a |> List.rev)
printfn "%A" (Set.ofList [ "b"; "a"; "b" ])
let powerSet items = List.foldBack (fun x sets -> sets @ List.map (fun s -> Set.add x s) sets) items [ Set.empty ]
printfn "%A" (powerSet [ 1; 2; 3 ] |> List.map Set.toList)
printfn "%b" (set [ set [ 1 ]; set [ 2 ] ] = set [ set [ 2 ]; set [ 1 ] ])
