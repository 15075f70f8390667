type E = A = 1 | B = 2.0
