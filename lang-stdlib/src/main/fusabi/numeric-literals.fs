// What literals with the suffix I mean.
namespace FSharp.Core

/// Big integers from literals: 12I.
[<AutoOpen>]
module NumericLiterals =
    /// Literals with the suffix I.
    module NumericLiteralI =
        /// Zero.
        let FromZero () : 'T = extern "BigInteger.ofNumber" 0
        /// One.
        let FromOne () : 'T = extern "BigInteger.ofNumber" 1
        /// A number that is an int.
        let FromInt32 (value: int32) : 'T = extern "BigInteger.ofNumber" value
        /// A number that is an int64.
        let FromInt64 (value: int64) : 'T = extern "BigInteger.ofNumber" value
        /// A number of any size.
        let FromString (text: string) : 'T = extern "Number.parse" "BigInteger" text
