// What literals with the suffix I mean.
namespace FSharp.Core

/// Big integers from literals: 12I.
[<AutoOpen>]
module NumericLiterals =
    /// Literals with the suffix I.
    module NumericLiteralI =
        /// Zero.
        /// > 0I
        /// 0
        let FromZero () : 'T = extern "BigInteger.ofNumber" 0
        /// One.
        /// > 1I
        /// 1
        let FromOne () : 'T = extern "BigInteger.ofNumber" 1
        /// A number that is an int.
        /// > 12I
        /// 12
        let FromInt32 (value: int32) : 'T = extern "BigInteger.ofNumber" value
        /// A number that is an int64.
        /// > 12345678901I
        /// 12345678901
        let FromInt64 (value: int64) : 'T = extern "BigInteger.ofNumber" value
        /// A number of any size.
        /// > 123456789012345678901234567890I
        /// 123456789012345678901234567890
        let FromString (text: string) : 'T = extern "Number.parse" "BigInteger" text
