// A builder that takes more kinds of sources through extension members, told apart by what they are.
type ResultBuilder() =
    member _.Return x : Result<'a, 'e> = Ok x
    member _.Zero() : Result<unit, 'e> = Ok()
    member _.Bind(x: Result<'a, 'e>, f: 'a -> Result<'b, 'e>) : Result<'b, 'e> = Result.bind f x
    member _.Delay(f: unit -> Result<'a, 'e>) = f
    member _.Run(f: unit -> Result<'a, 'e>) = f ()
    member _.Combine(x: Result<unit, 'e>, f: unit -> Result<'a, 'e>) = Result.bind f x

    member this.For(xs: #seq<'a>, f: 'a -> Result<unit, 'e>) : Result<unit, 'e> =
        xs |> Seq.fold (fun before x -> this.Bind(before, (fun () -> f x))) (Ok())

    member inline _.Source(x: Result<'a, 'e>) : Result<'a, 'e> = x

[<AutoOpen>]
module MoreSources =
    type ResultBuilder with
        member inline _.Source(xs: #seq<_>) : #seq<_> = xs

    type ResultBuilder with
        member inline _.Source(x: Choice<'a, 'e>) : Result<'a, 'e> =
            match x with
            | Choice1Of2 value -> Ok value
            | Choice2Of2 error -> Error error

let result = ResultBuilder()

let sum (limit: int) =
    result {
        let! start = Ok 1
        let! more = Choice1Of2 10
        let mutable total = start + more

        for i in [ 1; 2; 3 ] do
            total <- total + i
            if total > limit then do! Error "too much"

        return total
    }

printfn "%A %A" (sum 100) (sum 12)
printfn "%A" (result { let! x = Choice2Of2 "no" in return x + 1 })

// A case with the name of its type, though there is another type of that name.
type Map = Map with
    static member inline ($)(Map, xs: 'a list) = fun (f: 'a -> 'b) -> List.map f xs
    static member inline ($)(Map, x: 'a option) = fun (f: 'a -> 'b) -> Option.map f x

let inline map f x = (Map $ x) f
printfn "%A %A" (map string [ 1; 2 ]) (map (fun x -> x + 1) (Some 1))
