// Abstract classes, defaults, overriding, calls of the base, and what is dispatched when.
[<AbstractClass>]
type Employee(name: string, salary: decimal) =
    let mutable bonus = 0m
    abstract Title: string
    abstract Pay: unit -> decimal
    default _.Pay() = salary + bonus
    abstract Describe: unit -> string
    default this.Describe() = sprintf "%s %s earns %M" this.Title name (this.Pay())
    member _.Name = name
    member _.AddBonus amount = bonus <- bonus + amount
    override this.ToString() = this.Describe()

type Worker(name, salary) =
    inherit Employee(name, salary)
    override _.Title = "worker"

type Manager(name, salary, reports: Employee list) =
    inherit Employee(name, salary)
    override _.Title = "manager"
    override _.Pay() = base.Pay() + 100m * decimal reports.Length
    override this.Describe() = base.Describe() + sprintf " and leads %d" reports.Length
    abstract Budget: decimal
    default _.Budget = 1000m

type Director(name) =
    inherit Manager(name, 500m, [])
    override _.Title = "director"
    override _.Budget = base.Budget * 2m
    override this.Pay() = base.Pay() + this.Budget

let worker = Worker("Ann", 200m)
worker.AddBonus 50m
let manager = Manager("Bob", 300m, [ worker ])
let staff: Employee list = [ worker; manager; Director "Cyd" ]
for employee in staff do printfn "%O" employee
printfn "%M" (staff |> List.sumBy (fun employee -> employee.Pay()))

// Up and down the hierarchy.
for employee in staff do
    match employee with
    | :? Director as d -> printfn "%s has %M" d.Name d.Budget
    | :? Manager as m -> printfn "%s manages with %M" m.Name m.Budget
    | e -> printfn "%s works" e.Name
let asManager = staff.[1] :?> Manager
printfn "%s %b" asManager.Name ((staff.[0] :> obj) :? Manager)
printfn "%s" (try ((staff.[0] :?> Manager).Name) with :? System.InvalidCastException -> "no manager")

// Constructors run from the base down; virtual calls in them see the derived class.
type Base() as this =
    do printfn "base sees %s" (this.Who())
    abstract Who: unit -> string
    default _.Who() = "base"
type Derived(tag: string) =
    inherit Base()
    let _ = printfn "derived gets %s" tag
    override _.Who() = "derived"
let derived = Derived "t"
printfn "%s %s" (derived.Who()) (derived :> Base |> fun b -> b.Who())

// Overriding Equals, GetHashCode and ToString.
type Money(amount: int) =
    member _.Amount = amount
    override _.Equals other = match other with :? Money as m -> m.Amount = amount | _ -> false
    override _.GetHashCode() = amount
    override _.ToString() = sprintf "$%d" amount
printfn "%b %O %d" (Money 5 = Money 5) (Money 7) ([ Money 1; Money 1; Money 2 ] |> List.distinct |> List.length)
