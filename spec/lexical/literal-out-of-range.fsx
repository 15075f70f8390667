let fits = 255uy
let tooLarge = 256uy
printfn "%d %d" fits tooLarge
