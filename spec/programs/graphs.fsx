// Graph algorithms: breadth first, depth first, topological order, components, cheapest paths and spanning trees.
open System.Collections.Generic

type Graph = Map<string, (string * int) list>
let graph (edges: (string * string * int) list) : Graph =
    let nodes = edges |> List.collect (fun (a, b, _) -> [ a; b ]) |> List.distinct
    Map [ for node in nodes -> node, [ for a, b, w in edges do if a = node then b, w ] ]
let undirected edges = graph (edges @ List.map (fun (a, b, w) -> b, a, w) edges)

let breadthFirst start (graph: Graph) =
    let seen = HashSet [ start ]
    let queue = Queue [ start ]
    [ while queue.Count > 0 do
          let node = queue.Dequeue()
          yield node
          for neighbour, _ in graph.[node] do
              if seen.Add neighbour then queue.Enqueue neighbour ]

let depthFirst start (graph: Graph) =
    let rec visit (seen, order) node =
        if Set.contains node seen then
            seen, order
        else
            graph.[node] |> List.map fst |> List.fold visit (Set.add node seen, node :: order)
    visit (Set.empty, []) start |> snd |> List.rev

let topological (graph: Graph) =
    let rec go (incoming: Map<string, int>) sorted =
        match incoming |> Map.tryPick (fun node n -> if n = 0 then Some node else None) with
        | None -> if incoming.IsEmpty then Some(List.rev sorted) else None
        | Some node ->
            let rest = Map.remove node incoming
            let rest = (rest, graph.[node]) ||> List.fold (fun counts (target, _) -> Map.change target (Option.map (fun n -> n - 1)) counts)
            go rest (node :: sorted)
    let count node = graph |> Map.toSeq |> Seq.sumBy (fun (_, targets) -> targets |> List.filter (fst >> (=) node) |> List.length)
    go (graph |> Map.map (fun node _ -> count node)) []

let cheapest start (graph: Graph) =
    let best = Dictionary<string, int * string list>()
    let queue = PriorityQueue<string * string list, int>()
    queue.Enqueue((start, [ start ]), 0)
    let mutable running = true
    while running do
        match queue.TryDequeue() with
        | true, (node, path), cost when not (best.ContainsKey node) ->
            best.[node] <- (cost, List.rev path)
            for neighbour, weight in graph.[node] do
                queue.Enqueue((neighbour, neighbour :: path), cost + weight)
        | true, _, _ -> ()
        | _ -> running <- false
    best

let components (graph: Graph) =
    let rec go (rest: Set<string>) =
        if rest.IsEmpty then []
        else
            let part = depthFirst rest.MinimumElement graph |> Set.ofList
            part :: go (rest - part)
    go (graph |> Map.keys |> Set.ofSeq)

let spanning edges =
    let parents = Dictionary<string, string>()
    let rec find node = match parents.TryGetValue node with | true, p when p <> node -> find p | _ -> node
    [ for a, b, w in List.sortBy (fun (_, _, w) -> w) edges do
          let rootA, rootB = find a, find b
          if rootA <> rootB then
              parents.[rootA] <- rootB
              yield a, b, w ]

let roads = [ "A", "B", 4; "A", "C", 1; "C", "B", 2; "B", "D", 5; "C", "D", 8; "E", "F", 3 ]
let map = undirected roads
printfn "%s" (breadthFirst "A" map |> String.concat " ")
printfn "%s" (depthFirst "A" map |> String.concat " ")
printfn "%A" (topological (graph roads))
printfn "%A" (topological (graph [ "a", "b", 1; "b", "a", 1 ]))
for KeyValue(node, (cost, path)) in cheapest "A" map do printfn "%s %d %s" node cost (String.concat ">" path)
printfn "%A" (components map |> List.map Set.toList)
printfn "%A" (spanning roads)
