// Equality, order, hash and text that the script defines, hundreds of thousands of levels below each other.
let depth = 300000

[<CustomEquality; CustomComparison>]
type Nest =
    | Leaf
    | Nest of Nest
    override this.Equals other =
        match other with
        | :? Nest as that ->
            match this, that with
            | Leaf, Leaf -> true
            | Nest x, Nest y -> x = y
            | _ -> false
        | _ -> false
    override this.GetHashCode() = match this with Leaf -> 1 | Nest inner -> (hash inner * 31 + 7) % 1000003
    override this.ToString() = match this with Leaf -> "." | Nest inner -> (let text = string inner in if text.Length > 5 then text else text + "!")
    interface System.IComparable with
        member this.CompareTo other =
            match other with
            | :? Nest as that ->
                match this, that with
                | Leaf, Leaf -> 0
                | Leaf, _ -> -1
                | _, Leaf -> 1
                | Nest x, Nest y -> compare x y
            | _ -> 1

let rec build n acc = if n = 0 then acc else build (n - 1) (Nest acc)
let a, b, c = build depth Leaf, build depth Leaf, build (depth + 1) Leaf
printfn "%b %b" (a = b) (a = c)
printfn "%b %b" (a.Equals b) (a.Equals c)
printfn "%d %d" (compare a b) (compare a c)
printfn "%b %b %b %b" (a < c) (a <= b) (a > c) (a >= b)
printfn "%b" (hash a = hash b)
printfn "%s" (string a)
printfn "%s" (a.ToString())
printfn "%s" (sprintf "%O" a)
printfn "%s" $"{a}"
printfn "%s" (System.String.Format("{0}|{1}", a, 1))
printfn "%s" (System.String.Concat(a, "+"))
printfn "%d" (dict [ a, 1; c, 2 ]).[b]
printfn "%d" (Set.ofList [ a; b; c ]).Count
printfn "%s" (Map.ofList [ a, "a"; c, "c" ]).[b]
printfn "%A" (List.sort [ 3, c; 1, a; 2, b ] |> List.map fst)
printfn "%b %d" ([ 1, a ] = [ 1, b ]) (compare [| Some a |] [| Some c |])

[<CustomEquality; NoComparison>]
type Record =
    { Name: string; Next: Record option }
    override this.Equals other = match other with :? Record as that -> this.Name = that.Name && this.Next = that.Next | _ -> false
    override this.GetHashCode() = hash (this.Name, this.Next) % 1000
let records n = Seq.fold (fun next i -> Some { Name = "n"; Next = next }) None (seq { 1 .. n })
printfn "%b %b" (records 200000 = records 200000) (hash (records 200000) = hash (records 200000))

// What a comparison raises comes out of it, wherever it was called.
type Sour() =
    override _.Equals _ = failwith "sour"
    override _.GetHashCode() = failwith "sour hash"
    override _.ToString() = failwith "sour text"
let attempt f = try f () |> string with Failure message -> message
printfn "%s %s" (attempt (fun () -> [ 1, Sour() ] = [ 1, Sour() ])) (attempt (fun () -> hash [ Sour() ]))
printfn "%s %s" (attempt (fun () -> string (Some(Sour())))) (sprintf "%A" (Sour()))

// A comparison may be suspended like anything else.
let mutable hook : unit -> unit = ignore
type Slow(n: int) =
    member _.N = n
    override _.Equals other = (hook (); match other with :? Slow as that -> n = that.N | _ -> false)
    override _.GetHashCode() = n
let seen = ResizeArray<string>()
let compared = seq {
    yield "before"
    let same = [ Slow 1; Slow 2 ] = [ Slow 1; Slow 2 ]
    yield string same }
hook <- fun () -> seen.Add "asked"
printfn "%A %d" (List.ofSeq compared) seen.Count
