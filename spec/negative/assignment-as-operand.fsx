let f x =
    x + 1 <- 2
    x
