// Single-case unions as types of their own, with private constructors and validation.
type CustomerId = CustomerId of int
type OrderId = OrderId of int

let describe (CustomerId customer) (OrderId order) = sprintf "customer %d, order %d" customer order
printfn "%s" (describe (CustomerId 1) (OrderId 2))

module Email =
    type Email = private Email of string

    let create (text: string) = if text.Contains "@" then Some(Email text) else None
    let value (Email text) = text
    let domain (Email text) = text.Substring(text.IndexOf '@' + 1)

match Email.create "ann@example.org", Email.create "nonsense" with
| Some email, None -> printfn "%s at %s" (Email.value email) (Email.domain email)
| _ -> printfn "unexpected"

type NonEmptyList<'T> =
    | NonEmpty of head: 'T * tail: 'T list

    member this.Length = let (NonEmpty(_, tail)) = this in 1 + tail.Length
    static member Map f (NonEmpty(head, tail)) = NonEmpty(f head, List.map f tail)
    static member op_Explicit(NonEmpty(head, tail)) = head :: tail

let three = NonEmpty(1, [ 2; 3 ])
printfn "%d %A" three.Length (NonEmptyList<_>.Map ((*) 2) three)

// A function in a case: Reader and State in miniature.
type State<'s, 'a> = State of ('s -> 'a * 's)
let run (State f) s = f s
let bind m f = State(fun s -> let a, s' = run m s in run (f a) s')
let get = State(fun s -> s, s)
let put s = State(fun _ -> (), s)
let unit x = State(fun s -> x, s)
let counter = bind get (fun n -> bind (put (n + 1)) (fun () -> unit (sprintf "was %d" n)))
printfn "%A" (run (bind counter (fun _ -> counter)) 5)

// Measures of sameness: two wrapped values compare like what they wrap.
printfn "%b %b" (CustomerId 1 = CustomerId 1) (CustomerId 1 < CustomerId 2)
printfn "%A" (List.sort [ OrderId 3; OrderId 1; OrderId 2 ])
printfn "%A" (Map [ CustomerId 2, "b"; CustomerId 1, "a" ])
printfn "%d" (let (CustomerId n) = CustomerId 7 in n)
printfn "%A" ([ CustomerId 1; CustomerId 2 ] |> List.map (fun (CustomerId n) -> n * 10))
printfn "%A" ([ 1; 2 ] |> List.map OrderId)
