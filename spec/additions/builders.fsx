// The builders that Fusabi adds: option, result and validation; print and printn.
print "one"
print 2
printn '!'
printn [ 1.5; 2.0 ]
printn (Some "x")
[ "a"; "b" ] |> List.iter printn

let number (text: string) =
    match System.Int32.TryParse text with
    | true, n -> Ok n
    | _ -> Error(sprintf "'%s' is no number" text)
let positive n = if n > 0 then Ok n else Error(sprintf "%d is not positive" n)
let half n = if n % 2 = 0 then Some(n / 2) else None

let eighth n =
    option {
        let! a = half n
        let! b = half a
        if b > 100 then printf "big "
        return! half b
    }
printfn "%A %A %A" (eighth 16) (eighth 12) (eighth 1600)
let first =
    option {
        let! x = Some 1
        and! y = Some "y"
        return x, y
    }
printfn "%A %A" first (option { for x in [ 2; 4; 5 ] do
                                    let! _ = half x
                                    printf "%d " x })

let area width height =
    result {
        let! w = number width
        let! w = positive w
        let! h = number height
        do! if w > 1000 then Error "too wide" else Ok()
        return w * h
    }
printfn "%A" [ area "2" "3"; area "x" "y"; area "-2" "3"; area "1001" "1" ]
let safe = result { try return 1 / int "0" with e -> return! Error e.Message }
printfn "%A" safe

type Person = { Name: string; Age: int; Email: string }
let required name text = if text = "" then Error(name + " is missing") else Ok text
let person name age email =
    validation {
        let! name = required "name" name
        and! age = number age
        and! email = required "email" email
        return { Name = name; Age = age; Email = email }
    }
printfn "%A" (person "" "x" "")
match person "Ann" "30" "a@b" with
| Ok p -> printfn "%s is %d" p.Name p.Age
| Error errors -> printfn "%A" errors

// Names of one's own take their place.
type Maybe() =
    member _.Bind(x, f) = List.collect f x
    member _.Return x = [ x ]
let option = Maybe()
printfn "%A" (option { let! x = [ 1; 2 ] in let! y = [ 10; 20 ] in return x + y })
let print x = printfn "<%d>" x
print 5
