// What the members of all number types share.
namespace System

open System.Globalization

/// How to round what lies in the middle.
type MidpointRounding =
    /// To the even neighbour.
    | ToEven = 0
    /// Away from zero.
    | AwayFromZero = 1
    /// Towards zero.
    | ToZero = 2
    /// Down.
    | ToNegativeInfinity = 3
    /// Up.
    | ToPositiveInfinity = 4

/// The basic types by number.
type TypeCode =
    /// Null.
    | Empty = 0
    /// Any other type.
    | Object = 1
    /// A missing value of a database.
    | DBNull = 2
    /// bool.
    | Boolean = 3
    /// char.
    | Char = 4
    /// sbyte.
    | SByte = 5
    /// byte.
    | Byte = 6
    /// int16.
    | Int16 = 7
    /// uint16.
    | UInt16 = 8
    /// int.
    | Int32 = 9
    /// uint32.
    | UInt32 = 10
    /// int64.
    | Int64 = 11
    /// uint64.
    | UInt64 = 12
    /// float32.
    | Single = 13
    /// float.
    | Double = 14
    /// decimal.
    | Decimal = 15
    /// DateTime.
    | DateTime = 16
    /// string.
    | String = 18

/// What the members of all number types share.
module internal NumberParsing =
    let attempt (parsed: obj) (zero: 'T) : bool * 'T =
        if extern "%same" parsed null then (false, zero) else (true, extern "%identity" parsed)
    let inline clamp (value: ^T) (least: ^T) (most: ^T) : ^T =
        if least > most then raise (ArgumentException("'" + string least + "' cannot be greater than " + string most + "."))
        elif value < least then least
        elif value > most then most
        else value

type System.String with
    /// Which of the basic types this is.
    member s.GetTypeCode() : TypeCode = TypeCode.String
