// FUEL
type T() =
    static let value = (while true do ()); 1
    static member Value = value
printfn "%d" T.Value
