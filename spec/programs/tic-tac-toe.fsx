// Minimax over immutable boards, with pretty printing and active patterns.
type Player = X | O
type Cell = Player option
type Board = Cell list

let other player = match player with X -> O | O -> X
let lines = [ [ 0; 1; 2 ]; [ 3; 4; 5 ]; [ 6; 7; 8 ]; [ 0; 3; 6 ]; [ 1; 4; 7 ]; [ 2; 5; 8 ]; [ 0; 4; 8 ]; [ 2; 4; 6 ] ]
let (|Won|Draw|Open|) (board: Board) =
    let owner line =
        match line |> List.map (fun i -> board.[i]) with
        | [ Some a; Some b; Some c ] when a = b && b = c -> Some a
        | _ -> None
    match List.tryPick owner lines with
    | Some player -> Won player
    | None when List.forall Option.isSome board -> Draw
    | None -> Open [ for i, cell in List.indexed board do if cell.IsNone then i ]

let play player index (board: Board) : Board = board |> List.updateAt index (Some player)
let show (board: Board) =
    board
    |> List.map (function Some X -> "X" | Some O -> "O" | None -> ".")
    |> List.chunkBySize 3
    |> List.map (String.concat "")
    |> String.concat "/"

let mutable looked = 0
let memory = System.Collections.Generic.Dictionary<Board * Player, int>()
let rec score me turn board =
    looked <- looked + 1
    match memory.TryGetValue((board, turn)) with
    | true, known -> known
    | _ ->
        let value =
            match board with
            | Won player -> if player = me then 1 else -1
            | Draw -> 0
            | Open moves ->
                let scores = moves |> List.map (fun move -> score me (other turn) (play turn move board))
                if turn = me then List.max scores else List.min scores
        memory.[(board, turn)] <- value
        value
let best player board =
    match board with
    | Won _ | Draw -> None
    | Open moves ->
        memory.Clear()
        moves |> List.maxBy (fun move -> score player (other player) (play player move board)) |> Some
let parse (text: string) : Board =
    [ for c in text do
          match c with
          | 'X' -> Some X
          | 'O' -> Some O
          | '.' -> None
          | _ -> () ]
let rec finish player board =
    printfn "%s" (show board)
    match board, best player board with
    | Won winner, _ -> printfn "%A wins" winner
    | _, Some move -> finish (other player) (play player move board)
    | _ -> printfn "draw"
finish X (parse "X.O/.../O.X")
finish O (parse "XX./O../.O.")
printfn "%b" (looked > 0)
