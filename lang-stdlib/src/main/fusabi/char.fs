// Characters: the members of System.Char.
namespace System.Globalization

/// The Unicode categories of characters.
type UnicodeCategory =
    /// Uppercase letter.
    | UppercaseLetter = 0
    /// Lowercase letter.
    | LowercaseLetter = 1
    /// Titlecase letter.
    | TitlecaseLetter = 2
    /// Modifier letter.
    | ModifierLetter = 3
    /// Other letter.
    | OtherLetter = 4
    /// Non spacing mark.
    | NonSpacingMark = 5
    /// Spacing combining mark.
    | SpacingCombiningMark = 6
    /// Enclosing mark.
    | EnclosingMark = 7
    /// Decimal digit number.
    | DecimalDigitNumber = 8
    /// Letter number.
    | LetterNumber = 9
    /// Other number.
    | OtherNumber = 10
    /// Space separator.
    | SpaceSeparator = 11
    /// Line separator.
    | LineSeparator = 12
    /// Paragraph separator.
    | ParagraphSeparator = 13
    /// Control.
    | Control = 14
    /// Format.
    | Format = 15
    /// Surrogate.
    | Surrogate = 16
    /// Private use.
    | PrivateUse = 17
    /// Connector punctuation.
    | ConnectorPunctuation = 18
    /// Dash punctuation.
    | DashPunctuation = 19
    /// Open punctuation.
    | OpenPunctuation = 20
    /// Close punctuation.
    | ClosePunctuation = 21
    /// Initial quote punctuation.
    | InitialQuotePunctuation = 22
    /// Final quote punctuation.
    | FinalQuotePunctuation = 23
    /// Other punctuation.
    | OtherPunctuation = 24
    /// Math symbol.
    | MathSymbol = 25
    /// Currency symbol.
    | CurrencySymbol = 26
    /// Modifier symbol.
    | ModifierSymbol = 27
    /// Other symbol.
    | OtherSymbol = 28
    /// Other not assigned.
    | OtherNotAssigned = 29

namespace System

open System.Globalization

/// Characters by their position in a text.
module internal CharacterAt =
    let check (s: string) (index: int) : char =
        if extern "%same" s null then raise (ArgumentNullException("s"))
        elif index < 0 || index >= s.Length then raise (ArgumentOutOfRangeException("index"))
        else s.[index]

type System.Char with
    /// The largest one.
    static member inline MaxValue : char = '\uFFFF'
    /// The smallest one.
    static member inline MinValue : char = '\000'
    /// Whether it is a letter.
    static member IsLetter(c: char) : bool = extern "Char.isLetter" c
    /// Whether the character at the index is a letter.
    static member IsLetter(s: string, index: int) : bool = extern "Char.isLetter" (CharacterAt.check s index)
    /// Whether it is a decimal digit.
    static member IsDigit(c: char) : bool = extern "Char.isDigit" c
    /// Whether the character at the index is a decimal digit.
    static member IsDigit(s: string, index: int) : bool = extern "Char.isDigit" (CharacterAt.check s index)
    /// Whether it is a letter or a decimal digit.
    static member IsLetterOrDigit(c: char) : bool = extern "Char.isLetterOrDigit" c
    /// Whether the character at the index is a letter or a decimal digit.
    static member IsLetterOrDigit(s: string, index: int) : bool = extern "Char.isLetterOrDigit" (CharacterAt.check s index)
    /// Whether it is a digit or another numeric character.
    static member IsNumber(c: char) : bool = extern "Char.isNumber" c
    /// Whether the character at the index is a digit or another numeric character.
    static member IsNumber(s: string, index: int) : bool = extern "Char.isNumber" (CharacterAt.check s index)
    /// Whether it is white space.
    static member IsWhiteSpace(c: char) : bool = extern "Char.isWhiteSpace" c
    /// Whether the character at the index is white space.
    static member IsWhiteSpace(s: string, index: int) : bool = extern "Char.isWhiteSpace" (CharacterAt.check s index)
    /// Whether it is an upper-case letter.
    static member IsUpper(c: char) : bool = extern "Char.isUpper" c
    /// Whether the character at the index is an upper-case letter.
    static member IsUpper(s: string, index: int) : bool = extern "Char.isUpper" (CharacterAt.check s index)
    /// Whether it is a lower-case letter.
    static member IsLower(c: char) : bool = extern "Char.isLower" c
    /// Whether the character at the index is a lower-case letter.
    static member IsLower(s: string, index: int) : bool = extern "Char.isLower" (CharacterAt.check s index)
    /// Whether it is punctuation.
    static member IsPunctuation(c: char) : bool = extern "Char.isPunctuation" c
    /// Whether the character at the index is punctuation.
    static member IsPunctuation(s: string, index: int) : bool = extern "Char.isPunctuation" (CharacterAt.check s index)
    /// Whether it is a symbol.
    static member IsSymbol(c: char) : bool = extern "Char.isSymbol" c
    /// Whether the character at the index is a symbol.
    static member IsSymbol(s: string, index: int) : bool = extern "Char.isSymbol" (CharacterAt.check s index)
    /// Whether it is a control character.
    static member IsControl(c: char) : bool = extern "Char.isControl" c
    /// Whether the character at the index is a control character.
    static member IsControl(s: string, index: int) : bool = extern "Char.isControl" (CharacterAt.check s index)
    /// Whether it is a separator.
    static member IsSeparator(c: char) : bool = extern "Char.isSeparator" c
    /// Whether the character at the index is a separator.
    static member IsSeparator(s: string, index: int) : bool = extern "Char.isSeparator" (CharacterAt.check s index)
    /// Whether it is half of a surrogate pair.
    static member IsSurrogate(c: char) : bool = extern "Char.isSurrogate" c
    /// Whether the character at the index is half of a surrogate pair.
    static member IsSurrogate(s: string, index: int) : bool = extern "Char.isSurrogate" (CharacterAt.check s index)
    /// Whether it is below 128.
    static member IsAscii(c: char) : bool = c < '\128'
    /// Whether it is one of 0 to 9.
    static member IsAsciiDigit(c: char) : bool = c >= '0' && c <= '9'
    /// Whether it is one of a to z.
    static member IsAsciiLetterLower(c: char) : bool = c >= 'a' && c <= 'z'
    /// Whether it is one of A to Z.
    static member IsAsciiLetterUpper(c: char) : bool = c >= 'A' && c <= 'Z'
    /// Whether it is one of a to z and A to Z.
    static member IsAsciiLetter(c: char) : bool = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
    /// Whether it is one of a to z, A to Z and 0 to 9.
    static member IsAsciiLetterOrDigit(c: char) : bool = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
    /// Whether it is a hexadecimal digit.
    static member IsAsciiHexDigit(c: char) : bool = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9')
    /// Whether it is a hexadecimal digit, not in upper case.
    static member IsAsciiHexDigitLower(c: char) : bool = (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9')
    /// Whether it is a hexadecimal digit, not in lower case.
    static member IsAsciiHexDigitUpper(c: char) : bool = (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9')
    /// Whether it is the first half of a surrogate pair.
    static member IsHighSurrogate(c: char) : bool = c >= '\uD800' && c <= '\uDBFF'
    /// Whether it is the second half of a surrogate pair.
    static member IsLowSurrogate(c: char) : bool = c >= '\uDC00' && c <= '\uDFFF'
    /// Whether both together are one character beyond the first 65536.
    static member IsSurrogatePair(highSurrogate: char, lowSurrogate: char) : bool =
        Char.IsHighSurrogate highSurrogate && Char.IsLowSurrogate lowSurrogate
    /// Whether it lies between the two, both included.
    static member IsBetween(c: char, minInclusive: char, maxInclusive: char) : bool = c >= minInclusive && c <= maxInclusive
    /// The character in upper case.
    static member ToUpper(c: char) : char = extern "Char.toUpper" c
    /// The character in upper case.
    static member ToUpper(c: char, culture: CultureInfo) : char = extern "Char.toUpper" c
    /// The character in upper case.
    static member ToUpperInvariant(c: char) : char = extern "Char.toUpper" c
    /// The character in lower case.
    static member ToLower(c: char) : char = extern "Char.toLower" c
    /// The character in lower case.
    static member ToLower(c: char, culture: CultureInfo) : char = extern "Char.toLower" c
    /// The character in lower case.
    static member ToLowerInvariant(c: char) : char = extern "Char.toLower" c
    /// The Unicode category of the character.
    static member GetUnicodeCategory(c: char) : UnicodeCategory = enum<UnicodeCategory> (extern "Char.category" c : int)
    /// The number that the character stands for, or -1.
    static member GetNumericValue(c: char) : float = extern "Char.numericValue" c
    /// The character as text.
    static member ToString(c: char) : string = string c
    /// The only character of the text.
    static member Parse(s: string) : char = extern "Char.parse" s
    /// Whether the text is one character, and which.
    [<OutResult>]
    static member TryParse(s: string) : bool * char =
        if (extern "%same" s null : bool) || s.Length <> 1 then (false, '\000') else (true, s.[0])
    /// The text of a code point.
    static member ConvertFromUtf32(utf32: int) : string =
        if utf32 < 0 || utf32 > 0x10FFFF || (utf32 >= 0xD800 && utf32 <= 0xDFFF) then
            let message = "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff)."
            raise (ArgumentOutOfRangeException("utf32", message))
        elif utf32 < 0x10000 then string (char utf32)
        else string (char (0xD800 + ((utf32 - 0x10000) >>> 10))) + string (char (0xDC00 + ((utf32 - 0x10000) &&& 0x3FF)))
    /// The code point of a surrogate pair.
    static member ConvertToUtf32(highSurrogate: char, lowSurrogate: char) : int =
        0x10000 + ((int highSurrogate - 0xD800) <<< 10) + (int lowSurrogate - 0xDC00)
    /// The code point at the index.
    static member ConvertToUtf32(s: string, index: int) : int =
        let first = CharacterAt.check s index
        if Char.IsHighSurrogate first && index + 1 < s.Length && Char.IsLowSurrogate s.[index + 1] then
            Char.ConvertToUtf32(first, s.[index + 1])
        else int first
    /// The difference of the two.
    member x.CompareTo(value: char) : int = int x - int value
    /// Whether both are equal.
    member x.Equals(obj: char) : bool = x = obj
    /// The character as text.
    member x.ToString(provider: IFormatProvider) : string = string x
    /// Which of the basic types this is.
    member x.GetTypeCode() : TypeCode = TypeCode.Char
    interface IComparable with
        member x.CompareTo(value: obj) : int =
            match value with
            | null -> 1
            | :? char as other -> int x - int other
            | _ -> raise (ArgumentException("Object must be of type Char."))
    interface IComparable<char> with
        member x.CompareTo(value: char) : int = int x - int value
    interface IEquatable<char> with
        member x.Equals(other: char) : bool = x = other
    /// The number that a character is, or -1.
    static member GetNumericValue(s: string, index: int) : float = extern "Char.numericValue" (CharacterAt.check s index)
    /// The kind of a character.
    static member GetUnicodeCategory(s: string, index: int) : UnicodeCategory =
        enum<UnicodeCategory> (extern "Char.category" (CharacterAt.check s index) : int)
    /// Whether it is the first half of a pair.
    static member IsHighSurrogate(s: string, index: int) : bool = Char.IsHighSurrogate(CharacterAt.check s index)
    /// Whether it is the second half of a pair.
    static member IsLowSurrogate(s: string, index: int) : bool = Char.IsLowSurrogate(CharacterAt.check s index)
    /// Whether a pair begins at the index.
    static member IsSurrogatePair(s: string, index: int) : bool =
        Char.IsHighSurrogate(CharacterAt.check s index) && index + 1 < s.Length && Char.IsLowSurrogate s.[index + 1]
