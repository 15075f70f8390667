[<Nowhere.Useful>]
let x = 1
