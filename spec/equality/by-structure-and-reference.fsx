// What = and compare mean for every kind of type; hash agrees with equality.
open System

type Point = { X: int; Y: int }
type Shape = Circle of float | Square of float | Nothing
type Plain(value: int) =
    member _.Value = value
printfn "%b %b %b" ((1, "a") = (1, "a")) ([ 1; 2 ] = [ 1; 2 ]) ([| 1; 2 |] = [| 1; 2 |])
printfn "%b %b" ({ X = 1; Y = 2 } = { X = 1; Y = 2 }) (Circle 1.0 = Circle 1.0)
printfn "%b %b" (Plain 1 = Plain 1) (let p = Plain 1 in p = p)
printfn "%b %b" (Some [ 1 ] = Some [ 1 ]) (None = Some 1)
printfn "%b %b" (set [ 1; 2 ] = set [ 2; 1 ]) (Map [ 1, "a" ] = Map [ 1, "a" ])
printfn "%b %b %b" ("a" = "a") (String('a', 1) = "a") (obj.ReferenceEquals([ 1 ], [ 1 ]))
printfn "%b %b" (box 1 = box 1) (box 1 = box 1L)
printfn "%b %b" (nan = nan) ([ nan ] = [ nan ])
printfn "%b %b" (LanguagePrimitives.PhysicalEquality "ab" "ab") ((1.0).Equals 1.0)

// Order: fields from the left, cases as declared, shorter lists first, None before Some.
printfn "%A" (List.sort [ { X = 2; Y = 1 }; { X = 1; Y = 9 }; { X = 1; Y = 2 } ])
printfn "%A" (List.sort [ Nothing; Square 1.0; Circle 5.0; Circle 2.0 ])
printfn "%A" (List.sort [ [ 2 ]; [ 1; 5 ]; []; [ 1 ] ])
printfn "%A" (List.sort [ Some 3; None; Some 1 ])
printfn "%A" (List.sort [ "b", 1; "a", 2; "a", 1 ])
printfn "%d %d %d" (compare [| 1; 9 |] [| 2 |]) (compare [ 1; 9 ] [ 2 ]) (compare (1, 2) (1, 3))
printfn "%A %A" (max { X = 1; Y = 5 } { X = 2; Y = 0 }) (min (Circle 3.0) Nothing)
printfn "%b %b" (Error 1 > Ok 5) (false < true)

// Hash codes of equal values are equal.
printfn "%b %b" (hash { X = 1; Y = 2 } = hash { X = 1; Y = 2 }) (hash [ 1; 2 ] = hash [ 1; 2 ])
printfn "%b" ((Circle 1.0).GetHashCode() = (Circle 1.0).GetHashCode())
printfn "%d" ([ 1, "a"; 1, "a"; 2, "b" ] |> List.distinct |> List.length)
printfn "%A" ([ [ 1 ]; [ 2 ]; [ 1 ] ] |> List.countBy id)
let byPoint = dict [ { X = 1; Y = 1 }, "one"; { X = 2; Y = 2 }, "two" ]
printfn "%s" byPoint.[{ X = 2; Y = 2 }]

// Equality and order of one's own.
[<CustomEquality; CustomComparison>]
type CaseInsensitive =
    | CaseInsensitive of string
    member this.Key = let (CaseInsensitive text) = this in text.ToLowerInvariant()
    override this.Equals other = match other with :? CaseInsensitive as that -> this.Key = that.Key | _ -> false
    override this.GetHashCode() = hash this.Key
    interface IComparable with
        member this.CompareTo other = compare this.Key (other :?> CaseInsensitive).Key
printfn "%b %b" (CaseInsensitive "A" = CaseInsensitive "a") (CaseInsensitive "b" > CaseInsensitive "A")
printfn "%d" (Set.count (set [ CaseInsensitive "x"; CaseInsensitive "X"; CaseInsensitive "y" ]))
[<CustomEquality; NoComparison>]
type Versioned =
    { Id: int; Note: string }
    override this.Equals other = match other with :? Versioned as that -> this.Id = that.Id | _ -> false
    override this.GetHashCode() = this.Id
printfn "%b %b" ({ Id = 1; Note = "a" } = { Id = 1; Note = "b" }) ([ { Id = 1; Note = "a" } ] = [ { Id = 1; Note = "z" } ])
type Celsius(degrees: float) =
    member _.Degrees = degrees
    interface IEquatable<Celsius> with
        member _.Equals other = abs (degrees - other.Degrees) < 0.1
    override this.Equals other = match other with :? Celsius as c -> (this :> IEquatable<Celsius>).Equals c | _ -> false
    override _.GetHashCode() = 0
printfn "%b %b" (Celsius 20.0 = Celsius 20.05) (Celsius 20.0 <> Celsius 21.0)
