// FUEL
let rec even n = odd (n + 1)
and odd n = even (n + 1)
even 0
