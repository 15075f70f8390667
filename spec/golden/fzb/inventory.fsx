module Inventory =
    type Unit = Piece | Kilogram of grams: int
    type Item = { Name: string; Price: decimal; Amount: int; Unit: Unit }

    /// What all of an item is worth.
    let value (item: Item) =
        match item.Unit with
        | Piece -> item.Price * decimal item.Amount
        | Kilogram grams -> item.Price * decimal item.Amount * decimal grams / 1000M

    exception OutOfStock of string

    let take (name: string) (items: Item list) =
        match items |> List.tryFind (fun each -> each.Name = name) with
        | Some item when item.Amount > 0 -> { item with Amount = item.Amount - 1 }
        | _ -> raise (OutOfStock name)

open Inventory

let items =
    [ { Name = "cup"; Price = 12.50M; Amount = 3; Unit = Piece }
      { Name = "rice"; Price = 2.20M; Amount = 4; Unit = Kilogram 500 } ]

for item in items do
    printfn "%-6s %8.2f %A" item.Name (value item) item.Unit

printfn "%A" (take "cup" items)

try
    take "tea" items |> ignore
with OutOfStock name -> printfn "no %s" name

let total = items |> List.sumBy value
let rec hanoi n = if n = 0 then 0L else 2L * hanoi (n - 1) + 1L
printfn "%M %d" total (hanoi 40)
