// Log lines to a report: parsing with regexes, grouping, statistics, aligned tables.
open System
open System.Text.RegularExpressions

type Level = Debug | Info | Warning | Error
type Entry = { Time: TimeSpan; Level: Level; Source: string; Message: string; Duration: int option }

let log = """
08:00:01 INFO  web: started in 120ms
08:00:05 DEBUG db: connected
08:01:00 WARN  web: slow request /a took 950ms
08:01:30 ERROR db: lost connection
nonsense line
08:02:00 INFO  web: request /b took 30ms
08:02:10 INFO  web: request /a took 45ms
08:03:00 ERROR web: failed: no database
"""
let level text =
    match text with
    | "DEBUG" -> Some Debug
    | "INFO" -> Some Info
    | "WARN" -> Some Warning
    | "ERROR" -> Some Error
    | _ -> None
let (|Regex|_|) pattern text =
    match Regex.Match(text, pattern) with
    | m when m.Success -> Some [ for i in 1 .. m.Groups.Count - 1 -> m.Groups.[i].Value ]
    | _ -> None
let parse line =
    match line with
    | Regex @"^(\d\d:\d\d:\d\d)\s+(\w+)\s+(\w+): (.*)$" [ time; word; source; message ] ->
        level word
        |> Option.map (fun level ->
            { Time = TimeSpan.Parse time
              Level = level
              Source = source
              Message = message
              Duration = match message with Regex @"(\d+)ms" [ ms ] -> Some(int ms) | _ -> None })
        |> function Some entry -> Ok entry | None -> Result.Error line
    | _ -> Result.Error line

let lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries) |> Array.map (fun line -> line.TrimEnd()) |> List.ofArray
let entries = lines |> List.choose (parse >> function Ok entry -> Some entry | _ -> None)
let bad = lines |> List.choose (parse >> function Result.Error line -> Some line | _ -> None)
printfn "%d entries, bad: %A" entries.Length bad

let table (headers: string list) (rows: string list list) =
    let widths = headers :: rows |> List.transpose |> List.map (List.map String.length >> List.max)
    let line (cells: string list) = List.map2 (fun (width: int) (cell: string) -> cell.PadRight width) widths cells |> String.concat " | "
    line headers :: (widths |> List.map (fun width -> String('-', width)) |> String.concat "-+-") :: List.map line rows
entries
|> List.groupBy (fun entry -> entry.Source)
|> List.sortBy fst
|> List.map (fun (source, all) ->
    let durations = all |> List.choose _.Duration
    let average = if durations.IsEmpty then "-" else durations |> List.averageBy float |> sprintf "%.1f"
    let worst = all |> List.map _.Level |> List.max
    [ source; string all.Length; average; string worst ])
|> table [ "source"; "entries"; "average ms"; "worst" ]
|> List.iter (fun line -> printfn "%s" (line.TrimEnd()))
let gaps = entries |> List.pairwise |> List.map (fun (a, b) -> (b.Time - a.Time).TotalSeconds)
printfn "%A longest %.0f" gaps (List.max gaps)
let counts = entries |> List.countBy _.Level |> List.sortByDescending fst
printfn "%A" counts
let words = Regex.Matches(log, @"[a-z]{4,}") |> Seq.map _.Value |> Seq.countBy id |> Seq.filter (fun (_, n) -> n > 1) |> Seq.sortBy (fun (w, n) -> -n, w)
printfn "%A" (List.ofSeq words)
let first, last = (List.head entries).Time, (List.last entries).Time
printfn "%O to %O: %g minutes" first last (last - first).TotalMinutes
