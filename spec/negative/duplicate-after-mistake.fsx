let x = 1
let x = x + "a"
