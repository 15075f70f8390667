// Builders with hundreds of thousands of steps below each other.
let depth = 300000

type State<'s, 'a> = State of ('s -> 'a * 's)
let run (State f) s = f s
type StateBuilder() =
    member _.Return x = State(fun s -> x, s)
    member _.ReturnFrom(x: State<_, _>) = x
    member _.Bind(m, f) = State(fun s -> (let a, s' = run m s in run (f a) s'))
    member _.Zero() = State(fun s -> (), s)
    member _.Delay f = State(fun s -> run (f ()) s)
    member _.Combine(m, k) = State(fun s -> (let (), s' = run m s in run k s'))
let state = StateBuilder()
let tick = State(fun s -> s, s + 1)
let rec ticks n = state {
    if n = 0 then return 0
    else
        let! _ = tick
        let! rest = ticks (n - 1)
        return rest + 1 }
printfn "%A" (run (ticks depth) 0)

type Cont<'a, 'r> = Cont of (('a -> 'r) -> 'r)
let runCont (Cont f) k = f k
type ContBuilder() =
    member _.Return x = Cont(fun k -> k x)
    member _.Bind(m, f) = Cont(fun k -> runCont m (fun a -> runCont (f a) k))
    member _.Delay f = Cont(fun k -> runCont (f ()) k)
let cont = ContBuilder()
let rec sum n = cont {
    if n = 0 then return 0
    else
        let! rest = sum (n - 1)
        return rest + 1 }
printfn "%d" (runCont (sum depth) id)

type Trampoline<'a> =
    | Done of 'a
    | More of (unit -> Trampoline<'a>)
let rec bounce n = if n = 0 then Done 0 else More(fun () -> bounce (n - 1))
let rec go t = match t with Done x -> x | More f -> go (f ())
printfn "%d" (go (bounce depth))

type Maybe() =
    member _.Bind(m, f) = Option.bind f m
    member _.Return x = Some x
let maybe = Maybe()
let rec chained n = maybe {
    if n = 0 then return 0
    else
        let! rest = chained (n - 1)
        return rest + 1 }
printfn "%A" (chained depth)
