// Who gets what. Save this file while the shop is open: the next customer is served by the new rules.
// A mistake in it is told, and the rules that were good before stay.

type Line = { Article: string; Category: string; Quantity: int; Price: decimal }
type Order = { Customer: string; CustomerSince: int; Lines: Line list }

type Decision =
    | FullPrice
    | Discount of percent: decimal * reason: string
    | Gift of article: string

let total (order: Order) = order.Lines |> List.sumBy (fun line -> decimal line.Quantity * line.Price)

let totalOf category (order: Order) = total { order with Lines = order.Lines |> List.filter (fun line -> line.Category = category) }

/// How many tablecloths there are. The shop remembers how many are left when you change something else.
let mutable gifts = 5

// Each rule has an opinion, or none.

let loyalty order = if order.CustomerSince <= 2020 then Some(Discount(10.0M, "for a customer of years")) else None

let office order = if totalOf "paper" order >= 50.0M then Some(Discount(7.5M, "for an office")) else None

let kitchen order =
    let articles = order.Lines |> List.filter (fun line -> line.Category = "kitchen") |> List.map _.Article
    match articles with
    | [ _; _; _ ] when gifts > 0 -> Some(Gift "a tablecloth")
    | _ -> None

/// The best discount wins; a gift only where there is none.
let decide (order: Order) : Decision =
    let value decision =
        match decision with
        | Discount(percent, _) -> percent
        | Gift _ -> 0.1M
        | FullPrice -> 0.0M
    match [ loyalty; office; kitchen ] |> List.choose (fun rule -> rule order) |> List.sortByDescending value with
    | [] -> FullPrice
    | Gift article :: _ ->
        gifts <- gifts - 1
        Gift article
    | best :: _ -> best
