// When the code of a sequence runs, and how often.
let mutable runs = 0
let numbers =
    seq {
        runs <- runs + 1
        printf "start "
        for i in 1 .. 3 do
            printf "[%d] " i
            yield i
        printfn "end"
    }
printfn "made, %d runs" runs
printfn "%d" (Seq.head numbers)
printfn "%A" (Seq.take 2 numbers |> List.ofSeq)
printfn "%d" (Seq.sum numbers)
printfn "%d runs" runs

// A cache runs once; a list at once.
let cached = Seq.cache numbers
printfn "%d %d" (Seq.length cached) (Seq.length cached)
let list = [ printf "now "; yield 1; yield 2 ]
printfn "%A %d runs" list runs

// Infinite sequences, and sequences that mention themselves.
let rec from n = seq { yield n; yield! from (n + 1) }
printfn "%A" (from 5 |> Seq.filter (fun n -> n % 3 = 0) |> Seq.take 3 |> List.ofSeq)
let fibonacci = Seq.unfold (fun (a, b) -> Some(a, (b, a + b))) (0, 1)
printfn "%A" (fibonacci |> Seq.skip 5 |> Seq.truncate 5 |> List.ofSeq)
let rec primes = seq { yield 2; yield! Seq.initInfinite (fun i -> 2 * i + 3) |> Seq.filter isPrime } |> Seq.cache
and isPrime n = primes |> Seq.takeWhile (fun p -> p * p <= n) |> Seq.forall (fun p -> n % p <> 0)
printfn "%A" (primes |> Seq.take 10 |> List.ofSeq)

// Finalisers run when the consumer stops early.
let guarded =
    seq {
        try
            yield 1
            yield 2
        finally
            printf "finally "
    }
printfn "%d" (Seq.head guarded)
printfn "%d" (Seq.length guarded)
let resource = { new System.IDisposable with member _.Dispose() = printf "disposed " }
let using' = seq { use r = resource in for i in 1 .. 5 do yield i }
printfn "%A" (using' |> Seq.takeWhile (fun i -> i < 3) |> List.ofSeq)
printfn "%b" (Seq.exists ((=) 2) using')

// Errors come when the element is asked for; enumerators step by hand.
let risky = seq { yield 1; failwith "no more"; yield 2 }
printfn "%d" (Seq.head risky)
printfn "%s" (try string (Seq.length risky) with Failure message -> message)
let e = (from 10).GetEnumerator()
printfn "%b %d %b %d" (e.MoveNext()) e.Current (e.MoveNext()) e.Current
let delayed = Seq.delay (fun () -> printf "delayed "; seq [ 1; 2 ])
printfn "%A" (Seq.toArray delayed)
