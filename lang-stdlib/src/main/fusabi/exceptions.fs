// The usual exceptions, with the messages that they have in .NET.
namespace System

/// Errors that the machine and the library raise.
[<AllowNullLiteral>]
type SystemException(message: string, innerException: Exception) =
    inherit Exception(message, innerException)
    /// An exception with the message of its type.
    new() = SystemException("System error.", null)
    /// An exception with a message.
    new(message: string) = SystemException(message, null)

/// Errors that programs raise.
[<AllowNullLiteral>]
type ApplicationException(message: string, innerException: Exception) =
    inherit Exception(message, innerException)
    /// An exception with the message of its type.
    new() = ApplicationException("Error in the application.", null)
    /// An exception with a message.
    new(message: string) = ApplicationException(message, null)

/// An argument that a function cannot take.
[<AllowNullLiteral>]
type ArgumentException(message: string, paramName: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = ArgumentException("Value does not fall within the expected range.", null, null)
    /// An exception with a message.
    new(message: string) = ArgumentException(message, null, null)
    /// An exception with a message and what led to it.
    new(message: string, innerException: Exception) = ArgumentException(message, null, innerException)
    /// An exception with a message about a parameter.
    new(message: string, paramName: string) = ArgumentException(message, paramName, null)
    /// The parameter's name, or null.
    member _.ParamName : string = paramName
    override _.Message : string = extern "Exception.parameterMessage" base.Message paramName

/// An argument that must not be null.
[<AllowNullLiteral>]
type ArgumentNullException(paramName: string, message: string, innerException: Exception) =
    inherit ArgumentException(message, paramName, innerException)
    /// An exception with the message of its type.
    new() = ArgumentNullException(null, "Value cannot be null.", null)
    /// An exception about a parameter.
    new(paramName: string) = ArgumentNullException(paramName, "Value cannot be null.", null)
    /// An exception with a message and what led to it.
    new(message: string, innerException: Exception) = ArgumentNullException(null, message, innerException)
    /// An exception with a message about a parameter.
    new(paramName: string, message: string) = ArgumentNullException(paramName, message, null)
    /// Raises it when the argument is null.
    static member ThrowIfNull(argument: obj) : unit = extern "Exception.throwIfNull" argument null
    /// Raises it when the argument is null.
    static member ThrowIfNull(argument: obj, paramName: string) : unit = extern "Exception.throwIfNull" argument paramName

/// An argument that is too small, too large, or otherwise out of range.
[<AllowNullLiteral>]
type ArgumentOutOfRangeException(paramName: string, actualValue: obj, message: string, innerException: Exception) =
    inherit ArgumentException(message, paramName, innerException)
    /// An exception with the message of its type.
    new() = ArgumentOutOfRangeException(null, null, "Specified argument was out of the range of valid values.", null)
    /// An exception about a parameter.
    new(paramName: string) =
        ArgumentOutOfRangeException(paramName, null, "Specified argument was out of the range of valid values.", null)
    /// An exception with a message and what led to it.
    new(message: string, innerException: Exception) = ArgumentOutOfRangeException(null, null, message, innerException)
    /// An exception with a message about a parameter.
    new(paramName: string, message: string) = ArgumentOutOfRangeException(paramName, null, message, null)
    /// An exception with a message about a parameter and the value it had.
    new(paramName: string, actualValue: obj, message: string) = ArgumentOutOfRangeException(paramName, actualValue, message, null)
    /// The value the argument had, or null.
    member _.ActualValue : obj = actualValue
    override _.Message : string =
        if extern "%same" actualValue null then base.Message
        else
            let shown : string = extern "&FSharp.Core.CompilerServices.Texts.show" actualValue
            base.Message + "\nActual value was " + shown + "."

/// A call that the state of the object does not allow.
[<AllowNullLiteral>]
type InvalidOperationException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = InvalidOperationException("Operation is not valid due to the current state of the object.", null)
    /// An exception with a message.
    new(message: string) = InvalidOperationException(message, null)

/// Use of an object that was given back.
[<AllowNullLiteral>]
type ObjectDisposedException(objectName: string, message: string, innerException: Exception) =
    inherit InvalidOperationException(message, innerException)
    /// An exception about an object.
    new(objectName: string) = ObjectDisposedException(objectName, "Cannot access a disposed object.", null)
    /// An exception with a message about an object.
    new(objectName: string, message: string) = ObjectDisposedException(objectName, message, null)
    /// An exception with a message and what led to it.
    new(message: string, innerException: Exception) = ObjectDisposedException("", message, innerException)
    /// The object's name.
    member _.ObjectName : string = objectName
    override _.Message : string = extern "Exception.disposedMessage" base.Message objectName

/// A call that this type does not support.
[<AllowNullLiteral>]
type NotSupportedException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = NotSupportedException("Specified method is not supported.", null)
    /// An exception with a message.
    new(message: string) = NotSupportedException(message, null)

/// A function that is not written yet.
[<AllowNullLiteral>]
type NotImplementedException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = NotImplementedException("The method or operation is not implemented.", null)
    /// An exception with a message.
    new(message: string) = NotImplementedException(message, null)

/// Text that is not of the expected form.
[<AllowNullLiteral>]
type FormatException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = FormatException("One of the identified items was in an invalid format.", null)
    /// An exception with a message.
    new(message: string) = FormatException(message, null)

/// A calculation that has no result.
[<AllowNullLiteral>]
type ArithmeticException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = ArithmeticException("Overflow or underflow in the arithmetic operation.", null)
    /// An exception with a message.
    new(message: string) = ArithmeticException(message, null)

/// A result that its type cannot hold.
[<AllowNullLiteral>]
type OverflowException(message: string, innerException: Exception) =
    inherit ArithmeticException(message, innerException)
    /// An exception with the message of its type.
    new() = OverflowException("Arithmetic operation resulted in an overflow.", null)
    /// An exception with a message.
    new(message: string) = OverflowException(message, null)

/// A division of an integer or decimal by zero.
[<AllowNullLiteral>]
type DivideByZeroException(message: string, innerException: Exception) =
    inherit ArithmeticException(message, innerException)
    /// An exception with the message of its type.
    new() = DivideByZeroException("Attempted to divide by zero.", null)
    /// An exception with a message.
    new(message: string) = DivideByZeroException(message, null)

/// An index that an array or string does not have.
[<AllowNullLiteral>]
type IndexOutOfRangeException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = IndexOutOfRangeException("Index was outside the bounds of the array.", null)
    /// An exception with a message.
    new(message: string) = IndexOutOfRangeException(message, null)

/// A value that is not of the type it was cast to.
[<AllowNullLiteral>]
type InvalidCastException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = InvalidCastException("Specified cast is not valid.", null)
    /// An exception with a message.
    new(message: string) = InvalidCastException(message, null)

/// A member of null.
[<AllowNullLiteral>]
type NullReferenceException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = NullReferenceException("Object reference not set to an instance of an object.", null)
    /// An exception with a message.
    new(message: string) = NullReferenceException(message, null)

/// Something that took too long.
[<AllowNullLiteral>]
type TimeoutException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = TimeoutException("The operation has timed out.", null)
    /// An exception with a message.
    new(message: string) = TimeoutException(message, null)

/// Something that was cancelled.
[<AllowNullLiteral>]
type OperationCanceledException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = OperationCanceledException("The operation was canceled.", null)
    /// An exception with a message.
    new(message: string) = OperationCanceledException(message, null)

/// No memory left.
[<AllowNullLiteral>]
type OutOfMemoryException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = OutOfMemoryException("Insufficient memory to continue the execution of the program.", null)
    /// An exception with a message.
    new(message: string) = OutOfMemoryException(message, null)

/// Too many calls open.
[<AllowNullLiteral>]
type InsufficientExecutionStackException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = InsufficientExecutionStackException("Insufficient stack to continue executing the program safely.", null)
    /// An exception with a message.
    new(message: string) = InsufficientExecutionStackException(message, null)

/// Too many calls open.
[<AllowNullLiteral>]
type StackOverflowException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = StackOverflowException("Operation caused a stack overflow.", null)
    /// An exception with a message.
    new(message: string) = StackOverflowException(message, null)

/// Something that the host does not allow.
[<AllowNullLiteral>]
type UnauthorizedAccessException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = UnauthorizedAccessException("Attempted to perform an unauthorized operation.", null)
    /// An exception with a message.
    new(message: string) = UnauthorizedAccessException(message, null)

/// An array of other dimensions than expected.
[<AllowNullLiteral>]
type RankException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = RankException("Attempted to operate on an array with the incorrect number of dimensions.", null)
    /// An exception with a message.
    new(message: string) = RankException(message, null)

/// An array of other elements than expected.
[<AllowNullLiteral>]
type ArrayTypeMismatchException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = ArrayTypeMismatchException("Attempted to access an element as a type incompatible with the array.", null)
    /// An exception with a message.
    new(message: string) = ArrayTypeMismatchException(message, null)

/// A call that this platform does not support.
[<AllowNullLiteral>]
type PlatformNotSupportedException(message: string, innerException: Exception) =
    inherit NotSupportedException(message, innerException)
    /// An exception with the message of its type.
    new() = PlatformNotSupportedException("Operation is not supported on this platform.", null)
    /// An exception with a message.
    new(message: string) = PlatformNotSupportedException(message, null)

/// Text that is no address.
[<AllowNullLiteral>]
type UriFormatException(message: string, innerException: Exception) =
    inherit FormatException(message, innerException)
    /// An exception with the message of its type.
    new() = UriFormatException("Invalid URI: The format of the URI could not be determined.", null)
    /// An exception with a message.
    new(message: string) = UriFormatException(message, null)

/// Several exceptions in one.
[<AllowNullLiteral>]
type AggregateException(message: string, innerExceptions: Exception[], innerException: Exception) =
    inherit Exception(message, innerException)
    /// An exception with a message and what led to it.
    new(message: string, innerException: Exception) = AggregateException(message, [| innerException |], innerException)
    /// Several exceptions in one.
    new([<System.ParamArray>] innerExceptions: Exception[]) =
        AggregateException("One or more errors occurred.", innerExceptions, extern "Exception.firstOf" innerExceptions)
    /// An exception with a message.
    new(message: string) = AggregateException(message, [||], null)
    /// Several exceptions in one, with a message.
    new(message: string, [<System.ParamArray>] innerExceptions: Exception[]) =
        AggregateException(message, innerExceptions, extern "Exception.firstOf" innerExceptions)
    /// Several exceptions in one.
    new(innerExceptions: System.Collections.Generic.IEnumerable<Exception>) =
        AggregateException((extern "&FSharp.Core.CompilerServices.Texts.arrayOf" innerExceptions : Exception[]))
    /// Several exceptions in one, with a message.
    new(message: string, innerExceptions: System.Collections.Generic.IEnumerable<Exception>) =
        AggregateException(message, (extern "&FSharp.Core.CompilerServices.Texts.arrayOf" innerExceptions : Exception[]))
    /// No exception in particular.
    new() = AggregateException("One or more errors occurred.", [||], null)
    // The exceptions it stands for.
    member internal _.Inners : Exception[] = innerExceptions
    // Its own part of the message.
    member internal _.Own : string = base.Message
    override _.Message : string = extern "&FSharp.Core.CompilerServices.Texts.messageOfSeveral" base.Message innerExceptions

namespace System.Threading.Tasks

open System

/// A task that was cancelled.
[<AllowNullLiteral>]
type TaskCanceledException(message: string, innerException: Exception) =
    inherit OperationCanceledException(message, innerException)
    /// An exception with the message of its type.
    new() = TaskCanceledException("A task was canceled.", null)
    /// An exception with a message.
    new(message: string) = TaskCanceledException(message, null)

namespace System.Collections.Generic

open System

/// A key that a collection does not have.
[<AllowNullLiteral>]
type KeyNotFoundException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = KeyNotFoundException("The given key was not present in the dictionary.", null)
    /// An exception with a message.
    new(message: string) = KeyNotFoundException(message, null)

namespace System.IO

open System

/// Reading or writing that failed.
[<AllowNullLiteral>]
type IOException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = IOException("I/O error occurred.", null)
    /// An exception with a message.
    new(message: string) = IOException(message, null)

/// A file that is not there.
[<AllowNullLiteral>]
type FileNotFoundException(message: string, fileName: string, innerException: Exception) =
    inherit IOException(message, innerException)
    /// An exception with the message of its type.
    new() = FileNotFoundException("Unable to find the specified file.", null, null)
    /// An exception with a message.
    new(message: string) = FileNotFoundException(message, null, null)
    /// An exception with a message and what led to it.
    new(message: string, innerException: Exception) = FileNotFoundException(message, null, innerException)
    /// An exception with a message about a file.
    new(message: string, fileName: string) = FileNotFoundException(message, fileName, null)
    /// The file that was not found.
    member _.FileName : string = fileName

/// A path that is too long.
[<AllowNullLiteral>]
type PathTooLongException(message: string, innerException: Exception) =
    inherit IOException(message, innerException)
    /// An exception with the message of its type.
    new() = PathTooLongException("The specified file name or path is too long, or a component of the specified path is too long.", null)
    /// An exception with a message.
    new(message: string) = PathTooLongException(message, null)

/// A folder that is not there.
[<AllowNullLiteral>]
type DirectoryNotFoundException(message: string, innerException: Exception) =
    inherit IOException(message, innerException)
    /// An exception with the message of its type.
    new() = DirectoryNotFoundException("Attempted to access a path that is not on the disk.", null)
    /// An exception with a message.
    new(message: string) = DirectoryNotFoundException(message, null)

/// Reading past the end.
[<AllowNullLiteral>]
type EndOfStreamException(message: string, innerException: Exception) =
    inherit IOException(message, innerException)
    /// An exception with the message of its type.
    new() = EndOfStreamException("Attempted to read past the end of the stream.", null)
    /// An exception with a message.
    new(message: string) = EndOfStreamException(message, null)

/// Data that cannot be read.
[<AllowNullLiteral>]
type InvalidDataException(message: string, innerException: Exception) =
    inherit SystemException(message, innerException)
    /// An exception with the message of its type.
    new() = InvalidDataException("Found invalid data while decoding.", null)
    /// An exception with a message.
    new(message: string) = InvalidDataException(message, null)

namespace FSharp.Core

/// What can be raised.
type exn = System.Exception

/// A value that no rule of a match accepted.
[<AllowNullLiteral; Symbol("Microsoft.FSharp.Core.MatchFailureException")>]
type MatchFailureException(message: string) =
    inherit System.Exception(message, null)
    /// An exception about a match in a file.
    new(file: string, line: int, column: int) = MatchFailureException("The match cases were incomplete")
    /// The file's name; not known.
    member _.Data0 : string = ""
    /// The line; not known.
    member _.Data1 : int = 0
    /// The column; not known.
    member _.Data2 : int = 0
