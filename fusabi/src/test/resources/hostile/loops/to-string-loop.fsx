// FUEL
type T() =
    override _.ToString() = (while true do ()); "x"
printfn "%O" (T())
