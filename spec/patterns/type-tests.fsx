// Tests of types at run time, in patterns and expressions, over classes, interfaces, boxed values and exceptions.
open System
open System.Collections.Generic

type Animal() =
    abstract Name: string
    default _.Name = "animal"
type Dog(age: int) =
    inherit Animal()
    override _.Name = "dog"
    member _.Age = age
type Puppy() =
    inherit Dog 0
    override _.Name = "puppy"
let describe (animal: Animal) =
    match animal with
    | :? Puppy -> "a puppy"
    | :? Dog as dog when dog.Age > 10 -> "an old dog"
    | :? Dog as dog -> sprintf "a dog of %d" dog.Age
    | other -> other.Name
let animals: Animal list = [ Puppy(); Dog 12; Dog 3; Animal() ]
printfn "%A" (List.map describe animals)

let kind (value: obj) =
    match value with
    | null -> "null"
    | :? int | :? int64 -> "whole"
    | :? float as f when Double.IsNaN f -> "nan"
    | :? float -> "float"
    | :? string as s -> sprintf "text of %d" s.Length
    | :? char as c -> sprintf "char %c" c
    | :? bool as b -> if b then "yes" else "no"
    | :? (int * string) as pair -> sprintf "pair %d" (fst pair)
    | :? (int list) as list -> sprintf "list of %d" list.Length
    | :? (string[]) as array -> sprintf "array of %d" array.Length
    | :? IEnumerable<int> as items -> sprintf "sequence of sum %d" (Seq.sum items)
    | :? (int -> int) as f -> sprintf "function giving %d" (f 1)
    | :? exn as e -> e.Message
    | :? DayOfWeek as day -> sprintf "day %d" (int day)
    | :? (int option) as option -> sprintf "option %A" option
    | :? unit -> "unit"
    | _ -> value.GetType().Name
[ box 1; box 1L; box nan; box 1.5; box "abc"; box 'x'; box true; box (1, "a"); box [ 1; 2 ]; box [| "a" |]
  box (HashSet [ 1; 2; 3 ]); box (fun x -> x + 41); box (exn "oops"); box DayOfWeek.Friday; box (Some 3); null; box 2.5m ]
|> List.iter (kind >> printfn "%s")

// As expressions.
let animal: Animal = Dog 5
printfn "%b %b %b" (animal :? Dog) (animal :? Puppy) (box 5 :? string)
printfn "%d" (animal :?> Dog).Age
printfn "%s" (try (animal :?> Puppy).Name with :? InvalidCastException -> "no puppy")
let numbers = [ box 1; box "2"; box 3.0 ] |> List.choose (function :? int as n -> Some(float n) | :? float as f -> Some f | _ -> None)
printfn "%A" numbers
printfn "%d %s" (unbox<int> (box 7)) (unbox (box "text"))
let handle (f: unit -> unit) =
    try f (); "fine"
    with
    | :? ArgumentNullException | :? NullReferenceException -> "null"
    | :? ArgumentException as e when e.ParamName = "x" -> "bad x"
    | :? ArgumentException -> "bad argument"
    | :? AggregateException as e -> string e.InnerExceptions.Count
    | e -> e.GetType().Name
printfn "%s" (String.concat ", " [
    handle ignore
    handle (fun () -> nullArg "a")
    handle (fun () -> invalidArg "x" "m")
    handle (fun () -> invalidArg "y" "m")
    handle (fun () -> raise (AggregateException(exn "1", exn "2")))
    handle (fun () -> raise (TimeoutException())) ])
