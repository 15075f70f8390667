// Records without a declaration: their type is the set of their fields.
let person = {| Name = "Ann"; Age = 30 |}
printfn "%s %d" person.Name person.Age

// The order of the fields does not matter: these have the same type.
let same = {| Age = 30; Name = "Ann" |}
printfn "%b" (person = same)
printfn "%b" (person < {| Age = 31; Name = "Ann" |})

// Copies may change fields, and add some.
let older = {| person with Age = 31 |}
let wider = {| person with City = "Ulm"; Age = 32 |}
printfn "%d %s %s %d" older.Age wider.City wider.Name wider.Age

// From a declared record, too.
type Point = { X: int; Y: int }
let point = { X = 1; Y = 2 }
let space = {| point with Z = 3 |}
printfn "%d %d %d" space.X space.Y space.Z

// As parameters and results, with the type written down.
let greet (who: {| Name: string; Age: int |}) = sprintf "%s is %d" who.Name who.Age
printfn "%s" (greet older)
let divide a b : {| Quotient: int; Remainder: int |} = {| Quotient = a / b; Remainder = a % b |}
let result = divide 17 5
printfn "%d rest %d" result.Quotient result.Remainder

// In collections, grouped and projected.
let sales =
    [ {| Region = "north"; Amount = 10 |}
      {| Region = "south"; Amount = 20 |}
      {| Region = "north"; Amount = 5 |} ]
let totals =
    sales
    |> List.groupBy (fun sale -> sale.Region)
    |> List.map (fun (region, sales) -> {| Region = region; Total = sales |> List.sumBy (fun sale -> sale.Amount) |})
for total in totals do printfn "%s: %d" total.Region total.Total
printfn "%d" (sales |> List.distinct |> List.length)
printfn "%A" (sales |> List.sortBy _.Amount |> List.map _.Amount)

// Nested, generic, with functions in them, and as structs.
let nested = {| Inner = {| Value = Some [ 1; 2 ] |}; Apply = fun x -> x * 2 |}
printfn "%A %d" nested.Inner.Value (nested.Apply 21)
let pair first second = {| First = first; Second = second |}
printfn "%A %A" (pair 1 "a").Second (pair true 2.0).Second
let structure = struct {| A = 1; B = "b" |}
printfn "%d %s" structure.A structure.B
type Labelled<'T> = {| Label: string; Item: 'T |}
let labelled: Labelled<int> = {| Label = "x"; Item = 5 |}
printfn "%s %d" labelled.Label labelled.Item
let cache = System.Collections.Generic.Dictionary<{| Key: int |}, string>()
cache.[{| Key = 1 |}] <- "one"
printfn "%s" cache.[{| Key = 1 |}]
