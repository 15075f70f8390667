// Texts searched from their end, and their normal forms.
namespace System.Text

/// Ways to write the same characters.
type NormalizationForm =
    /// Composed.
    | FormC = 1
    /// Decomposed.
    | FormD = 2
    /// Composed, characters that look alike being one.
    | FormKC = 5
    /// Decomposed, characters that look alike being one.
    | FormKD = 6

namespace System

open System.Text
open FSharp.Core.CompilerServices

/// Positions counted from behind.
module internal TextEnds =
    let check (s: string) (startIndex: int) (count: int) : unit =
        if s.Length > 0 then
            if startIndex < 0 || startIndex >= s.Length then
                let message = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
                raise (ArgumentOutOfRangeException("startIndex", message))
            if count < 0 || startIndex - count + 1 < 0 then
                let message = "Count must be positive and count must refer to a location within the string/array/collection."
                raise (ArgumentOutOfRangeException("count", message))
    /// Looks in so many characters up to an index; the index just behind the text is taken as the last one.
    let search (s: string) (value: string) (startIndex: int) (count: int) (find: string -> int) : int =
        Failures.checkNull "value" value
        if s.Length = 0 && (startIndex = -1 || startIndex = 0) then (if value.Length = 0 then 0 else -1)
        else
            let atEnd = startIndex = s.Length
            let last = if atEnd then startIndex - 1 else startIndex
            let length = if atEnd && count > 0 then count - 1 else count
            check s last length
            let first = last - length + 1
            let found = find (s.Substring(first, length))
            if found < 0 then -1 else first + found

type System.String with
    /// The index of the last occurrence, or -1.
    member s.LastIndexOf(value: char) : int = extern "String.lastIndexOfChar" s value
    /// The index of the last occurrence at or before an index, or -1.
    member s.LastIndexOf(value: char, startIndex: int) : int = if s.Length = 0 then -1 else s.LastIndexOf(value, startIndex, startIndex + 1)
    /// The index of the last occurrence among so many characters up to an index, or -1.
    member s.LastIndexOf(value: char, startIndex: int, count: int) : int =
        TextEnds.check s startIndex count
        let mutable i = startIndex
        while i > startIndex - count && s.[i] <> value do i <- i - 1
        if i > startIndex - count then i else -1
    /// The index of the last occurrence, or -1.
    member s.LastIndexOf(value: string) : int =
        Failures.checkNull "value" value
        extern "String.lastIndexOf" s value
    /// The index of the last occurrence that ends at or before an index, or -1.
    member s.LastIndexOf(value: string, startIndex: int) : int = s.LastIndexOf(value, startIndex, startIndex + 1)
    /// The index of the last occurrence among so many characters up to an index, or -1.
    member s.LastIndexOf(value: string, startIndex: int, count: int) : int =
        TextEnds.search s value startIndex count (fun (part: string) -> part.LastIndexOf value)
    /// The index of the last occurrence, as the comparison sees it, or -1.
    member s.LastIndexOf(value: string, comparisonType: StringComparison) : int =
        Failures.checkNull "value" value
        if Texts.ignoresCase comparisonType then s.ToUpper().LastIndexOf(value.ToUpper()) else s.LastIndexOf value
    /// The index of the last occurrence that ends at or before an index, as the comparison sees it, or -1.
    member s.LastIndexOf(value: string, startIndex: int, comparisonType: StringComparison) : int =
        s.LastIndexOf(value, startIndex, startIndex + 1, comparisonType)
    /// The index of the last occurrence among so many characters up to an index, as the comparison sees it, or -1.
    member s.LastIndexOf(value: string, startIndex: int, count: int, comparisonType: StringComparison) : int =
        TextEnds.search s value startIndex count (fun (part: string) -> part.LastIndexOf(value, comparisonType))
    /// The index of the last of any of the characters, or -1.
    member s.LastIndexOfAny(anyOf: char[]) : int =
        let mutable i = s.Length - 1
        while i >= 0 && not (Texts.oneOf s.[i] anyOf) do i <- i - 1
        i
    /// The index of the last of any of the characters at or before an index, or -1.
    member s.LastIndexOfAny(anyOf: char[], startIndex: int) : int =
        if s.Length = 0 then -1 else s.LastIndexOfAny(anyOf, startIndex, startIndex + 1)
    /// The index of the last of any of the characters among so many up to an index, or -1.
    member s.LastIndexOfAny(anyOf: char[], startIndex: int, count: int) : int =
        TextEnds.check s startIndex count
        let mutable i = startIndex
        while i > startIndex - count && not (Texts.oneOf s.[i] anyOf) do i <- i - 1
        if i > startIndex - count then i else -1
    /// The text as it is: the invariant culture knows no normal forms.
    member s.Normalize(normalizationForm: NormalizationForm) : string = s
    /// The text as it is: the invariant culture knows no normal forms.
    member s.Normalize() : string = s
    /// Whether it is in normal form C.
    member s.IsNormalized() : bool = true
    /// Whether it is in a normal form.
    member s.IsNormalized(normalizationForm: NormalizationForm) : bool = true
    /// The text with all occurrences replaced.
    member s.Replace(oldValue: string, newValue: string, ignoreCase: bool, culture: System.Globalization.CultureInfo) : string =
        s.Replace(oldValue, newValue, (if ignoreCase then StringComparison.CurrentCultureIgnoreCase else StringComparison.CurrentCulture))
