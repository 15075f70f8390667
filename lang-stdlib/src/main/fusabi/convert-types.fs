// Conversions of System.Convert from and to dates, and to a type that is known at run time only.
namespace System

open FSharp.Core.CompilerServices

/// What stands for a value that a database does not have.
[<Sealed>]
type DBNull internal () =
    static let value = DBNull()
    /// The only one.
    static member Value : DBNull = value
    /// The empty text.
    override _.ToString() : string = ""

type Convert with
    static member private Refuse(source: string, target: string) : 'T =
        raise (InvalidCastException("Invalid cast from '" + source + "' to '" + target + "'."))
    /// What stands for a value that a database does not have.
    static member DBNull : obj = box DBNull.Value
    /// Whether the value stands for one that a database does not have.
    static member IsDBNull(value: obj) : bool = match value with :? DBNull -> true | _ -> false
    /// Refused: dates are no numbers.
    static member ToSByte(value: DateTime) : sbyte = Convert.Refuse("DateTime", "SByte")
    /// Refused: dates are no numbers.
    static member ToByte(value: DateTime) : byte = Convert.Refuse("DateTime", "Byte")
    /// Refused: dates are no numbers.
    static member ToInt16(value: DateTime) : int16 = Convert.Refuse("DateTime", "Int16")
    /// Refused: dates are no numbers.
    static member ToUInt16(value: DateTime) : uint16 = Convert.Refuse("DateTime", "UInt16")
    /// Refused: dates are no numbers.
    static member ToInt32(value: DateTime) : int = Convert.Refuse("DateTime", "Int32")
    /// Refused: dates are no numbers.
    static member ToUInt32(value: DateTime) : uint32 = Convert.Refuse("DateTime", "UInt32")
    /// Refused: dates are no numbers.
    static member ToInt64(value: DateTime) : int64 = Convert.Refuse("DateTime", "Int64")
    /// Refused: dates are no numbers.
    static member ToUInt64(value: DateTime) : uint64 = Convert.Refuse("DateTime", "UInt64")
    /// Refused: dates are no numbers.
    static member ToSingle(value: DateTime) : float32 = Convert.Refuse("DateTime", "Single")
    /// Refused: dates are no numbers.
    static member ToDouble(value: DateTime) : float = Convert.Refuse("DateTime", "Double")
    /// Refused: dates are no numbers.
    static member ToDecimal(value: DateTime) : decimal = Convert.Refuse("DateTime", "Decimal")
    /// Refused: dates are no numbers.
    static member ToBoolean(value: DateTime) : bool = Convert.Refuse("DateTime", "Boolean")
    /// Refused: dates are no numbers.
    static member ToChar(value: DateTime) : char = Convert.Refuse("DateTime", "Char")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: bool) : DateTime = Convert.Refuse("Boolean", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: char) : DateTime = Convert.Refuse("Char", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: sbyte) : DateTime = Convert.Refuse("SByte", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: byte) : DateTime = Convert.Refuse("Byte", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: int16) : DateTime = Convert.Refuse("Int16", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: uint16) : DateTime = Convert.Refuse("UInt16", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: int) : DateTime = Convert.Refuse("Int32", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: uint32) : DateTime = Convert.Refuse("UInt32", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: int64) : DateTime = Convert.Refuse("Int64", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: uint64) : DateTime = Convert.Refuse("UInt64", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: float32) : DateTime = Convert.Refuse("Single", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: float) : DateTime = Convert.Refuse("Double", "DateTime")
    /// Refused: numbers are no dates.
    static member ToDateTime(value: decimal) : DateTime = Convert.Refuse("Decimal", "DateTime")
    /// The same time.
    static member ToDateTime(value: DateTime) : DateTime = value
    /// The time that the text is; the first one for null.
    static member ToDateTime(value: string) : DateTime = if isNull value then DateTime(0L) else DateTime.Parse value
    /// The time that the text is; the first one for null.
    static member ToDateTime(value: string, provider: IFormatProvider) : DateTime = Convert.ToDateTime value
    /// The time that the value is.
    static member ToDateTime(value: obj) : DateTime =
        match value with
        | null -> DateTime(0L)
        | :? DateTime as time -> time
        | :? string as text -> DateTime.Parse text
        | other -> Convert.Refuse(other.GetType().Name, "DateTime")
    /// The time that the value is.
    static member ToDateTime(value: obj, provider: IFormatProvider) : DateTime = Convert.ToDateTime value
    /// The time as text.
    static member ToString(value: DateTime) : string = value.ToString()
    /// The time as text.
    static member ToString(value: DateTime, provider: IFormatProvider) : string = value.ToString()
    /// Which of the basic types the value has.
    static member GetTypeCode(value: obj) : TypeCode =
        match value with
        | null -> TypeCode.Empty
        | :? DBNull -> TypeCode.DBNull
        | :? bool -> TypeCode.Boolean
        | :? char -> TypeCode.Char
        | :? sbyte -> TypeCode.SByte
        | :? byte -> TypeCode.Byte
        | :? int16 -> TypeCode.Int16
        | :? uint16 -> TypeCode.UInt16
        | :? int -> TypeCode.Int32
        | :? uint32 -> TypeCode.UInt32
        | :? int64 -> TypeCode.Int64
        | :? uint64 -> TypeCode.UInt64
        | :? float32 -> TypeCode.Single
        | :? float -> TypeCode.Double
        | :? decimal -> TypeCode.Decimal
        | :? DateTime -> TypeCode.DateTime
        | :? string -> TypeCode.String
        | :? Enum -> TypeCode.Int32
        | _ -> TypeCode.Object
    /// The value as one of the basic types.
    static member ChangeType(value: obj, typeCode: TypeCode) : obj =
        if isNull value && (typeCode = TypeCode.Empty || typeCode = TypeCode.String || typeCode = TypeCode.Object) then null
        elif isNull value then raise (InvalidCastException("Null object cannot be converted to a value type."))
        else
            match typeCode with
            | TypeCode.Boolean -> box (Convert.ToBoolean value)
            | TypeCode.Char -> box (Convert.ToChar value)
            | TypeCode.SByte -> box (Convert.ToSByte value)
            | TypeCode.Byte -> box (Convert.ToByte value)
            | TypeCode.Int16 -> box (Convert.ToInt16 value)
            | TypeCode.UInt16 -> box (Convert.ToUInt16 value)
            | TypeCode.Int32 -> box (Convert.ToInt32 value)
            | TypeCode.UInt32 -> box (Convert.ToUInt32 value)
            | TypeCode.Int64 -> box (Convert.ToInt64 value)
            | TypeCode.UInt64 -> box (Convert.ToUInt64 value)
            | TypeCode.Single -> box (Convert.ToSingle value)
            | TypeCode.Double -> box (Convert.ToDouble value)
            | TypeCode.Decimal -> box (Convert.ToDecimal value)
            | TypeCode.DateTime -> box (Convert.ToDateTime value)
            | TypeCode.String -> box (Convert.ToString value)
            | TypeCode.Object -> value
            | TypeCode.DBNull -> raise (InvalidCastException("Object cannot be cast to DBNull."))
            | TypeCode.Empty -> raise (InvalidCastException("Object cannot be cast to Empty."))
            | _ -> raise (ArgumentException("Unknown TypeCode value."))
    /// The value as one of the basic types.
    static member ChangeType(value: obj, typeCode: TypeCode, provider: IFormatProvider) : obj = Convert.ChangeType(value, typeCode)
    /// The value as one of a type.
    static member ChangeType(value: obj, conversionType: Type) : obj =
        Failures.checkNull "conversionType" conversionType
        let code =
            match conversionType.FullName with
            | "System.Boolean" -> TypeCode.Boolean
            | "System.Char" -> TypeCode.Char
            | "System.SByte" -> TypeCode.SByte
            | "System.Byte" -> TypeCode.Byte
            | "System.Int16" -> TypeCode.Int16
            | "System.UInt16" -> TypeCode.UInt16
            | "System.Int32" -> TypeCode.Int32
            | "System.UInt32" -> TypeCode.UInt32
            | "System.Int64" -> TypeCode.Int64
            | "System.UInt64" -> TypeCode.UInt64
            | "System.Single" -> TypeCode.Single
            | "System.Double" -> TypeCode.Double
            | "System.Decimal" -> TypeCode.Decimal
            | "System.DateTime" -> TypeCode.DateTime
            | "System.String" -> TypeCode.String
            | "System.Object" -> TypeCode.Object
            | _ -> TypeCode.Empty
        if code <> TypeCode.Empty then Convert.ChangeType(value, code)
        elif isNull value then null
        elif value.GetType() = conversionType then value
        elif Convert.GetTypeCode value = TypeCode.Object then raise (InvalidCastException("Object must implement IConvertible."))
        else Convert.Refuse(value.GetType().FullName, conversionType.FullName)
    /// The value as one of a type.
    static member ChangeType(value: obj, conversionType: Type, provider: IFormatProvider) : obj = Convert.ChangeType(value, conversionType)
