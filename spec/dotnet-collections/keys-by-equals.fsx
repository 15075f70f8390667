// Keys of .NET's collections are equal as Equals says: arrays by identity; F#'s own functions compare them by their elements.
open System
open System.Collections.Generic

let key = [| 1 |]
let table = Dictionary<int[], string>()
table.[key] <- "first"
table.[[| 1 |]] <- "second"
printfn "%d %b %b" table.Count (table.ContainsKey key) (table.ContainsKey [| 1 |])
key.[0] <- 5
printfn "%s %b %b" table.[key] (table.Remove [| 5 |]) (table.Remove key)

printfn "%d" (HashSet([ [| 1 |]; [| 1 |] ]).Count)
printfn "%b" (ResizeArray([ [| 1 |] ]).Contains [| 1 |])
printfn "%b %b %b" ([| 1 |] = [| 1 |]) ([| 1 |].Equals [| 1 |]) (obj.Equals([| 1 |], [| 1 |]))
printfn "%b" ([ [| 1 |] ].Equals [ [| 1 |] ])
printfn "%d %A" (List.distinct [ [| 1 |]; [| 1 |] ]).Length (List.countBy id [ [| 1 |]; [| 1 |] ])
printfn "%s" (dict [ [| 1 |], "dict" ]).[[| 1 |]]

let structural = Dictionary<int[], int>(HashIdentity.Structural)
structural.[[| 1 |]] <- 1
printfn "%b" (structural.ContainsKey [| 1 |])

// Null is no key of a dictionary, and None and () are null; sets and F#'s dictionaries take it.
let attempt (action: unit -> unit) =
    try action () with error -> printfn "%s: %s" (error.GetType().Name) error.Message

attempt (fun () -> Dictionary<string, int>().Add(null, 1))
attempt (fun () -> Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).ContainsKey null |> ignore)
attempt (fun () -> Dictionary<int option, int>().[None] <- 1)
attempt (fun () -> Dictionary<unit, int>().TryAdd((), 1) |> ignore)
let names = HashSet<string>([ null; "a"; null ])
printfn "%d %b %b" names.Count (names.Contains null) (names.Remove null)
printfn "%d" (dict [ None, 1; Some 2, 2 ]).[None]
