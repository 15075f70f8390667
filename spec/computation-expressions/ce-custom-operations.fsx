// Operations with names of their own.
type Order = { Name: string; Toppings: string list; Large: bool }

type PizzaBuilder() =
    member _.Yield(_: unit) = { Name = "plain"; Toppings = []; Large = false }
    [<CustomOperation("named")>]
    member _.Named(order, name) = { order with Name = name }
    [<CustomOperation("topping")>]
    member _.Topping(order, topping) = { order with Toppings = topping :: order.Toppings }
    [<CustomOperation("large")>]
    member _.Large(order) = { order with Large = true }
    member _.Run(order) = { order with Toppings = List.rev order.Toppings }

let pizza = PizzaBuilder()

let margherita =
    pizza {
        named "margherita"
        topping "tomato"
        topping "mozzarella"
        large
    }
printfn "%s %A %b" margherita.Name margherita.Toppings margherita.Large

type ListQuery() =
    member _.For(xs: 'a list, f: 'a -> 'b list) = List.collect f xs
    member _.Yield(x: 'a) = [x]
    [<CustomOperation("where", MaintainsVariableSpace = true)>]
    member _.Where(xs: 'a list, [<ProjectionParameter>] test: 'a -> bool) = List.filter test xs
    [<CustomOperation("select")>]
    member _.Select(xs: 'a list, [<ProjectionParameter>] f: 'a -> 'b) = List.map f xs
    [<CustomOperation("top")>]
    member _.Top(xs: 'a list, n: int) = List.truncate n xs

let from = ListQuery()

let squares =
    from {
        for x in [1..10] do
        where (x % 2 = 0)
        select (x * x)
        top 3
    }
printfn "%A" squares

let pairs =
    from {
        for x in [1; 2; 3] do
        for y in [10; 20] do
        where (x * y > 15)
        select (x, y)
    }
printfn "%A" pairs
