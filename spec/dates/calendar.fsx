// Dates, spans and times of day; arithmetic, formats, parsing and comparison.
open System
open System.Globalization

let date = DateTime(2024, 2, 28, 22, 30, 15)
printfn "%d-%d-%d %d:%d:%d" date.Year date.Month date.Day date.Hour date.Minute date.Second
printfn "%s" (date.AddDays(2.0).ToString "yyyy-MM-dd HH:mm:ss")
printfn "%s %s" (date.AddMonths(1).ToString "d MMM yyyy") (date.AddYears(-1).ToString "yyyy/MM/dd")
printfn "%O %d %b" date.DayOfWeek date.DayOfYear (DateTime.IsLeapYear 2024)
printfn "%d %s" (DateTime.DaysInMonth(2023, 2)) (date.Date.ToString "s")
printfn "%s" (date.ToString("dddd, dd MMMM yyyy h:mm tt", CultureInfo.InvariantCulture))
let span = DateTime(2024, 3, 1) - date
printfn "%d %d %d %.2f" span.Days span.Hours span.Minutes span.TotalHours
printfn "%O %s" span (span.ToString @"d\.hh\:mm")
printfn "%b %b" (date < DateTime(2024, 3, 1)) (date = DateTime(2024, 2, 28, 22, 30, 15))
printfn "%A" (List.sort [ DateTime(2024, 1, 2); DateTime(2023, 5, 6) ] |> List.map _.Year)
let parsed = DateTime.Parse("2024-07-04", CultureInfo.InvariantCulture)
let exact = DateTime.ParseExact("31.12.1999 23:59", "dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)
printfn "%d %d %s" parsed.Month parsed.Day (exact.ToString "o")
printfn "%b" (fst (DateTime.TryParse "not a date"))
printfn "%d %d" (DateTime(2024, 1, 1)).Ticks DateTime.MinValue.Year

// Time spans.
let work = TimeSpan(1, 30, 0) + TimeSpan.FromMinutes 45.0
printfn "%O %.2f %d" work work.TotalHours work.Minutes
printfn "%O %O %O" (TimeSpan.FromSeconds 90.5) (-work) (work - TimeSpan.FromHours 3.0)
printfn "%b %O" (TimeSpan.Zero < work) (work * 2.0)
printfn "%O" (TimeSpan.Parse "1.02:03:04")

// Dates and times by themselves.
let day = DateOnly(2024, 2, 28)
printfn "%s %s %d" (day.ToString "yyyy-MM-dd") (day.AddDays(2).ToString "MM/dd") (day.DayNumber - DateOnly(2024, 1, 1).DayNumber)
let time = TimeOnly(23, 30)
printfn "%s %s" (time.ToString "HH:mm") (time.AddHours(2.0).ToString "HH:mm")
let offset = DateTimeOffset(2024, 1, 1, 12, 0, 0, TimeSpan.FromHours 2.0)
printfn "%s %d" (offset.ToString "yyyy-MM-dd HH:mm zzz") offset.UtcDateTime.Hour

// A small calendar.
let month year month =
    let first = DateTime(year, month, 1)
    let blanks = (int first.DayOfWeek + 6) % 7
    [ for _ in 1 .. blanks -> "  "
      for d in 1 .. DateTime.DaysInMonth(year, month) -> sprintf "%2d" d ]
    |> List.chunkBySize 7
    |> List.map (String.concat " ")
month 2024 2 |> List.iter (printfn "%s")
let fridays = [ for m in 1 .. 12 do if DateTime(2026, m, 13).DayOfWeek = DayOfWeek.Friday then m ]
printfn "%A" fridays
