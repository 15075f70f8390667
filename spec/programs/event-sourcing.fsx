// A small domain: commands, events, state as a fold, validation with Result, and a projection.
type ItemId = ItemId of string
type Money = Money of decimal with
    static member (+)(Money a, Money b) = Money(a + b)
    static member (*)(Money a, n: int) = Money(a * decimal n)
    static member Zero = Money 0m
    override this.ToString() = let (Money amount) = this in sprintf "%.2f" amount

type Event =
    | Opened of customer: string
    | Added of ItemId * price: Money * quantity: int
    | Removed of ItemId
    | Paid of Money

type Command =
    | Open of string
    | Add of ItemId * Money * int
    | Remove of ItemId
    | Pay of Money

type Line = { Price: Money; Quantity: int }
type Cart =
    | NotOpened
    | Active of customer: string * lines: Map<ItemId, Line>
    | Closed of paid: Money

module Cart =
    let total lines = lines |> Map.toList |> List.sumBy (fun (_, line) -> line.Price * line.Quantity)
    let apply cart event =
        match cart, event with
        | NotOpened, Opened customer -> Active(customer, Map.empty)
        | Active(customer, lines), Added(item, price, quantity) ->
            let line =
                match Map.tryFind item lines with
                | Some line -> { line with Quantity = line.Quantity + quantity }
                | None -> { Price = price; Quantity = quantity }
            Active(customer, Map.add item line lines)
        | Active(customer, lines), Removed item -> Active(customer, Map.remove item lines)
        | Active _, Paid amount -> Closed amount
        | state, _ -> state
    let decide command cart =
        match command, cart with
        | Open customer, NotOpened -> Ok [ Opened customer ]
        | Open _, _ -> Error "already open"
        | _, NotOpened -> Error "not open"
        | _, Closed _ -> Error "closed"
        | Add(_, _, quantity), Active _ when quantity <= 0 -> Error(sprintf "bad quantity %d" quantity)
        | Add(item, price, quantity), Active _ -> Ok [ Added(item, price, quantity) ]
        | Remove item, Active(_, lines) when Map.containsKey item lines -> Ok [ Removed item ]
        | Remove(ItemId name), Active _ -> Error("no " + name)
        | Pay amount, Active(_, lines) ->
            let due = total lines
            if amount < due then Error(sprintf "%O is less than %O" amount due) else Ok [ Paid amount ]
    let replay events = List.fold apply NotOpened events

let handle (events, errors) command =
    match Cart.decide command (Cart.replay events) with
    | Ok fresh -> events @ fresh, errors
    | Error message -> events, errors @ [ message ]

let apple, pear = ItemId "apple", ItemId "pear"
let commands =
    [ Add(apple, Money 1m, 1)
      Open "Ann"
      Add(apple, Money 0.5m, 3)
      Add(pear, Money 0.75m, 2)
      Add(apple, Money 0.5m, 1)
      Add(pear, Money 1m, 0)
      Remove(ItemId "fig")
      Remove pear
      Pay(Money 1m)
      Pay(Money 2m)
      Open "Bob" ]
let events, errors = List.fold handle ([], []) commands
for event in events do printfn "%A" event
printfn "%A" errors
match Cart.replay events with
| Closed paid -> printfn "closed with %O" paid
| other -> printfn "%A" other
let sold =
    events
    |> List.choose (function Added(ItemId name, _, quantity) -> Some(name, quantity) | _ -> None)
    |> List.groupBy fst
    |> List.map (fun (name, all) -> name, List.sumBy snd all)
printfn "%A" sold
let history = List.scan Cart.apply NotOpened events |> List.map (function NotOpened -> "-" | Active(_, lines) -> string lines.Count | Closed _ -> "x")
printfn "%s" (String.concat "" history)
