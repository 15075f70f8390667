// FUEL
type E() =
    inherit System.Exception()
    override _.Message = (while true do ()); ""
try raise (E()) with e -> printfn "%s" e.Message
