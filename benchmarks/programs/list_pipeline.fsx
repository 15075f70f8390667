// Higher-order functions: orders that are filtered, changed, grouped, summed up and sorted.

type Order = { Id: int; Customer: int; Amount: int }

let discounted order =
    if order.Amount > 800 then { order with Amount = order.Amount - order.Amount / 10 } else order

let run n =
    [ 1 .. n ]
    |> List.map (fun i -> { Id = i; Customer = i % 97; Amount = i % 1009 * 31 % 1000 })
    |> List.filter (fun order -> order.Amount >= 250)
    |> List.map discounted
    |> List.groupBy (fun order -> order.Customer)
    |> List.map (fun (customer, orders) -> customer, orders |> List.sumBy (fun order -> order.Amount))
    |> List.sortBy (fun (customer, amount) -> -amount, customer)
    |> List.truncate 5
    |> List.map (fun (customer, amount) -> $"{customer}={amount}")
    |> String.concat " "
