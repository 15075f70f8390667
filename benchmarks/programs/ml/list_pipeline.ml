(* Higher-order functions: orders that are filtered, changed, grouped, summed up and sorted. *)

type order = { id : int; customer : int; amount : int }

let discounted order =
  if order.amount > 800 then { order with amount = order.amount - order.amount / 10 } else order

let rec take n list =
  match list with
  | first :: rest when n > 0 -> first :: take (n - 1) rest
  | _ -> []

(* List.map of this age uses the stack; so all of it goes through rev_map, as one does with long lists. *)
let map f list = List.rev (List.rev_map f list)

let sums orders =
  let totals = Hashtbl.create 128 in
  List.iter (fun order ->
    match Hashtbl.find_opt totals order.customer with
    | Some total -> total := !total + order.amount
    | None -> Hashtbl.add totals order.customer (ref order.amount)) orders;
  Hashtbl.fold (fun customer total list -> (customer, !total) :: list) totals []

let run n =
  List.init n (fun i -> i + 1)
  |> map (fun i -> { id = i; customer = i mod 97; amount = i mod 1009 * 31 mod 1000 })
  |> List.filter (fun order -> order.amount >= 250)
  |> map discounted
  |> sums
  |> List.sort (fun (c1, (a1 : int)) (c2, a2) -> if a1 <> a2 then compare a2 a1 else compare (c1 : int) c2)
  |> take 5
  |> List.map (fun (customer, amount) -> Printf.sprintf "%d=%d" customer amount)
  |> String.concat " "
