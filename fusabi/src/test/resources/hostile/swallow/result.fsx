// FUEL
let attempt f = try Ok(f ()) with e -> Error e
while true do attempt (fun () -> (while true do ())) |> ignore
