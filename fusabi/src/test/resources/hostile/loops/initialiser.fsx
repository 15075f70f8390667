// FUEL
module M =
    let value = (while true do ()); 1
printfn "%d" M.value
