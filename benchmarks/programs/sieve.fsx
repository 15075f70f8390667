// Arrays of truth values: how many primes there are up to a limit, by Eratosthenes.

let run limit =
    let composite = Array.create (limit + 1) false
    let mutable count = 0
    for i in 2 .. limit do
        if not composite.[i] then
            count <- count + 1
            for j in 2 * i .. i .. limit do
                composite.[j] <- true
    count
