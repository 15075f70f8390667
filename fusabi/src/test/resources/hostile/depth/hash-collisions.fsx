// FUEL, HEAP
[<CustomEquality; NoComparison>]
type K = { X: int } with
    override this.Equals(o: obj) = (match o with :? K as k -> k.X = this.X | _ -> false)
    override _.GetHashCode() = 1
let d = System.Collections.Generic.Dictionary<K, int>()
for i in 0 .. 100000000 do d.[{ X = i }] <- i
