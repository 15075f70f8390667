// Strings: a text that is put together word by word, taken apart again and counted.

open System.Collections.Generic
open System.Text

let syllables = [| "ba"; "ke"; "lo"; "mi"; "nu"; "ra"; "so"; "ti" |]

let text words =
    let text = StringBuilder()
    let mutable seed = 42
    for i in 0 .. words - 1 do
        if i > 0 then text.Append(' ') |> ignore
        seed <- (seed * 3877 + 29573) % 139968
        for _ in 0 .. seed % 3 do
            seed <- (seed * 3877 + 29573) % 139968
            text.Append(syllables.[seed / 7 % syllables.Length]) |> ignore
    text.ToString()

let run words =
    let counts = Dictionary<string, int>()
    for word in (text words).Split(' ') do
        match counts.TryGetValue word with
        | true, count -> counts.[word] <- count + 1
        | _ -> counts.[word] <- 1
    counts
    |> Seq.map (fun entry -> entry.Key, entry.Value)
    |> Seq.sortBy (fun (word, count) -> -count, word)
    |> Seq.truncate 5
    |> Seq.map (fun (word, count) -> $"{word}={count}")
    |> String.concat " "
