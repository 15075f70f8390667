// Text that is put together piece by piece: System.Text.StringBuilder.
namespace System.Text

open System
open FSharp.Core.CompilerServices

/// Text that is put together piece by piece.
[<AllowNullLiteral; Sealed>]
type StringBuilder(value: string, capacity: int) =
    let text : obj = extern "StringBuilder.create" ()
    let mutable room = capacity
    do
        if capacity < 0 then
            let message = "capacity ('" + string capacity + "') must be a non-negative value."
            raise (ArgumentOutOfRangeException("capacity", box capacity, message))
        if not (isNull value) then extern "StringBuilder.append" text value
    /// Without text.
    new() = StringBuilder("", 16)
    /// Without text, with room for some.
    new(capacity: int) = StringBuilder("", capacity)
    /// With a text.
    new(value: string) = StringBuilder(value, 16)
    /// With a text, and room for more.
    new(value: string, startIndex: int, length: int, capacity: int) = StringBuilder(value.Substring(startIndex, length), capacity)
    /// Without text, with room for some.
    new(capacity: int, maxCapacity: int) = StringBuilder("", capacity)
    /// How long it is.
    member _.Length
        with get () : int = extern "StringBuilder.length" text
        and set (length: int) : unit = extern "StringBuilder.setLength" text length
    /// How long it can be.
    member _.MaxCapacity : int = 2147483647
    /// How much room it has.
    member x.Capacity
        with get () : int =
            while room < x.Length do room <- room * 2
            room
        and set (value: int) : unit = room <- value
    /// Makes room.
    member x.EnsureCapacity(capacity: int) : int =
        if x.Capacity < capacity then room <- capacity
        room
    /// The character at an index.
    member _.Chars
        with get (index: int) : char = extern "StringBuilder.get" text index
        and set (index: int) (value: char) : unit = extern "StringBuilder.set" text index value
    /// The unit at an index.
    member _.Item
        with get (index: int) : char = extern "StringBuilder.get" text index
        and set (index: int) (value: char) : unit = extern "StringBuilder.set" text index value
    /// Adds a text at the end.
    member x.Append(value: string) : StringBuilder =
        let _ : unit = extern "StringBuilder.append" text value
        x
    /// Adds a character at the end.
    member x.Append(value: char) : StringBuilder =
        let _ : unit = extern "StringBuilder.appendChar" text value 1
        x
    /// Adds a character at the end, several times.
    member x.Append(value: char, repeatCount: int) : StringBuilder =
        let _ : unit = extern "StringBuilder.appendChar" text value repeatCount
        x
    /// Adds the characters at the end.
    member x.Append(value: char[]) : StringBuilder = x.Append(String(value))
    /// Adds some of the characters at the end.
    member x.Append(value: char[], startIndex: int, charCount: int) : StringBuilder = x.Append(String(value, startIndex, charCount))
    /// Adds a part of a text at the end.
    member x.Append(value: string, startIndex: int, count: int) : StringBuilder = x.Append(value.Substring(startIndex, count))
    /// Adds another one's text at the end.
    member x.Append(value: StringBuilder) : StringBuilder = if isNull value then x else x.Append(value.ToString())
    /// Adds a part of another one's text at the end.
    member x.Append(value: StringBuilder, startIndex: int, count: int) : StringBuilder = x.Append(value.ToString(startIndex, count))
    /// Adds the value as text at the end.
    member x.Append(value: bool) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: byte) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: sbyte) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: int16) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: uint16) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: int) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: uint32) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: int64) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: uint64) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: float32) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: float) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: decimal) : StringBuilder = x.Append(string value)
    /// Adds the value as text at the end.
    member x.Append(value: obj) : StringBuilder = x.Append(string value)
    /// Adds a line end.
    member x.AppendLine() : StringBuilder = x.Append "\n"
    /// Adds a text and a line end.
    member x.AppendLine(value: string) : StringBuilder = x.Append(value).Append "\n"
    /// Adds a format with values in its holes.
    member x.AppendFormat(format: string, arg0: obj) : StringBuilder = x.Append(String.Format(format, arg0))
    /// Adds a format with values in its holes.
    member x.AppendFormat(format: string, arg0: obj, arg1: obj) : StringBuilder = x.Append(String.Format(format, arg0, arg1))
    /// Adds a format with values in its holes.
    member x.AppendFormat(format: string, arg0: obj, arg1: obj, arg2: obj) : StringBuilder =
        x.Append(String.Format(format, arg0, arg1, arg2))
    /// Adds a format with values in its holes.
    member x.AppendFormat(format: string, [<ParamArray>] args: obj[]) : StringBuilder = x.Append(String.Format(format, args))
    /// Adds a format with values in its holes.
    member x.AppendFormat(provider: IFormatProvider, format: string, arg0: obj) : StringBuilder = x.Append(String.Format(format, arg0))
    /// Adds a format with values in its holes.
    member x.AppendFormat(provider: IFormatProvider, format: string, arg0: obj, arg1: obj) : StringBuilder =
        x.Append(String.Format(format, arg0, arg1))
    /// Adds a format with values in its holes.
    member x.AppendFormat(provider: IFormatProvider, format: string, arg0: obj, arg1: obj, arg2: obj) : StringBuilder =
        x.Append(String.Format(format, arg0, arg1, arg2))
    /// Adds a format with values in its holes.
    member x.AppendFormat(provider: IFormatProvider, format: string, [<ParamArray>] args: obj[]) : StringBuilder =
        x.Append(String.Format(format, args))
    /// Adds the texts with a separator between them.
    member x.AppendJoin(separator: string, [<ParamArray>] values: string[]) : StringBuilder = x.Append(String.Join(separator, values))
    /// Adds the values as text with a separator between them.
    member x.AppendJoin(separator: string, [<ParamArray>] values: obj[]) : StringBuilder = x.Append(String.Join(separator, values))
    /// Adds the values as text with a separator between them.
    member x.AppendJoin<'T>(separator: string, values: seq<'T>) : StringBuilder = x.Append(String.Join(separator, values))
    /// Adds the texts with a separator between them.
    member x.AppendJoin(separator: char, [<ParamArray>] values: string[]) : StringBuilder = x.Append(String.Join(separator, values))
    /// Adds the values as text with a separator between them.
    member x.AppendJoin(separator: char, [<ParamArray>] values: obj[]) : StringBuilder = x.Append(String.Join(separator, values))
    /// Adds the values as text with a separator between them.
    member x.AppendJoin<'T>(separator: char, values: seq<'T>) : StringBuilder = x.Append(String.Join(separator, values))
    /// Puts a text in at an index.
    member x.Insert(index: int, value: string) : StringBuilder =
        let _ : unit = extern "StringBuilder.insert" text index value
        x
    /// Puts a text in at an index, several times.
    member x.Insert(index: int, value: string, count: int) : StringBuilder =
        for _ in 1 .. count do x.Insert(index, value) |> ignore
        x
    /// Puts a character in at an index.
    member x.Insert(index: int, value: char) : StringBuilder = x.Insert(index, String(value, 1))
    /// Puts characters in at an index.
    member x.Insert(index: int, value: char[]) : StringBuilder = x.Insert(index, String(value))
    /// Puts some of the characters in at an index.
    member x.Insert(index: int, value: char[], startIndex: int, charCount: int) : StringBuilder =
        x.Insert(index, String(value, startIndex, charCount))
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: bool) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: byte) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: sbyte) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: int16) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: uint16) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: int) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: uint32) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: int64) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: uint64) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: float32) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: float) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: decimal) : StringBuilder = x.Insert(index, string value)
    /// Puts the value as text in at an index.
    member x.Insert(index: int, value: obj) : StringBuilder = x.Insert(index, string value)
    /// Takes characters out.
    member x.Remove(startIndex: int, length: int) : StringBuilder =
        let _ : unit = extern "StringBuilder.remove" text startIndex length
        x
    /// Puts one text in place of another.
    member x.Replace(oldValue: string, newValue: string) : StringBuilder =
        let _ : unit = extern "StringBuilder.replace" text oldValue newValue 0 x.Length
        x
    /// Puts one text in place of another in a part.
    member x.Replace(oldValue: string, newValue: string, startIndex: int, count: int) : StringBuilder =
        let _ : unit = extern "StringBuilder.replace" text oldValue newValue startIndex count
        x
    /// Puts one character in place of another.
    member x.Replace(oldChar: char, newChar: char) : StringBuilder = x.Replace(String(oldChar, 1), String(newChar, 1))
    /// Puts one character in place of another in a part.
    member x.Replace(oldChar: char, newChar: char, startIndex: int, count: int) : StringBuilder =
        x.Replace(String(oldChar, 1), String(newChar, 1), startIndex, count)
    /// Takes all text out.
    member x.Clear() : StringBuilder =
        let _ : unit = extern "StringBuilder.clear" text
        x
    /// Copies characters into an array.
    member x.CopyTo(sourceIndex: int, destination: char[], destinationIndex: int, count: int) : unit =
        x.ToString().CopyTo(sourceIndex, destination, destinationIndex, count)
    /// Whether both have the same text.
    member x.Equals(sb: StringBuilder) : bool = not (isNull sb) && x.ToString() = sb.ToString()
    override x.ToString() : string = extern "StringBuilder.toString" text 0 x.Length
    /// A part of the text.
    member _.ToString(startIndex: int, length: int) : string = extern "StringBuilder.toString" text startIndex length
