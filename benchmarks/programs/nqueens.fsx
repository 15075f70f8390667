// Backtracking: in how many ways so many queens can stand on the board. The queens that stand are a list of columns, the last row's first.

let isSafe column queens =
    let rec go distance queens =
        match queens with
        | [] -> true
        | other :: rest ->
            other <> column && other <> column - distance && other <> column + distance && go (distance + 1) rest
    go 1 queens

let run n =
    let rec place row queens =
        if row = n then
            1
        else
            let mutable count = 0
            for column in 0 .. n - 1 do
                if isSafe column queens then
                    count <- count + place (row + 1) (column :: queens)
            count
    place 0 []
