// Static lets are bindings of the type: functions may be generic and recursive, patterns may take values apart, and secondary
// constructors, records and unions see them too.
type Parity() =
    static let (zero, one) = (0, 1)
    static let rec isEven n = n = zero || isOdd (n - one)
    and isOdd n = n <> zero && isEven (n - one)
    static let same x = x
    static let half (n: int) : float = float n / 2.0
    static do printfn "parity is ready"
    static member Even n = isEven n
    static member Same = same 3, same "three"
    static member Half n = half n

type Ticket(number: int) =
    static let issued = System.Collections.Generic.List<int>()
    do issued.Add number
    static do issued.Add 100
    new() = Ticket(issued.Count)
    static member val Limit = issued.Count + 10 with get, set
    static member Issued = List.ofSeq issued
    member _.Number = number

type Counted =
    { Id: int }
    static let mutable count = 0
    static let next () =
        count <- count + 1
        count
    static member Make() = { Id = next () }

type Suit =
    | Red
    | Black
    static let all = [ Red; Black ]
    static member All = all

printfn "%b %A %.1f" (Parity.Even 10) Parity.Same (Parity.Half 3)
printfn "%d" (Ticket(7).Number)
printfn "%d" (Ticket().Number)
printfn "%A %d" Ticket.Issued Ticket.Limit
Ticket.Limit <- 5
printfn "%d" Ticket.Limit
printfn "%A %A" (Counted.Make()) (Counted.Make())
printfn "%A" Suit.All
