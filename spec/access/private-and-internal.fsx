// What private and internal hide: functions, types, cases, fields, members and constructors.
module Account =
    type T = private { Balance: decimal; Owner: string }
    let private validate amount = if amount < 0m then invalidArg "amount" "negative" else amount
    let internal fee = 1m
    let create owner = { Balance = 0m; Owner = owner }
    let deposit amount account = { account with Balance = account.Balance + validate amount - fee }
    let balance account = account.Balance
    let (|Account|) account = account.Owner, account.Balance

let account = Account.create "Ann" |> Account.deposit 10m |> Account.deposit 5m
printfn "%M %M" (Account.balance account) Account.fee
match account with
| Account.Account(owner, balance) -> printfn "%s %M" owner balance
printfn "%s" (try Account.deposit -1m account |> Account.balance |> string with e -> e.Message)

module Temperature =
    type Kelvin = private Kelvin of float
    let tryCreate degrees = if degrees >= 0.0 then Some(Kelvin degrees) else None
    let value (Kelvin degrees) = degrees
printfn "%A %A" (Temperature.tryCreate 20.0 |> Option.map Temperature.value) (Temperature.tryCreate -1.0 |> Option.isNone)

type Counter private (start: int) =
    let mutable count = start
    member private _.Add n = count <- count + n
    member internal this.AddTwice n = this.Add n; this.Add n
    member this.Step() = this.Add 1; this
    member _.Count = count
    static member Start() = Counter 10
    member this.CopyFrom(other: Counter) = this.Add other.Count
let counter = Counter.Start().Step()
counter.AddTwice 5
let second = Counter.Start()
second.CopyFrom counter
printfn "%d %d" counter.Count second.Count

module Outer =
    module private Inner =
        let value = 5
        module Deep =
            let value = 6
    let sum = Inner.value + Inner.Deep.value
printfn "%d" Outer.sum
type Options =
    { Name: string }
    static member private Default = { Name = "default" }
    static member Create(?name) = match name with Some name -> { Name = name } | None -> Options.Default
printfn "%s %s" (Options.Create().Name) (Options.Create("x").Name)
