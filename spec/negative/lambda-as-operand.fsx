let x = 1 + (fun x -> x)
