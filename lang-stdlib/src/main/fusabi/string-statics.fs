// Text: the static members of System.String, the conversions from it, and the module String.
namespace System

open System.Collections.Generic
open System.Globalization
open FSharp.Core.CompilerServices

type System.String with
    /// Whether it is null or empty.
    static member IsNullOrEmpty(value: string) : bool = extern "String.isNullOrEmpty" value
    /// Whether it is null or only white space.
    static member IsNullOrWhiteSpace(value: string) : bool = extern "String.isNullOrWhiteSpace" value
    /// The text itself.
    static member Intern(str: string) : string = str
    /// The text itself.
    static member IsInterned(str: string) : string = str
    /// The text itself.
    static member Copy(str: string) : string = str
    /// Whether both are the same text.
    static member Equals(a: string, b: string) : bool = extern "%equals" a b
    /// Whether both are the same text, as the comparison sees it.
    static member Equals(a: string, b: string, comparisonType: StringComparison) : bool =
        if Texts.ignoresCase comparisonType then (extern "String.compareIgnoreCase" a b : int) = 0 else extern "%equals" a b
    /// The order of two texts.
    static member Compare(strA: string, strB: string) : int = extern "String.compareCulture" strA strB
    /// The order of two texts.
    static member Compare(strA: string, strB: string, ignoreCase: bool) : int =
        if ignoreCase then extern "String.compareIgnoreCase" strA strB else extern "String.compareCulture" strA strB
    /// The order of two texts.
    static member Compare(strA: string, strB: string, ignoreCase: bool, culture: CultureInfo) : int =
        if ignoreCase then extern "String.compareIgnoreCase" strA strB else extern "String.compareCulture" strA strB
    /// The order of two texts.
    static member Compare(strA: string, strB: string, culture: CultureInfo, options: CompareOptions) : int =
        if options = CompareOptions.IgnoreCase || options = CompareOptions.OrdinalIgnoreCase then
            extern "String.compareIgnoreCase" strA strB
        else extern "String.compareCulture" strA strB
    /// The order of two texts, as the comparison sees it.
    static member Compare(strA: string, strB: string, comparisonType: StringComparison) : int =
        if Texts.ignoresCase comparisonType then extern "String.compareIgnoreCase" strA strB
        elif Texts.isCultural comparisonType then extern "String.compareCulture" strA strB
        else extern "String.compareOrdinal" strA strB
    /// The order of parts of two texts.
    static member Compare(strA: string, indexA: int, strB: string, indexB: int, length: int) : int =
        String.Compare(String.Part(strA, indexA, length), String.Part(strB, indexB, length))
    /// The order of parts of two texts, with or without case.
    static member Compare(strA: string, indexA: int, strB: string, indexB: int, length: int, ignoreCase: bool) : int =
        String.Compare(String.Part(strA, indexA, length), String.Part(strB, indexB, length), ignoreCase)
    /// The order of parts of two texts, with or without case.
    static member Compare(strA: string, indexA: int, strB: string, indexB: int, length: int, ignoreCase: bool, culture: CultureInfo) : int =
        String.Compare(String.Part(strA, indexA, length), String.Part(strB, indexB, length), ignoreCase)
    /// The order of parts of two texts.
    static member Compare
        (strA: string, indexA: int, strB: string, indexB: int, length: int, culture: CultureInfo, options: CompareOptions) : int =
        String.Compare(String.Part(strA, indexA, length), String.Part(strB, indexB, length), culture, options)
    /// The order of parts of two texts, as the comparison sees it.
    static member Compare(strA: string, indexA: int, strB: string, indexB: int, length: int, comparisonType: StringComparison) : int =
        String.Compare(String.Part(strA, indexA, length), String.Part(strB, indexB, length), comparisonType)
    /// At most so many characters from an index on; null of null.
    static member internal Part(text: string, index: int, length: int) : string =
        if isNull text then null else text.Substring(index, min length (text.Length - index))
    /// The order of two texts by their units.
    static member CompareOrdinal(strA: string, strB: string) : int = extern "String.compareOrdinal" strA strB
    /// The order of parts of two texts by their units.
    static member CompareOrdinal(strA: string, indexA: int, strB: string, indexB: int, length: int) : int =
        extern "String.compareOrdinal" (strA.Substring(indexA, min length (strA.Length - indexA)))
            (strB.Substring(indexB, min length (strB.Length - indexB)))

    /// The texts, one after the other.
    static member Concat(str0: string, str1: string) : string = str0 + str1
    /// The texts, one after the other.
    static member Concat(str0: string, str1: string, str2: string) : string = str0 + str1 + str2
    /// The texts, one after the other.
    static member Concat(str0: string, str1: string, str2: string, str3: string) : string = str0 + str1 + str2 + str3
    /// The texts, one after the other.
    static member Concat([<ParamArray>] values: string[]) : string = extern "String.concatArray" values
    /// The value as text.
    static member Concat(arg0: obj) : string = string arg0
    /// The values as text, one after the other.
    static member Concat(arg0: obj, arg1: obj) : string = string arg0 + string arg1
    /// The values as text, one after the other.
    static member Concat(arg0: obj, arg1: obj, arg2: obj) : string = string arg0 + string arg1 + string arg2
    /// The values as text, one after the other.
    static member Concat([<ParamArray>] args: obj[]) : string = extern "String.concatArray" (Array.map string args)
    /// The texts, one after the other.
    static member Concat(values: seq<string>) : string = extern "String.concatArray" (Array.ofSeq values)
    /// The values as text, one after the other.
    static member Concat<'T>(values: seq<'T>) : string = extern "String.concatArray" (Array.map string (Array.ofSeq values))
    /// The texts with a separator between them.
    static member Join(separator: string, [<ParamArray>] value: string[]) : string =
        Failures.checkNull "value" value
        extern "String.join" separator value
    /// The values as text with a separator between them.
    static member Join(separator: string, [<ParamArray>] values: obj[]) : string = extern "String.join" separator (Array.map string values)
    /// The texts with a separator between them.
    static member Join(separator: string, values: seq<string>) : string =
        Failures.checkNull "values" values
        extern "String.join" separator (Array.ofSeq values)
    /// The values as text with a separator between them.
    static member Join<'T>(separator: string, values: seq<'T>) : string =
        Failures.checkNull "values" values
        extern "String.join" separator (Array.map string (Array.ofSeq values))
    /// Some of the texts with a separator between them.
    static member Join(separator: string, value: string[], startIndex: int, count: int) : string =
        extern "String.join" separator (Array.sub value startIndex count)
    /// The texts with a separator between them.
    static member Join(separator: char, [<ParamArray>] value: string[]) : string = extern "String.join" (string separator) value
    /// Some of the texts with a separator between them.
    static member Join(separator: char, value: string[], startIndex: int, count: int) : string =
        extern "String.join" (string separator) (Array.sub value startIndex count)
    /// The values as text with a separator between them.
    static member Join(separator: char, [<ParamArray>] values: obj[]) : string =
        extern "String.join" (string separator) (Array.map string values)
    /// The values as text with a separator between them.
    static member Join<'T>(separator: char, values: seq<'T>) : string =
        extern "String.join" (string separator) (Array.map string (Array.ofSeq values))
    /// The format with values in its holes.
    static member Format(format: string, arg0: obj) : string = extern "&FSharp.Core.CompilerServices.Texts.compose" format [| arg0 |]
    /// The format with values in its holes.
    static member Format(format: string, arg0: obj, arg1: obj) : string = extern "&FSharp.Core.CompilerServices.Texts.compose" format [| arg0; arg1 |]
    /// The format with values in its holes.
    static member Format(format: string, arg0: obj, arg1: obj, arg2: obj) : string = extern "&FSharp.Core.CompilerServices.Texts.compose" format [| arg0; arg1; arg2 |]
    /// The format with values in its holes.
    static member Format(format: string, [<ParamArray>] args: obj[]) : string = extern "&FSharp.Core.CompilerServices.Texts.compose" format args
    /// The format with values in its holes.
    static member Format(provider: IFormatProvider, format: string, arg0: obj) : string = extern "&FSharp.Core.CompilerServices.Texts.compose" format [| arg0 |]
    /// The format with values in its holes.
    static member Format(provider: IFormatProvider, format: string, arg0: obj, arg1: obj) : string =
        extern "&FSharp.Core.CompilerServices.Texts.compose" format [| arg0; arg1 |]
    /// The format with values in its holes.
    static member Format(provider: IFormatProvider, format: string, arg0: obj, arg1: obj, arg2: obj) : string =
        extern "&FSharp.Core.CompilerServices.Texts.compose" format [| arg0; arg1; arg2 |]
    /// The format with values in its holes.
    static member Format(provider: IFormatProvider, format: string, [<ParamArray>] args: obj[]) : string =
        extern "&FSharp.Core.CompilerServices.Texts.compose" format args
    /// Whether both are the same text.
    static member op_Equality(a: string, b: string) : bool = extern "%equals" a b
    /// Whether both are different texts.
    static member op_Inequality(a: string, b: string) : bool = not (extern "%equals" a b)

type System.String with
    /// The number that the text says.
    static member op_Explicit(text: string) : int = extern "Number.ofText" "Int32" text
    /// The number that the text says.
    static member op_Explicit(text: string) : int64 = extern "Number.ofText" "Int64" text
    /// The number that the text says.
    static member op_Explicit(text: string) : int16 = extern "Number.ofText" "Int16" text
    /// The number that the text says.
    static member op_Explicit(text: string) : sbyte = extern "Number.ofText" "SByte" text
    /// The number that the text says.
    static member op_Explicit(text: string) : byte = extern "Number.ofText" "Byte" text
    /// The number that the text says.
    static member op_Explicit(text: string) : uint16 = extern "Number.ofText" "UInt16" text
    /// The number that the text says.
    static member op_Explicit(text: string) : uint32 = extern "Number.ofText" "UInt32" text
    /// The number that the text says.
    static member op_Explicit(text: string) : uint64 = extern "Number.ofText" "UInt64" text
    /// The number that the text says.
    static member op_Explicit(text: string) : nativeint = extern "Number.ofText" "IntPtr" text
    /// The number that the text says.
    static member op_Explicit(text: string) : unativeint = extern "Number.ofText" "UIntPtr" text
    /// The number that the text says.
    static member op_Explicit(text: string) : float = extern "Number.ofText" "Double" text
    /// The number that the text says.
    static member op_Explicit(text: string) : float32 = extern "Number.ofText" "Single" text
    /// The number that the text says.
    static member op_Explicit(text: string) : decimal = extern "Number.ofText" "Decimal" text
    /// The only character of the text.
    static member op_Explicit(text: string) : char = extern "Char.parse" text

namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// Functions on texts.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
[<RequireQualifiedAccess>]
module String =
    let private safe (text: string) : string = if isNull text then "" else text
    /// How long the text is; null has length 0.
    /// > String.length "Hello"
    /// 5
    let length (str: string) : int = if isNull str then 0 else str.Length
    /// The texts with a separator between them.
    /// > String.concat "a" ["x"; "y"]
    /// "xay"
    let concat (sep: string) (strings: seq<string>) : string =
        Failures.checkNull "strings" strings
        extern "String.join" sep (Array.ofSeq strings)
    /// Calls the action with each character.
    /// > String.iter (printf "%c ") "ab"
    /// a b
    let iter (action: char -> unit) (str: string) : unit = for c in safe str do action c
    /// Calls the action with each index and character.
    /// > String.iteri (printf "%d%c ") "ab"
    /// 0a 1b
    let iteri (action: int -> char -> unit) (str: string) : unit =
        let text = safe str
        for i in 0 .. text.Length - 1 do action i text.[i]
    /// What the function makes of each character.
    /// > String.map Char.ToUpper "a"
    /// "A"
    let map (mapping: char -> char) (str: string) : string =
        let text = safe str
        String(Array.init text.Length (fun i -> mapping text.[i]))
    /// What the function makes of each index and character.
    /// > String.mapi (fun i c -> if i % 2 = 0 then Char.ToUpper c else c) "Hello"
    /// "HeLlO"
    let mapi (mapping: int -> char -> char) (str: string) : string =
        let text = safe str
        String(Array.init text.Length (fun i -> mapping i text.[i]))
    /// The characters that satisfy the predicate.
    /// > String.filter Char.IsLetter "a"
    /// "a"
    let filter (predicate: char -> bool) (str: string) : string =
        let kept = ArrayCollector<char>()
        for c in safe str do
            if predicate c then kept.Add c
        String(kept.Close())
    /// The texts that the function makes, joined.
    /// > String.collect (fun c -> string c + "-") "a"
    /// "a-"
    let collect (mapping: char -> string) (str: string) : string =
        let text = safe str
        extern "String.concatArray" (Array.init text.Length (fun i -> mapping text.[i]))
    /// The texts that the function makes of the indices, joined.
    /// > String.init 0 string
    /// ""
    let init (count: int) (initializer: int -> string) : string =
        if count < 0 then Failures.negative "count" count
        extern "String.concatArray" (Array.init count initializer)
    /// The text, so many times.
    /// > String.replicate 3 "ab"
    /// "ababab"
    let replicate (count: int) (str: string) : string =
        if count < 0 then Failures.negative "count" count
        extern "String.replicate" (safe str) count
    /// Whether all characters satisfy the predicate.
    /// > String.forall Char.IsLetter "a"
    /// true
    let forall (predicate: char -> bool) (str: string) : bool =
        let text = safe str
        let mutable i = 0
        while i < text.Length && predicate text.[i] do i <- i + 1
        i >= text.Length
    /// Whether a character satisfies the predicate.
    /// > String.exists (fun c -> c = 'l') "a"
    /// false
    let exists (predicate: char -> bool) (str: string) : bool = not (forall (fun c -> not (predicate c)) str)
