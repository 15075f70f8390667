// A type parameter below an interface of itself.
type Ranked<'T when 'T :> Ranked<'T>> =
    abstract Above: 'T -> bool

type Card(rank: int) =
    member _.Rank = rank

    interface Ranked<Card> with
        member _.Above other = rank > other.Rank

let best<'T when 'T :> Ranked<'T>> (xs: 'T list) =
    xs |> List.reduce (fun a b -> if a.Above b then a else b)

let worst (xs: 'T list when 'T :> Ranked<'T>) =
    xs |> List.reduce (fun a b -> if a.Above b then b else a)

printfn "%d %d" (best [ Card 3; Card 9; Card 5 ]).Rank (worst [ Card 3; Card 9; Card 5 ]).Rank
