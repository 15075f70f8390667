// Names of types, environment, tuples, unique numbers, enums, and functions on arrays under .NET's names.
namespace System

open System.Collections.Generic
open FSharp.Core.CompilerServices

/// A type, as far as its name goes.
[<AllowNullLiteral; Symbol("System.Type"); CustomEquality; NoComparison>]
type Type(symbol: string) =
    // The arguments of a generic type stand behind its symbol, where they are known: a value does not know them.
    let mark = if symbol.EndsWith "[]" || symbol.EndsWith ",]" then -1 else symbol.IndexOf '$'
    let plain = if mark < 0 then symbol else symbol.Substring(0, mark)
    /// Its name.
    member _.Name : string = extern "Type.name" symbol
    /// Its name with the namespace.
    member _.FullName : string = extern "Type.fullName" symbol
    /// Its namespace.
    member x.Namespace : string =
        let full : string = extern "Type.fullName" plain
        let dot = full.LastIndexOf '.'
        if dot < 0 then null else full.Substring(0, dot)
    member internal _.Symbol : string = symbol
    override x.ToString() : string = x.FullName
    override _.Equals(other: obj) : bool =
        match other with
        | :? Type as other -> symbol = other.Symbol || plain = other.Plain && (symbol = plain || other.Symbol = other.Plain)
        | _ -> false
    override _.GetHashCode() : int = hash plain
    member internal _.Plain : string = plain
    /// Whether it is an enum.
    member _.IsEnum : bool = (extern "Type.kind" symbol : string) = "ENUM"
    /// Whether it is an interface.
    member _.IsInterface : bool = (extern "Type.kind" symbol : string) = "INTERFACE"
    /// Whether its values are no objects of their own: numbers, enums, structs.
    member _.IsValueType : bool =
        match (extern "Type.kind" symbol : string) with
        | "ENUM" | "STRUCT" | "STRUCT_TUPLE" -> true
        | _ -> false
    /// Whether its values are objects.
    member x.IsClass : bool = not x.IsValueType && not x.IsInterface
    /// Whether it is an array type.
    member _.IsArray : bool = symbol.EndsWith "[]" || symbol.EndsWith ",]"
    /// Whether it has type arguments.
    member _.IsGenericType : bool = mark >= 0 || (extern "Type.name" symbol : string).Contains "`"
    /// The type without its arguments.
    member _.GetGenericTypeDefinition() : Type = Type(plain)

type Object with
    /// The type of the value.
    member x.GetType() : Type = Type(extern "Object.typeSymbol" x)

/// What surrounds the program.
[<AbstractClass; Sealed>]
type Environment =
    /// What a line ends with.
    static member NewLine : string = "\n"
    /// How many processors there are.
    static member ProcessorCount : int = 1
    /// Milliseconds since some moment.
    static member TickCount : int = int (extern "Environment.milliseconds" () : int64)
    /// Milliseconds since some moment.
    static member TickCount64 : int64 = extern "Environment.milliseconds" ()
    /// Ends the program.
    static member Exit(exitCode: int) : unit = extern "Environment.exit" exitCode
    /// The program's arguments, the program itself first.
    static member GetCommandLineArgs() : string[] = extern "Environment.arguments" ()
    /// The value of an environment variable, or null.
    static member GetEnvironmentVariable(variable: string) : string = extern "Environment.variable" variable
    /// The name of the machine.
    static member MachineName : string = "localhost"
    /// The name of the user.
    static member UserName : string = "user"
    /// Whether the program runs as 64 bits.
    static member Is64BitProcess : bool = true
    /// The folder the program runs in.
    static member CurrentDirectory : string = extern "Environment.currentDirectory" ()
    /// The calls that are open; not shown.
    static member StackTrace : string = ""
    /// What the program answers at its end.
    static member val ExitCode = 0 with get, set
    /// The number of the program among those that run; not told.
    static member ProcessId : int = 1
    /// The number of the thread.
    static member CurrentManagedThreadId : int = 1
    /// Whether the computer works with 64 bits.
    static member Is64BitOperatingSystem : bool = true
    /// Whether somebody sits before it.
    static member UserInteractive : bool = false
    /// Whether the program is about to end.
    static member HasShutdownStarted : bool = false
    /// How many bytes a page of memory has.
    static member SystemPageSize : int = 4096
    /// The command that started the program.
    static member CommandLine : string = String.Join(" ", Environment.GetCommandLineArgs())
    /// Ends the program after a mistake that nothing can mend.
    static member FailFast(message: string) : unit = raise (SystemException message)

type System.Enum with
    interface IComparable
    interface IFormattable with
        member x.ToString(format: string, formatProvider: IFormatProvider) : string = extern "Object.formatted" x format
    /// Whether all bits of the flag are set.
    member x.HasFlag(flag: System.Enum) : bool =
        let bits : int64 = extern "Enum.bits" x
        let wanted : int64 = extern "Enum.bits" flag
        (bits &&& wanted) = wanted
    /// The value in a format.
    member x.ToString(format: string) : string = extern "Object.formatted" x format
    /// The name of a value, or null.
    static member GetName(enumType: Type, value: obj) : string = extern "Enum.name" enumType.Symbol value
    /// The names of all values.
    static member GetNames(enumType: Type) : string[] = extern "Enum.names" enumType.Symbol
    /// A value in a format.
    static member Format(enumType: Type, value: obj, format: string) : string = extern "Object.formatted" value format
    /// All values.
    static member GetValues(enumType: Type) : obj[] = extern "Enum.values" enumType.Symbol
    /// Whether a value or name is one of the type.
    static member IsDefined(enumType: Type, value: obj) : bool = extern "Enum.isDefined" enumType.Symbol value
    /// The value that the text says.
    static member Parse(enumType: Type, value: string) : obj = extern "Enum.parse" enumType.Symbol value false
    /// The value that the text says.
    static member Parse(enumType: Type, value: string, ignoreCase: bool) : obj = extern "Enum.parse" enumType.Symbol value ignoreCase
    /// The value of the type that the text says.
    static member inline Parse< ^T>(value: string) : ^T =
        extern "Enum.parse" ((^T): (static member ``%type_symbol``: unit -> string) ()) value false
    /// The value of the type that the text says.
    static member inline Parse< ^T>(value: string, ignoreCase: bool) : ^T =
        extern "Enum.parse" ((^T): (static member ``%type_symbol``: unit -> string) ()) value ignoreCase
    /// Whether the text says a value of the type, and which.
    [<OutResult>]
    static member inline TryParse< ^T>(value: string) : bool * ^T =
        try (true, extern "Enum.parse" ((^T): (static member ``%type_symbol``: unit -> string) ()) value false)
        with :? ArgumentException -> (false, extern "%identity" null)
    /// Whether the text says a value of the type, and which.
    [<OutResult>]
    static member inline TryParse< ^T>(value: string, ignoreCase: bool) : bool * ^T =
        try (true, extern "Enum.parse" ((^T): (static member ``%type_symbol``: unit -> string) ()) value ignoreCase)
        with :? ArgumentException -> (false, extern "%identity" null)
    /// The names of all values of the type.
    static member inline GetNames< ^T>() : string[] = extern "Enum.names" ((^T): (static member ``%type_symbol``: unit -> string) ())
    /// All values of the type.
    static member inline GetValues< ^T>() : ^T[] = extern "Enum.values" ((^T): (static member ``%type_symbol``: unit -> string) ())
    /// Whether the value is one of the type's.
    static member inline IsDefined< ^T>(value: ^T) : bool =
        extern "Enum.isDefined" ((^T): (static member ``%type_symbol``: unit -> string) ()) value
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: int) : obj = extern "Enum.ofBits" enumType.Symbol value
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: sbyte) : obj = extern "Enum.ofBits" enumType.Symbol (int value)
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: byte) : obj = extern "Enum.ofBits" enumType.Symbol (int value)
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: int16) : obj = extern "Enum.ofBits" enumType.Symbol (int value)
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: uint16) : obj = extern "Enum.ofBits" enumType.Symbol (int value)
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: uint32) : obj = extern "Enum.ofBits" enumType.Symbol (int value)
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: int64) : obj = extern "Enum.ofBits" enumType.Symbol (int value)
    /// The value that a number stands for.
    static member ToObject(enumType: Type, value: uint64) : obj = extern "Enum.ofBits" enumType.Symbol (int value)

namespace FSharp.Core

/// Types without a module's name.
[<AutoOpen>]
module TypeOperators =
    /// The type.
    /// > typeof<_>.Name
    /// "Object"
    [<RequiresExplicitTypeArguments>]
    let inline typeof< ^T> : System.Type = System.Type(((^T): (static member ``%type_symbol``: unit -> string) ()))
    /// The type, without its arguments.
    /// > typedefof<list<int>>.Name
    /// "FSharpList`1"
    [<RequiresExplicitTypeArguments>]
    let inline typedefof< ^T> : System.Type = (System.Type(((^T): (static member ``%type_symbol``: unit -> string) ()))).GetGenericTypeDefinition()
    /// How many bytes a value of the type takes.
    /// > sizeof<int>
    /// 4
    [<RequiresExplicitTypeArguments>]
    let inline sizeof< ^T> : int = ((^T): (static member ``%size_of``: unit -> int) ())
