// A small order book: records, unions, matching, closures and pipes.
// Run it with:  ./fus run examples/quickstart.fsx

type Category =
    | Fruit
    | Dairy
    | Other of label: string

type Item = { Name: string; Category: Category; Price: float; Quantity: int }

type Discount =
    | Percent of float
    | Fixed of amount: float
    | BuyGetFree of buy: int * free: int

let items =
    [ { Name = "apple"; Category = Fruit; Price = 0.40; Quantity = 12 }
      { Name = "milk"; Category = Dairy; Price = 1.15; Quantity = 4 }
      { Name = "pear"; Category = Fruit; Price = 0.55; Quantity = 6 }
      { Name = "candle"; Category = Other "household"; Price = 3.20; Quantity = 1 } ]

/// What a discount takes off an item's price.
let reduction discount item =
    let full = item.Price * float item.Quantity
    match discount with
    | Percent p -> full * p / 100.0
    | Fixed amount -> min amount full
    | BuyGetFree (buy, free) -> float (item.Quantity / (buy + free) * free) * item.Price

/// The discounts that apply to a category, the best one first.
let discountsFor category =
    match category with
    | Fruit -> [ BuyGetFree (3, 1); Percent 10.0 ]
    | Dairy -> [ Percent 5.0 ]
    | Other label when label.StartsWith "house" -> [ Fixed 1.0 ]
    | Other _ -> []

let best item =
    discountsFor item.Category
    |> List.map (fun discount -> discount, reduction discount item)
    |> List.sortByDescending snd
    |> List.tryHead

/// Counts calls: a closure over a mutable cell.
let counter () =
    let count = ref 0
    fun () ->
        count.Value <- count.Value + 1
        count.Value

let nextLine = counter ()

for item in items do
    let full = item.Price * float item.Quantity
    match best item with
    | Some (discount, saved) -> printfn "%d. %-7s %6.2f  saves %.2f with %A" (nextLine ()) item.Name full saved discount
    | None -> printfn "%d. %-7s %6.2f" (nextLine ()) item.Name full

let rec describe = function
    | [] -> "nothing"
    | [ last ] -> last
    | first :: rest -> first + ", " + describe rest

let savings = items |> List.choose best |> List.sumBy snd
let byCategory = items |> List.groupBy (fun item -> item.Category) |> List.map (fun (c, group) -> c, List.length group)

printfn "Bought: %s" (items |> List.map (fun item -> item.Name) |> describe)
printfn "By category: %A" byCategory
printfn $"Saved {savings:F2} on {List.length items} items"
