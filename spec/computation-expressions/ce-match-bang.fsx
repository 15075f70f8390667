// match!, while! and nested computations.
type Maybe() =
    member _.Bind(x: 'a option, f: 'a -> 'b option) = Option.bind f x
    member _.Return(x: 'a) = Some x
    member _.ReturnFrom(x: 'a option) = x
    member _.Zero() = Some ()
    member _.Combine(a: unit option, b: unit -> 'b option) = Option.bind b a
    member _.Delay(f: unit -> 'a option) = f
    member _.Run(f: unit -> 'a option) = f ()

let maybe = Maybe()

let half n = if n % 2 = 0 then Some(n / 2) else None

let describe n =
    maybe {
        match! half n with
        | 0 -> return "zero"
        | 1 -> return "one"
        | h ->
            let! q = half h
            return sprintf "%d and %d" h q
    }
for n in [0; 2; 3; 6; 8] do
    printfn "%A" (describe n)

let checkedSum xs =
    maybe {
        let! a = List.tryHead xs
        if a < 0 then return! None
        do! if a > 100 then None else Some()
        let total = List.sum xs
        return total + a
    }
printfn "%A %A %A %A" (checkedSum [1; 2]) (checkedSum []) (checkedSum [-1]) (checkedSum [101])

let nested =
    maybe {
        let! inner = maybe {
            let! x = Some 3
            return x * 2
        }
        let! other = maybe { return inner + 1 }
        return inner * other
    }
printfn "%A" nested
