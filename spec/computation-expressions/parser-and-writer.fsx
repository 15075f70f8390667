// Builders as people write them: a parser, a writer, a reader, a probability monad.
type Parser<'T> = Parser of (char list -> ('T * char list) option)
let run (Parser p) input = p input
type ParserBuilder() =
    member _.Bind(p, f) = Parser(fun input -> match run p input with Some(x, rest) -> run (f x) rest | None -> None)
    member _.Return x = Parser(fun input -> Some(x, input))
    member _.ReturnFrom(p: Parser<'T>) = p
    member _.Zero() = Parser(fun _ -> None)
    member _.Delay f = Parser(fun input -> run (f ()) input)
    member _.Combine(a, b) = Parser(fun input -> match run a input with None -> run b input | some -> some)
let parser = ParserBuilder()
let satisfy test = Parser(function c :: rest when test c -> Some(c, rest) | _ -> None)
let character c = satisfy ((=) c)
let (<|>) a b = Parser(fun input -> match run a input with None -> run b input | some -> some)
let rec many p =
    parser {
        let! first = p
        let! rest = many p
        return first :: rest
    } <|> parser { return [] }
let number =
    parser {
        let! first = satisfy System.Char.IsDigit
        let! rest = many (satisfy System.Char.IsDigit)
        return first :: rest |> Array.ofList |> System.String |> int
    }
let rec expression =
    parser {
        let! left = term
        let! rest = many (parser { let! _ = character '+' in return! term })
        return List.sum (left :: rest)
    }
and term =
    parser {
        let! left = factor
        let! rest = many (parser { let! _ = character '*' in return! factor })
        return List.fold (*) left rest
    }
and factor =
    number <|> parser {
        let! _ = character '('
        let! value = Parser(fun input -> run expression input)
        let! _ = character ')'
        return value
    }
let calculate (text: string) = run expression (List.ofSeq text) |> Option.map (fun (n, rest) -> n, System.String(Array.ofList rest))
printfn "%A %A %A" (calculate "2*(3+4)*5") (calculate "1+2x") (calculate "x")

type Writer<'T> = Writer of 'T * string list
type WriterBuilder() =
    member _.Bind(Writer(x, first), f) = let (Writer(y, second)) = f x in Writer(y, first @ second)
    member _.Return x = Writer(x, [])
    member _.Zero() = Writer((), [])
    member _.Combine(Writer((), first), Writer(x, second)) = Writer(x, first @ second)
    member _.Delay f = f ()
    member _.For(items, body) =
        (Writer((), []), items) ||> Seq.fold (fun (Writer((), lines)) item -> let (Writer((), more)) = body item in Writer((), lines @ more))
let writer = WriterBuilder()
let tell line = Writer((), [ line ])
let rec factorial n =
    writer {
        do! tell (sprintf "factorial %d" n)
        if n = 0 then
            return 1
        else
            let! rest = factorial (n - 1)
            return n * rest
    }
printfn "%A" (factorial 3)
printfn "%A" (writer { for i in 1 .. 2 do do! tell (string i)
                       return "end" })

type Distribution<'T> = ('T * float) list
type DistributionBuilder() =
    member _.Bind(d: Distribution<'a>, f: 'a -> Distribution<'b>) : Distribution<'b> =
        [ for x, p in d do for y, q in f x -> y, p * q ]
        |> List.groupBy fst |> List.map (fun (x, all) -> x, List.sumBy snd all)
    member _.Return x : Distribution<'a> = [ x, 1.0 ]
let distribution = DistributionBuilder()
let coin = [ 0, 0.5; 1, 0.5 ]
printfn "%A" (distribution { let! a = coin in let! b = coin in return a + b } |> List.sort)
