// A definition of a recursive group is general as soon as its body has been checked, so those after it use it at several types.
type Chain() =
    member this.Same x = x
    member this.Both() = this.Same 3, this.Same "three"
    member this.Bind(step, next) =
        fun state ->
            let state', result = step state
            next result state'
    member this.Zero() = fun state -> state, ()
    member this.While(condition, body) =
        if condition () then this.Bind(body, (fun () -> this.While(condition, body))) else this.Zero()

let rec echo x = x
and all y = echo y, echo "a", echo 3

type Memory() =
    let known = System.Collections.Generic.Dictionary()
    static let shared = System.Collections.Generic.Dictionary()
    member _.Add(key, value) = known.[key] <- value
    member _.Get key = known.[key]
    static member Share(key, value) = shared.[key] <- value
    static member Shared key = shared.[key]

printfn "%A %A" (Chain().Both()) (all 2.0)
let chain = Chain()
let count = chain.Bind((fun s -> s + 1, s), (fun n -> chain.Bind((fun s -> s * 10, ()), (fun () s -> s, n))))
printfn "%A" (count 4)
let memory = Memory()
memory.Add("one", 1)
Memory.Share(1, "one")
printfn "%d %s" (memory.Get "one") (Memory.Shared 1)

// What every object has needs no known type.
let show x = x.ToString()
let alike x y = x.Equals y
printfn "%s %s %b" (show 3) (show [ 1 ]) (alike "a" "a")
