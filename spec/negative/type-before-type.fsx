let f (x: int int) = x
