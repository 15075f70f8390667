// What an order has to be. Everything that is wrong is said, not only the first thing.

open System
open System.Text.RegularExpressions

type Line = { Article: string; Quantity: int; Price: decimal }
type Order = { Customer: string; Email: string; Coupon: string; Lines: Line list }

type Problem = { Field: string; Message: string }

type Verdict =
    | Accepted of customer: string * total: decimal
    | Rejected of Problem list

let check field holds message = if holds then [] else [ { Field = field; Message = message } ]

let checkLine index line =
    let field name = $"lines[{index}].{name}"
    [ yield! check (field "article") (not (String.IsNullOrWhiteSpace line.Article)) "is missing"
      yield! check (field "quantity") (line.Quantity >= 1 && line.Quantity <= 100) $"is {line.Quantity}, not 1 to 100"
      yield! check (field "price") (line.Price > 0M) "is not positive" ]

let coupons = Map [ "SPRING", 0.9M; "FRIENDS", 0.8M ]

let isEmail text = Regex.IsMatch(text, @"^[^@\s]+@[^@\s]+\.[^@\s]+$")

let validate (order: Order) : Verdict =
    let total = order.Lines |> List.sumBy (fun line -> decimal line.Quantity * line.Price)
    let problems =
        [ yield! check "customer" (not (String.IsNullOrWhiteSpace order.Customer)) "is missing"
          yield! check "email" (isEmail order.Email) $"'{order.Email}' is not an address"
          yield! check "coupon" (order.Coupon = "" || coupons.ContainsKey order.Coupon) $"'{order.Coupon}' is not one of ours"
          yield! check "lines" (not order.Lines.IsEmpty) "are missing"
          yield! order.Lines |> List.mapi checkLine |> List.concat
          yield! check "total" (total <= 10000M) $"is {total}, more than 10000" ]
    match problems with
    | [] -> Accepted(order.Customer.Trim(), total * (coupons |> Map.tryFind order.Coupon |> Option.defaultValue 1M))
    | _ -> Rejected problems
