type C(x: int)
let c = C 1
