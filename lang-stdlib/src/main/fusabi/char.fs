// Characters: System.Char.
namespace System

open FSharp.Core.CompilerServices

type System.Char with
    /// The smallest character.
    static member MinValue : char = '\000'
    /// The largest character.
    static member MaxValue : char = '\uffff'
    /// The character as a text.
    member c.ToString(provider: IFormatProvider) : string = extern "Object.toString" c
    /// The order of two characters.
    member c.CompareTo(value: char) : int = int c - int value
    /// Whether both are equal.
    member c.Equals(other: char) : bool = c = other
    /// The character as a text.
    static member ToString(c: char) : string = extern "Object.toString" c
    /// The only character of the text.
    static member Parse(s: string) : char = extern "Char.parse" s
    /// Whether the text is one character, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * char = if not (isNull s) && s.Length = 1 then (true, s.[0]) else (false, '\000')
    /// In upper case.
    static member ToUpper(c: char) : char = extern "Char.toUpper" c
    /// In upper case.
    static member ToUpper(c: char, culture: System.Globalization.CultureInfo) : char = extern "Char.toUpper" c
    /// In upper case.
    static member ToUpperInvariant(c: char) : char = extern "Char.toUpper" c
    /// In lower case.
    static member ToLower(c: char) : char = extern "Char.toLower" c
    /// In lower case.
    static member ToLower(c: char, culture: System.Globalization.CultureInfo) : char = extern "Char.toLower" c
    /// In lower case.
    static member ToLowerInvariant(c: char) : char = extern "Char.toLower" c
    /// The number that the character means, or -1.
    static member GetNumericValue(c: char) : float = extern "Char.numericValue" c
    /// The number that the character at an index means, or -1.
    static member GetNumericValue(s: string, index: int) : float = extern "Char.numericValue" s.[index]
    /// Whether it is ASCII.
    static member IsAscii(c: char) : bool = c < '\128'
    /// Whether it lies between two others.
    static member IsBetween(c: char, minInclusive: char, maxInclusive: char) : bool = minInclusive <= c && c <= maxInclusive
    /// Whether it is a digit of ASCII.
    static member IsAsciiDigit(c: char) : bool = '0' <= c && c <= '9'
    /// Whether it is a capital of ASCII.
    static member IsAsciiLetterUpper(c: char) : bool = 'A' <= c && c <= 'Z'
    /// Whether it is a small letter of ASCII.
    static member IsAsciiLetterLower(c: char) : bool = 'a' <= c && c <= 'z'
    /// Whether it is a letter of ASCII.
    static member IsAsciiLetter(c: char) : bool = Char.IsAsciiLetterUpper c || Char.IsAsciiLetterLower c
    /// Whether it is a letter or digit of ASCII.
    static member IsAsciiLetterOrDigit(c: char) : bool = Char.IsAsciiLetter c || Char.IsAsciiDigit c
    /// Whether it is a hexadecimal digit.
    static member IsAsciiHexDigit(c: char) : bool = Char.IsAsciiDigit c || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F')
    /// Whether it is a hexadecimal digit in upper case.
    static member IsAsciiHexDigitUpper(c: char) : bool = Char.IsAsciiDigit c || ('A' <= c && c <= 'F')
    /// Whether it is a hexadecimal digit in lower case.
    static member IsAsciiHexDigitLower(c: char) : bool = Char.IsAsciiDigit c || ('a' <= c && c <= 'f')
    /// Whether it is the first half of a pair.
    static member IsHighSurrogate(c: char) : bool = '\uD800' <= c && c <= '\uDBFF'
    /// Whether it is the second half of a pair.
    static member IsLowSurrogate(c: char) : bool = '\uDC00' <= c && c <= '\uDFFF'
    /// Whether both are the halves of a pair.
    static member IsSurrogatePair(highSurrogate: char, lowSurrogate: char) : bool =
        Char.IsHighSurrogate highSurrogate && Char.IsLowSurrogate lowSurrogate
    /// Whether a pair begins at an index.
    static member IsSurrogatePair(s: string, index: int) : bool = index + 1 < s.Length && Char.IsSurrogatePair(s.[index], s.[index + 1])
    /// The number of the character that a pair stands for.
    static member ConvertToUtf32(highSurrogate: char, lowSurrogate: char) : int =
        (int highSurrogate - 0xD800) * 0x400 + (int lowSurrogate - 0xDC00) + 0x10000
    /// The number of the character at an index.
    static member ConvertToUtf32(s: string, index: int) : int =
        if Char.IsSurrogatePair(s, index) then Char.ConvertToUtf32(s.[index], s.[index + 1]) else int s.[index]
    /// The character with a number, as a text.
    static member ConvertFromUtf32(utf32: int) : string =
        if utf32 < 0x10000 then String(char utf32, 1)
        else String([| char (0xD800 + (utf32 - 0x10000) / 0x400); char (0xDC00 + (utf32 - 0x10000) % 0x400) |])
    /// Whether it is a letter.
    static member IsLetter(c: char) : bool = extern "Char.isLetter" c
    /// Whether the character at an index is a letter.
    static member IsLetter(s: string, index: int) : bool = extern "Char.isLetter" s.[index]
    /// Whether it is a decimal digit.
    static member IsDigit(c: char) : bool = extern "Char.isDigit" c
    /// Whether the character at an index is a decimal digit.
    static member IsDigit(s: string, index: int) : bool = extern "Char.isDigit" s.[index]
    /// Whether it is a letter or decimal digit.
    static member IsLetterOrDigit(c: char) : bool = extern "Char.isLetterOrDigit" c
    /// Whether the character at an index is a letter or decimal digit.
    static member IsLetterOrDigit(s: string, index: int) : bool = extern "Char.isLetterOrDigit" s.[index]
    /// Whether it is white space.
    static member IsWhiteSpace(c: char) : bool = extern "Char.isWhiteSpace" c
    /// Whether the character at an index is white space.
    static member IsWhiteSpace(s: string, index: int) : bool = extern "Char.isWhiteSpace" s.[index]
    /// Whether it is a capital.
    static member IsUpper(c: char) : bool = extern "Char.isUpper" c
    /// Whether the character at an index is a capital.
    static member IsUpper(s: string, index: int) : bool = extern "Char.isUpper" s.[index]
    /// Whether it is a small letter.
    static member IsLower(c: char) : bool = extern "Char.isLower" c
    /// Whether the character at an index is a small letter.
    static member IsLower(s: string, index: int) : bool = extern "Char.isLower" s.[index]
    /// Whether it is punctuation.
    static member IsPunctuation(c: char) : bool = extern "Char.isPunctuation" c
    /// Whether the character at an index is punctuation.
    static member IsPunctuation(s: string, index: int) : bool = extern "Char.isPunctuation" s.[index]
    /// Whether it is a symbol.
    static member IsSymbol(c: char) : bool = extern "Char.isSymbol" c
    /// Whether the character at an index is a symbol.
    static member IsSymbol(s: string, index: int) : bool = extern "Char.isSymbol" s.[index]
    /// Whether it is a control character.
    static member IsControl(c: char) : bool = extern "Char.isControl" c
    /// Whether the character at an index is a control character.
    static member IsControl(s: string, index: int) : bool = extern "Char.isControl" s.[index]
    /// Whether it is a separator.
    static member IsSeparator(c: char) : bool = extern "Char.isSeparator" c
    /// Whether the character at an index is a separator.
    static member IsSeparator(s: string, index: int) : bool = extern "Char.isSeparator" s.[index]
    /// Whether it is a digit or other number.
    static member IsNumber(c: char) : bool = extern "Char.isNumber" c
    /// Whether the character at an index is a digit or other number.
    static member IsNumber(s: string, index: int) : bool = extern "Char.isNumber" s.[index]
    /// Whether it is half of a pair.
    static member IsSurrogate(c: char) : bool = extern "Char.isSurrogate" c
    /// Whether the character at an index is half of a pair.
    static member IsSurrogate(s: string, index: int) : bool = extern "Char.isSurrogate" s.[index]
    interface IComparable with
        member c.CompareTo(other: obj) : int = extern "Object.compareTo" c other
    interface IComparable<char> with
        member c.CompareTo(other: char) : int = int c - int other
    interface IEquatable<char> with
        member c.Equals(other: char) : bool = c = other
