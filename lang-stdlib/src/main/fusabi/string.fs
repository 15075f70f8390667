// Text: System.String.
namespace System.Globalization

open System

/// The conventions of a language or country; there is only the invariant one.
[<AllowNullLiteral>]
type CultureInfo(name: string) =
    static let invariant = CultureInfo("")
    /// The culture that is no country's.
    static member InvariantCulture : CultureInfo = invariant
    /// The culture that is used when none is named: the invariant one.
    static member CurrentCulture
        with get () : CultureInfo = invariant
        and set (value: CultureInfo) : unit = ()
    /// The culture that texts are chosen by: the invariant one.
    static member CurrentUICulture
        with get () : CultureInfo = invariant
        and set (value: CultureInfo) : unit = ()
    /// The culture of new threads.
    static member DefaultThreadCurrentCulture
        with get () : CultureInfo = invariant
        and set (value: CultureInfo) : unit = ()
    /// The culture with this name.
    static member GetCultureInfo(name: string) : CultureInfo = CultureInfo(name)
    /// Its name.
    member _.Name : string = name
    override _.ToString() : string = name
    interface IFormatProvider with
        member x.GetFormat(formatType: obj) : obj = null

/// How texts are compared.
[<Flags>]
type CompareOptions =
    | None = 0
    | IgnoreCase = 1
    | IgnoreNonSpace = 2
    | IgnoreSymbols = 4
    | Ordinal = 1073741824
    | OrdinalIgnoreCase = 268435456

/// What may stand in the text of a number.
[<Flags>]
type NumberStyles =
    | None = 0
    | AllowLeadingWhite = 1
    | AllowTrailingWhite = 2
    | AllowLeadingSign = 4
    | Integer = 7
    | AllowTrailingSign = 8
    | AllowParentheses = 16
    | AllowDecimalPoint = 32
    | AllowThousands = 64
    | AllowExponent = 128
    | AllowCurrencySymbol = 256
    | AllowHexSpecifier = 512
    | AllowBinarySpecifier = 1024
    | HexNumber = 515
    | BinaryNumber = 1027
    | Number = 111
    | Float = 167
    | Currency = 383
    | Any = 511

namespace System

open System.Collections
open System.Collections.Generic
open System.Globalization
open FSharp.Core.CompilerServices

/// How texts are compared.
type StringComparison =
    | CurrentCulture = 0
    | CurrentCultureIgnoreCase = 1
    | InvariantCulture = 2
    | InvariantCultureIgnoreCase = 3
    | Ordinal = 4
    | OrdinalIgnoreCase = 5

/// What Split does with the pieces.
[<Flags>]
type StringSplitOptions =
    | None = 0
    | RemoveEmptyEntries = 1
    | TrimEntries = 2

/// A position in a text.
[<NoEquality; NoComparison>]
type CharEnumerator(text: string) =
    let mutable index = -1
    interface IEnumerator<char> with
        member _.Current : char = extern "%string_get" text index
    interface IEnumerator with
        member _.Current : obj = extern "%string_get" text index
        member _.MoveNext() : bool =
            let length : int = extern "%string_length" text
            if index < length then index <- index + 1
            index < length
        member _.Reset() : unit = index <- -1
    interface IDisposable with
        member _.Dispose() : unit = ()

/// How texts are searched, with and without regard to case.
module internal Texts =
    let ignoresCase (comparison: StringComparison) : bool = int comparison % 2 = 1
    let all : int = 2147483647
    let isCultural (comparison: StringComparison) : bool = int comparison < 4
    let range (name: string) : 'T = raise (ArgumentOutOfRangeException(name))
    let startAt (text: string) (start: int) : unit =
        if start < 0 || start > (extern "%string_length" text) then
            let message = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
            raise (ArgumentOutOfRangeException("startIndex", message))
    let nonNegative (name: string) (value: int) : unit =
        if value < 0 then
            let message = name + " ('" + string value + "') must be a non-negative value."
            raise (ArgumentOutOfRangeException(name, box value, message))
    let oneOf (c: char) (chars: char[]) : bool =
        let mutable i = 0
        let length : int = extern "%array_length" chars
        while i < length && chars.[i] <> c do i <- i + 1
        i < length

type System.String with
    /// A character repeated.
    new(c: char, count: int) = extern "String.repeat" c count
    /// The text of the characters.
    new(value: char[]) = extern "String.ofCharArray" value
    /// The text of some of the characters.
    new(value: char[], startIndex: int, length: int) = extern "String.ofChars" value startIndex length
    /// The empty text.
    static member Empty : string = ""
    /// How many UTF-16 units there are.
    member s.Length : int = extern "%string_length" s
    /// The unit at an index.
    member s.Chars with get (index: int) : char = extern "%string_get" s index
    /// The units between two indices.
    member s.GetSlice(startIndex: int option, endIndex: int option) : string =
        let first = match startIndex with Some i -> max i 0 | None -> 0
        let last = match endIndex with Some i -> min i (s.Length - 1) | None -> s.Length - 1
        if last < first then "" else extern "String.substring" s first (last - first + 1)
    /// The index so far from the end.
    member s.GetReverseIndex(rank: int, offset: int) : int = s.Length - offset - 1
    /// A copy, which is the same.
    member s.Clone() : obj = s
    /// The order of two texts.
    member s.CompareTo(value: obj) : int =
        match value with
        | null -> 1
        | :? string as text -> extern "String.compareCulture" s text
        | _ -> raise (ArgumentException("Object must be of type String."))
    /// The order of two texts.
    member s.CompareTo(strB: string) : int = extern "String.compareCulture" s strB
    /// Whether both are the same text.
    member s.Equals(value: string) : bool = extern "%equals" s value
    /// Whether both are the same text, as the comparison sees it.
    member s.Equals(value: string, comparisonType: StringComparison) : bool =
        if Texts.ignoresCase comparisonType then extern "String.equalsIgnoreCase" s value else extern "%equals" s value
    /// A number that is the same for equal texts.
    member s.GetHashCode(comparisonType: StringComparison) : int =
        if Texts.ignoresCase comparisonType then extern "String.hash" (s.ToUpper()) else extern "String.hash" s
    /// Its characters.
    member s.GetEnumerator() : CharEnumerator = new CharEnumerator(s)
    /// The text itself.
    member s.ToString(provider: IFormatProvider) : string = s

    /// Whether the text occurs in it.
    member s.Contains(value: string) : bool =
        Failures.checkNull "value" value
        extern "String.contains" s value
    /// Whether the character occurs in it.
    member s.Contains(value: char) : bool = (extern "String.indexOfChar" s value 0 s.Length : int) >= 0
    /// Whether the text occurs in it, as the comparison sees it.
    member s.Contains(value: string, comparisonType: StringComparison) : bool =
        if Texts.ignoresCase comparisonType then extern "String.containsIgnoreCase" s value else extern "String.contains" s value
    /// Whether the character occurs in it, as the comparison sees it.
    member s.Contains(value: char, comparisonType: StringComparison) : bool = s.Contains(String(value, 1), comparisonType)
    /// Whether it begins with the text.
    member s.StartsWith(value: string) : bool =
        Failures.checkNull "value" value
        extern "String.startsWith" s value
    /// Whether it begins with the character.
    member s.StartsWith(value: char) : bool = s.Length > 0 && s.[0] = value
    /// Whether it begins with the text, as the comparison sees it.
    member s.StartsWith(value: string, comparisonType: StringComparison) : bool =
        if Texts.ignoresCase comparisonType then extern "String.startsWithIgnoreCase" s value else extern "String.startsWith" s value
    /// Whether it begins with the text.
    member s.StartsWith(value: string, ignoreCase: bool, culture: CultureInfo) : bool =
        if ignoreCase then extern "String.startsWithIgnoreCase" s value else extern "String.startsWith" s value
    /// Whether it ends with the text.
    member s.EndsWith(value: string) : bool =
        Failures.checkNull "value" value
        extern "String.endsWith" s value
    /// Whether it ends with the character.
    member s.EndsWith(value: char) : bool = s.Length > 0 && s.[s.Length - 1] = value
    /// Whether it ends with the text, as the comparison sees it.
    member s.EndsWith(value: string, comparisonType: StringComparison) : bool =
        if Texts.ignoresCase comparisonType then extern "String.endsWithIgnoreCase" s value else extern "String.endsWith" s value
    /// Whether it ends with the text.
    member s.EndsWith(value: string, ignoreCase: bool, culture: CultureInfo) : bool =
        if ignoreCase then extern "String.endsWithIgnoreCase" s value else extern "String.endsWith" s value

    /// The index of the first occurrence, or -1.
    member s.IndexOf(value: char) : int = extern "String.indexOfChar" s value 0 s.Length
    /// The index of the first occurrence from an index on, or -1.
    member s.IndexOf(value: char, startIndex: int) : int =
        Texts.startAt s startIndex
        extern "String.indexOfChar" s value startIndex (s.Length - startIndex)
    /// The index of the first occurrence among so many characters, or -1.
    member s.IndexOf(value: char, startIndex: int, count: int) : int = extern "String.indexOfChar" s value startIndex count
    /// The index of the first occurrence, or -1.
    member s.IndexOf(value: char, comparisonType: StringComparison) : int = s.IndexOf(String(value, 1), comparisonType)
    /// The index of the first occurrence, or -1.
    member s.IndexOf(value: string) : int =
        Failures.checkNull "value" value
        extern "String.indexOf" s value 0 s.Length
    /// The index of the first occurrence from an index on, or -1.
    member s.IndexOf(value: string, startIndex: int) : int =
        Texts.startAt s startIndex
        extern "String.indexOf" s value startIndex (s.Length - startIndex)
    /// The index of the first occurrence among so many characters, or -1.
    member s.IndexOf(value: string, startIndex: int, count: int) : int = extern "String.indexOf" s value startIndex count
    /// The index of the first occurrence, as the comparison sees it, or -1.
    member s.IndexOf(value: string, comparisonType: StringComparison) : int =
        if Texts.ignoresCase comparisonType then extern "String.indexOfIgnoreCase" s value else s.IndexOf value
    /// The index of the first occurrence from an index on, as the comparison sees it, or -1.
    member s.IndexOf(value: string, startIndex: int, comparisonType: StringComparison) : int =
        if Texts.ignoresCase comparisonType then s.ToUpper().IndexOf(value.ToUpper(), startIndex) else s.IndexOf(value, startIndex)
    /// The index of the first occurrence among so many characters, as the comparison sees it, or -1.
    member s.IndexOf(value: string, startIndex: int, count: int, comparisonType: StringComparison) : int =
        if Texts.ignoresCase comparisonType then s.ToUpper().IndexOf(value.ToUpper(), startIndex, count)
        else s.IndexOf(value, startIndex, count)
    /// The index of the first of any of the characters, or -1.
    member s.IndexOfAny(anyOf: char[]) : int = s.IndexOfAny(anyOf, 0, s.Length)
    /// The index of the first of any of the characters from an index on, or -1.
    member s.IndexOfAny(anyOf: char[], startIndex: int) : int = s.IndexOfAny(anyOf, startIndex, s.Length - startIndex)
    /// The index of the first of any of the characters among so many, or -1.
    member s.IndexOfAny(anyOf: char[], startIndex: int, count: int) : int =
        Failures.checkNull "anyOf" anyOf
        Texts.startAt s startIndex
        let mutable i = startIndex
        while i < startIndex + count && not (Texts.oneOf s.[i] anyOf) do i <- i + 1
        if i < startIndex + count then i else -1

    /// The text from an index on.
    member s.Substring(startIndex: int) : string =
        extern "String.substring" s startIndex (s.Length - startIndex)
    /// So many characters from an index on.
    member s.Substring(startIndex: int, length: int) : string = extern "String.substring" s startIndex length
    /// With a text put in at an index.
    member s.Insert(startIndex: int, value: string) : string =
        Failures.checkNull "value" value
        extern "String.insert" s startIndex value
    /// Without the text from an index on.
    member s.Remove(startIndex: int) : string =
        if startIndex < 0 then raise (ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero."))
        if startIndex > s.Length then
            raise (ArgumentOutOfRangeException("startIndex", "startIndex cannot be larger than length of string."))
        extern "String.substring" s 0 startIndex
    /// Without so many characters from an index on.
    member s.Remove(startIndex: int, count: int) : string = extern "String.remove" s startIndex count
    /// With one character in place of another.
    member s.Replace(oldChar: char, newChar: char) : string = extern "String.replaceChar" s oldChar newChar
    /// With one text in place of another.
    member s.Replace(oldValue: string, newValue: string) : string =
        Failures.checkNull "oldValue" oldValue
        extern "String.replace" s oldValue newValue
    /// With one text in place of another, as the comparison sees it.
    member s.Replace(oldValue: string, newValue: string, comparisonType: StringComparison) : string =
        if Texts.ignoresCase comparisonType then extern "String.replaceIgnoreCase" s oldValue newValue else s.Replace(oldValue, newValue)
    /// With other line ends.
    member s.ReplaceLineEndings() : string = extern "String.replaceLineEndings" s "\n"
    /// With other line ends.
    member s.ReplaceLineEndings(replacementText: string) : string = extern "String.replaceLineEndings" s replacementText
    /// In upper case.
    member s.ToUpper() : string = extern "String.toUpper" s
    /// In upper case.
    member s.ToUpper(culture: CultureInfo) : string = extern "String.toUpper" s
    /// In upper case.
    member s.ToUpperInvariant() : string = extern "String.toUpper" s
    /// In lower case.
    member s.ToLower() : string = extern "String.toLower" s
    /// In lower case.
    member s.ToLower(culture: CultureInfo) : string = extern "String.toLower" s
    /// In lower case.
    member s.ToLowerInvariant() : string = extern "String.toLower" s
    /// Without white space around it.
    member s.Trim() : string = extern "String.trim" s
    /// Without the character around it.
    member s.Trim(trimChar: char) : string = extern "String.trimChars" s [| trimChar |] 0
    /// Without any of the characters around it.
    member s.Trim([<ParamArray>] trimChars: char[]) : string = extern "String.trimChars" s trimChars 0
    /// Without white space before it.
    member s.TrimStart() : string = extern "String.trimStart" s
    /// Without the character before it.
    member s.TrimStart(trimChar: char) : string = extern "String.trimChars" s [| trimChar |] 1
    /// Without any of the characters before it.
    member s.TrimStart([<ParamArray>] trimChars: char[]) : string = extern "String.trimChars" s trimChars 1
    /// Without white space after it.
    member s.TrimEnd() : string = extern "String.trimEnd" s
    /// Without the character after it.
    member s.TrimEnd(trimChar: char) : string = extern "String.trimChars" s [| trimChar |] 2
    /// Without any of the characters after it.
    member s.TrimEnd([<ParamArray>] trimChars: char[]) : string = extern "String.trimChars" s trimChars 2
    /// At least so long, with blanks before it.
    member s.PadLeft(totalWidth: int) : string = extern "String.padLeft" s totalWidth ' '
    /// At least so long, with a character before it.
    member s.PadLeft(totalWidth: int, paddingChar: char) : string = extern "String.padLeft" s totalWidth paddingChar
    /// At least so long, with blanks after it.
    member s.PadRight(totalWidth: int) : string = extern "String.padRight" s totalWidth ' '
    /// At least so long, with a character after it.
    member s.PadRight(totalWidth: int, paddingChar: char) : string = extern "String.padRight" s totalWidth paddingChar
    /// Its characters.
    member s.ToCharArray() : char[] = extern "String.toChars" s
    /// Some of its characters.
    member s.ToCharArray(startIndex: int, length: int) : char[] = extern "String.toChars" (s.Substring(startIndex, length))
    /// Copies characters into an array.
    member s.CopyTo(sourceIndex: int, destination: char[], destinationIndex: int, count: int) : unit =
        for i in 0 .. count - 1 do destination.[destinationIndex + i] <- s.[sourceIndex + i]

    /// The pieces between the characters; white space when there are none.
    member s.Split([<ParamArray>] separator: char[]) : string[] = extern "String.splitChars" s separator Texts.all 0
    /// At most so many pieces between the characters.
    member s.Split(separator: char[], count: int) : string[] = extern "String.splitChars" s separator count 0
    /// The pieces between the characters.
    member s.Split(separator: char[], options: StringSplitOptions) : string[] =
        extern "String.splitChars" s separator Texts.all (int options)
    /// At most so many pieces between the characters.
    member s.Split(separator: char[], count: int, options: StringSplitOptions) : string[] =
        extern "String.splitChars" s separator count (int options)
    /// The pieces between the character.
    member s.Split(separator: char, ?options: StringSplitOptions) : string[] =
        extern "String.splitChars" s [| separator |] Texts.all (int (defaultArg options StringSplitOptions.None))
    /// At most so many pieces between the character.
    member s.Split(separator: char, count: int, ?options: StringSplitOptions) : string[] =
        extern "String.splitChars" s [| separator |] count (int (defaultArg options StringSplitOptions.None))
    /// The pieces between the text.
    member s.Split(separator: string, ?options: StringSplitOptions) : string[] =
        extern "String.split" s [| separator |] Texts.all (int (defaultArg options StringSplitOptions.None))
    /// At most so many pieces between the text.
    member s.Split(separator: string, count: int, ?options: StringSplitOptions) : string[] =
        extern "String.split" s [| separator |] count (int (defaultArg options StringSplitOptions.None))
    /// The pieces between the texts.
    member s.Split(separator: string[], options: StringSplitOptions) : string[] =
        extern "String.split" s separator Texts.all (int options)
    /// At most so many pieces between the texts.
    member s.Split(separator: string[], count: int, options: StringSplitOptions) : string[] =
        extern "String.split" s separator count (int options)
    interface IEnumerable<char> with
        member s.GetEnumerator() : IEnumerator<char> = new CharEnumerator(s)
    interface IEnumerable with
        member s.GetEnumerator() : IEnumerator = new CharEnumerator(s)
    interface IComparable with
        member s.CompareTo(other: obj) : int = extern "%compare" s other
    interface IComparable<string> with
        member s.CompareTo(other: string) : int = extern "String.compareCulture" s other
    interface IEquatable<string> with
        member s.Equals(other: string) : bool = extern "%equals" s other
    interface ICloneable with
        member s.Clone() : obj = s
