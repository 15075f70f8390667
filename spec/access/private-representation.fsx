module Email =
    type T = private Email of string
    let create text = Email text
let good = Email.create "a@b"
let forged = Email.Email "nonsense"
printfn "%A" (good = forged)
