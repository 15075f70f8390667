// FUEL
let inline run ([<InlineIfLambda>] f: unit -> unit) = while true do f ()
run (fun () -> ())
