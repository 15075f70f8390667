// Interpolated strings that are not put together yet: System.FormattableString.
namespace System

/// A format and what goes into its holes.
[<AllowNullLiteral>]
type FormattableString internal (format: string, arguments: obj[]) =
    /// The text with numbered holes.
    member _.Format : string = format
    /// How many holes are filled.
    member _.ArgumentCount : int = arguments.Length
    /// What goes into a hole.
    member _.GetArgument(index: int) : obj = arguments.[index]
    /// What goes into the holes.
    member _.GetArguments() : obj[] = arguments
    /// The text, as the invariant culture writes it.
    static member Invariant(formattable: FormattableString) : string =
        FSharp.Core.CompilerServices.Failures.checkNull "formattable" formattable
        formattable.ToString()
    /// The text, as the culture in use writes it.
    static member CurrentCulture(formattable: FormattableString) : string = FormattableString.Invariant formattable
    override _.ToString() : string = String.Format(format, arguments)
    /// The text.
    member x.ToString(formatProvider: IFormatProvider) : string = x.ToString()
    interface IFormattable with
        member x.ToString(ignored: string, formatProvider: IFormatProvider) : string = x.ToString()

namespace FSharp.Core.CompilerServices

/// What formats are made with.
module Formatting =
    /// An interpolated string that is not put together yet.
    let formattable (format: string) (holes: obj[]) : System.FormattableString = System.FormattableString(format, holes)
