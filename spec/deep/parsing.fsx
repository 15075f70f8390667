// A parser of deep text, by recursive descent.
let depth = 1000000

type Json = Number of int | List of Json list
let parse (text: string) =
    let rec value i =
        if text.[i] = '[' then items (i + 1) [] else (Number(int text.[i] - int '0'), i + 1)
    and items i acc =
        match text.[i] with
        | ']' -> List(List.rev acc), i + 1
        | ',' -> items (i + 1) acc
        | _ ->
            let item, next = value i
            items next (item :: acc)
    fst (value 0)
let text = String.replicate depth "[" + "1" + String.replicate depth "]"
let parsed = parse text
let rec deep json = match json with Number _ -> 0 | List [ one ] -> 1 + deep one | List _ -> -1
printfn "%d %b" (deep parsed) (parsed = parse text)
let rec write (builder: System.Text.StringBuilder) json =
    match json with
    | Number n -> builder.Append n |> ignore
    | List items ->
        builder.Append '[' |> ignore
        List.iter (write builder) items
        builder.Append ']' |> ignore
let builder = System.Text.StringBuilder()
write builder parsed
printfn "%b" (builder.ToString() = text)
