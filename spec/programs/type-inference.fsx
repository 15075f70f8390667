// Hindley-Milner in miniature: unification with references, let-polymorphism, and types as text.
type Type =
    | Variable of Variable ref
    | Arrow of Type * Type
    | Constant of string
    | ListOf of Type
and Variable =
    | Unbound of id: int * level: int
    | Link of Type

type Expr =
    | Var of string
    | Lam of string * Expr
    | App of Expr * Expr
    | Let of string * Expr * Expr
    | Int of int
    | Nil

type Scheme = Scheme of int list * Type
exception TypeError of string

let mutable next = 0
let mutable level = 0
let fresh () = next <- next + 1; Variable(ref (Unbound(next, level)))
let rec prune t =
    match t with
    | Variable({ contents = Link inner } as cell) ->
        let result = prune inner
        cell.Value <- Link result
        result
    | t -> t
let rec occurs id t =
    match prune t with
    | Variable { contents = Unbound(other, _) } -> id = other
    | Arrow(a, b) -> occurs id a || occurs id b
    | ListOf a -> occurs id a
    | _ -> false
let rec show t =
    match prune t with
    | Variable { contents = Unbound(id, _) } -> sprintf "'%c" (char (int 'a' + (id - 1) % 26))
    | Arrow(Arrow _ as a, b) -> sprintf "(%s) -> %s" (show a) (show b)
    | Arrow(a, b) -> sprintf "%s -> %s" (show a) (show b)
    | ListOf(Arrow _ as a) -> sprintf "(%s) list" (show a)
    | ListOf a -> show a + " list"
    | Constant name -> name
    | Variable _ -> "?"
let rec unify a b =
    match prune a, prune b with
    | Constant x, Constant y when x = y -> ()
    | Variable x, Variable y when obj.ReferenceEquals(x, y) -> ()
    | Variable({ contents = Unbound(id, _) } as cell), t | t, Variable({ contents = Unbound(id, _) } as cell) ->
        if occurs id t then raise (TypeError "infinite type")
        cell.Value <- Link t
    | Arrow(a1, b1), Arrow(a2, b2) -> unify a1 a2; unify b1 b2
    | ListOf a, ListOf b -> unify a b
    | a, b -> raise (TypeError(sprintf "%s is not %s" (show a) (show b)))
let rec free bound t =
    match prune t with
    | Variable { contents = Unbound(id, l) } when l > level && not (Set.contains id bound) -> [ id ]
    | Arrow(a, b) -> free bound a @ free bound b |> List.distinct
    | ListOf a -> free bound a
    | _ -> []
let generalize t = Scheme(free Set.empty t, t)
let instantiate (Scheme(ids, t)) =
    let table = ids |> List.map (fun id -> id, fresh ()) |> Map.ofList
    let rec go t =
        match prune t with
        | Variable { contents = Unbound(id, _) } as v -> Map.tryFind id table |> Option.defaultValue v
        | Arrow(a, b) -> Arrow(go a, go b)
        | ListOf a -> ListOf(go a)
        | t -> t
    go t
let rec infer scope expr =
    match expr with
    | Int _ -> Constant "int"
    | Nil -> ListOf(fresh ())
    | Var name ->
        match Map.tryFind name scope with
        | Some scheme -> instantiate scheme
        | None -> raise (TypeError("unknown " + name))
    | Lam(name, body) ->
        let parameter = fresh ()
        Arrow(parameter, infer (Map.add name (Scheme([], parameter)) scope) body)
    | App(f, x) ->
        let result = fresh ()
        unify (infer scope f) (Arrow(infer scope x, result))
        result
    | Let(name, value, body) ->
        level <- level + 1
        let t = infer scope value
        level <- level - 1
        infer (Map.add name (generalize t) scope) body
let a = ref (Unbound(1000, 1))
let prelude =
    Map [ "add", Scheme([], Arrow(Constant "int", Arrow(Constant "int", Constant "int")))
          "cons", Scheme([ 1000 ], Arrow(Variable a, Arrow(ListOf(Variable a), ListOf(Variable a)))) ]
let test expr =
    next <- 0
    level <- 0
    try show (infer prelude expr) with TypeError message -> "error: " + message
[ Lam("x", Var "x")
  Lam("f", Lam("g", Lam("x", App(Var "f", App(Var "g", Var "x")))))
  Let("id", Lam("x", Var "x"), App(App(Var "add", App(Var "id", Int 1)), App(App(Var "id", Var "id"), Int 2)))
  App(App(Var "cons", Int 1), Nil)
  Lam("x", App(Var "x", Var "x"))
  App(Int 1, Int 2)
  App(App(Var "cons", Int 1), App(App(Var "cons", Lam("y", Var "y")), Nil))
  Var "nowhere" ]
|> List.iteri (fun i expr -> printfn "%d: %s" (i + 1) (test expr))
