from math import sqrt
let x = sqrt 4.0
