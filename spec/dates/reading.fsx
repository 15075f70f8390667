// Dates, times and spans as people write them.
open System

let attempt (read: string -> 'T) (text: string) =
    try printfn "%s => %O" text (read text) with error -> printfn "%s => %s: %s" text (error.GetType().Name) error.Message

for text in
    [ "2024-02-29T13:05:09.5+02:00"; "29 Feb 2024 1:05 PM"; "Feb 29, 2024"; "2/29/2024 13:05"; "2024-02-30"; "abc"; "2024-01-01 foo"; ""
      "2024-02-29 13:05:09.123456789"; "Thursday, 29 February 2024"; "Friday, 29 February 2024"; "Thu, 29 Feb 2024 13:05:09 GMT"; "2024/02"
      "February 2024"; "2024.2.9"; "1/2/99"; "20240102"; "13/2/2024"; "2024-01-02 25:00" ] do
    attempt DateTime.Parse text

attempt DateOnly.Parse "2024-02-29"
attempt DateOnly.Parse "2024-02-29 10:00"
attempt TimeOnly.Parse "1:05:09 PM"
attempt TimeOnly.Parse "2024-02-29"
attempt DateTimeOffset.Parse "2024-02-29 13:05 -05:30"
attempt (fun _ -> DateTimeOffset(DateTime(2024, 2, 29), TimeSpan.FromHours 15.0)) "15 hours"
attempt (fun _ -> DateTimeOffset(DateTime(2024, 2, 29), TimeSpan.FromSeconds 5.0)) "5 seconds"
for text in [ "5"; "6:12"; "25:00:00"; "25:00"; "10:60"; "1:2:3:4"; "1.02:03:04.5"; "1.25:00:00"; "100000000"; "x"; " -1:02:03 " ] do
    attempt TimeSpan.Parse text
