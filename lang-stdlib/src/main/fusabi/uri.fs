// Addresses: System.Uri.
namespace System

open System.Text
open FSharp.Core.CompilerServices

/// Addresses as text: percent signs for what they may not contain.
[<AbstractClass; Sealed>]
type internal Escapes =
    static member Escape(text: string, allowed: string) : string =
        let result = StringBuilder()
        for b in Encoding.UTF8.GetBytes text do
            let c = char b
            if Char.IsAsciiLetterOrDigit c || allowed.Contains c then result.Append c |> ignore
            else result.Append('%').Append((b.ToString "X2")) |> ignore
        result.ToString()
    static member Unescape(text: string) : string =
        let bytes = ArrayCollector<byte>()
        let mutable i = 0
        while i < text.Length do
            if text.[i] = '%' && i + 2 < text.Length + 0 && Char.IsAsciiHexDigit text.[i + 1] && Char.IsAsciiHexDigit text.[i + 2] then
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16))
                i <- i + 3
            else
                for b in Encoding.UTF8.GetBytes(text.Substring(i, 1)) do bytes.Add b
                i <- i + 1
        Encoding.UTF8.GetString(bytes.Close())

/// Whether an address has a scheme.
type UriKind =
    | RelativeOrAbsolute = 0
    | Absolute = 1
    | Relative = 2

/// How far an address goes.
type UriPartial =
    | Scheme = 0
    | Authority = 1
    | Path = 2
    | Query = 3

/// What a host is.
type UriHostNameType =
    | Unknown = 0
    | Basic = 1
    | Dns = 2
    | IPv4 = 3
    | IPv6 = 4

/// An address: scheme, host, path, query, fragment.
[<AllowNullLiteral; CustomEquality; NoComparison; Symbol("System.Uri")>]
type Uri(uriString: string) =
    let colon = if isNull uriString then -1 else uriString.IndexOf "://"
    do
        Failures.checkNull "uriString" uriString
        if colon <= 0 then raise (UriFormatException("Invalid URI: The format of the URI could not be determined."))
    let scheme = uriString.Substring(0, colon).ToLower()
    let rest = uriString.Substring(colon + 3)
    let hash = rest.IndexOf '#'
    let fragment = if hash < 0 then "" else rest.Substring hash
    let plain = if hash < 0 then rest else rest.Substring(0, hash)
    let mark = plain.IndexOf '?'
    let query = if mark < 0 then "" else plain.Substring mark
    let bare = if mark < 0 then plain else plain.Substring(0, mark)
    let slash = bare.IndexOf '/'
    let authority = if slash < 0 then bare else bare.Substring(0, slash)
    let path = if slash < 0 then "/" else bare.Substring slash
    let at = authority.IndexOf '@'
    let hostAndPort = authority.Substring(at + 1)
    let portMark = hostAndPort.LastIndexOf ':'
    let host = (if portMark < 0 then hostAndPort else hostAndPort.Substring(0, portMark)).ToLower()
    let usual = match scheme with "http" -> 80 | "https" -> 443 | "ftp" -> 21 | _ -> -1
    let port = if portMark < 0 then usual else Int32.Parse(hostAndPort.Substring(portMark + 1))
    let escaped = Escapes.Escape(Escapes.Unescape path, "-._~/!$&'()*+,;=:@")
    /// An address of that kind.
    new(uriString: string, uriKind: UriKind) =
        if uriKind = UriKind.Relative then
            raise (NotSupportedException "Addresses without a scheme are not part of Fusabi.")
        Uri(uriString)
    /// An address seen from another one.
    new(baseUri: Uri, relativeUri: Uri) = Uri(baseUri, relativeUri.OriginalString)
    /// An address seen from another one.
    new(baseUri: Uri, relativeUri: string) = Uri(baseUri.Resolve relativeUri)
    member internal _.Resolve(relative: string) : string =
        if relative.Contains "://" then relative
        else
            let start = if relative.StartsWith '/' then "" else path.Substring(0, path.LastIndexOf '/' + 1)
            let mutable parts : string list = []
            for part in (start + relative).Split '/' do
                match part with
                | ".." -> parts <- (match parts with _ :: before -> before | [] -> [])
                | "." -> ()
                | _ -> parts <- part :: parts
            let joined = String.Join("/", List.rev parts)
            scheme + "://" + authority + (if joined.StartsWith '/' then joined else "/" + joined)
    /// What stands before the colon.
    member _.Scheme : string = scheme
    /// The name of the host.
    member _.Host : string = host
    /// The number of the port.
    member _.Port : int = port
    /// Whether it is the usual port of the scheme.
    member _.IsDefaultPort : bool = port = usual
    /// The host, and the port unless it is the usual one.
    member _.Authority : string = if port = usual then host else host + ":" + string port
    /// What stands before the at sign.
    member _.UserInfo : string = if at < 0 then "" else authority.Substring(0, at)
    /// The path.
    member _.AbsolutePath : string = escaped
    /// The path as it is on a computer.
    member _.LocalPath : string = Escapes.Unescape path
    /// The query with its question mark.
    member _.Query : string = query
    /// The fragment with its number sign.
    member _.Fragment : string = fragment
    /// The path and the query.
    member x.PathAndQuery : string = escaped + query
    /// The parts of the path, each with its slash.
    member _.Segments : string[] =
        let parts = path.Split '/'
        let last = parts.Length - 1
        let all = Array.mapi (fun i (part: string) -> if i < last then part + "/" else part) parts
        Array.filter (fun (part: string) -> part <> "") all
    /// Whether it has a scheme; always so.
    member _.IsAbsoluteUri : bool = true
    /// The text it was made of.
    member _.OriginalString : string = uriString
    /// The whole address.
    member x.AbsoluteUri : string =
        scheme + "://" + (if at < 0 then "" else authority.Substring(0, at + 1)) + x.Authority + escaped + query + fragment
    /// Whether it names a file.
    member _.IsFile : bool = scheme = "file"
    /// Whether it names a computer of a network of Windows; never so.
    member _.IsUnc : bool = false
    /// Whether the host is this computer.
    member _.IsLoopback : bool = host = "localhost" || host = "127.0.0.1" || host = "[::1]" || host = "loopback"
    /// Whether the text was escaped already.
    member _.UserEscaped : bool = false
    /// The name of the host.
    member _.DnsSafeHost : string = host
    /// The name of the host.
    member _.IdnHost : string = host
    /// What the host is.
    member _.HostNameType : UriHostNameType = Uri.CheckHostName host
    /// The beginning of the address up to a part.
    member x.GetLeftPart(part: UriPartial) : string =
        match part with
        | UriPartial.Scheme -> scheme + "://"
        | UriPartial.Authority -> scheme + "://" + (if at < 0 then "" else authority.Substring(0, at + 1)) + x.Authority
        | UriPartial.Path -> x.GetLeftPart UriPartial.Authority + escaped
        | _ -> x.GetLeftPart UriPartial.Path + query
    /// Whether the other address lies below this one.
    member x.IsBaseOf(uri: Uri) : bool =
        uri.Scheme = scheme && uri.Authority = x.Authority && uri.AbsolutePath.StartsWith(escaped.Substring(0, escaped.LastIndexOf '/' + 1))
    /// Whether the text is an address as it should be written.
    member x.IsWellFormedOriginalString() : bool = Uri.IsWellFormedUriString(uriString, UriKind.Absolute)
    /// What stands behind the scheme.
    static member SchemeDelimiter : string = "://"
    /// A scheme.
    static member UriSchemeHttp : string = "http"
    /// A scheme.
    static member UriSchemeHttps : string = "https"
    /// A scheme.
    static member UriSchemeFile : string = "file"
    /// A scheme.
    static member UriSchemeFtp : string = "ftp"
    /// A scheme.
    static member UriSchemeMailto : string = "mailto"
    /// A scheme.
    static member UriSchemeWs : string = "ws"
    /// A scheme.
    static member UriSchemeWss : string = "wss"
    /// What a host of that name is.
    static member CheckHostName(name: string) : UriHostNameType =
        let isLabel (label: string) : bool =
            label <> "" && String.forall (fun c -> Char.IsLetterOrDigit c || c = '-' || c = '_') label && label.[0] <> '-'
        if String.IsNullOrEmpty name then UriHostNameType.Unknown
        elif name.StartsWith '[' || name.Contains ':' then UriHostNameType.IPv6
        else
            let parts = name.Split '.'
            let isNumber (part: string) : bool = part <> "" && part.Length < 4 && String.forall Char.IsAsciiDigit part && int part < 256
            if parts.Length = 4 && Array.forall isNumber parts then UriHostNameType.IPv4
            elif Array.forall isLabel parts then UriHostNameType.Dns
            else UriHostNameType.Unknown
    /// Whether a scheme can have this name.
    static member CheckSchemeName(schemeName: string) : bool =
        not (String.IsNullOrEmpty schemeName) && Char.IsAsciiLetter schemeName.[0]
        && String.forall (fun c -> Char.IsAsciiLetterOrDigit c || c = '+' || c = '-' || c = '.') schemeName
    /// Whether the text is an address as it should be written.
    static member IsWellFormedUriString(uriString: string, uriKind: UriKind) : bool =
        let plain = not (isNull uriString) && String.forall (fun c -> c > ' ' && c < '\127' && not ("\"<>\\^`{|}".Contains c)) uriString
        match Uri.TryCreate(uriString, UriKind.Absolute) with
        | true, _ -> plain && uriKind <> UriKind.Relative
        | _ -> plain && uriKind <> UriKind.Absolute && uriString <> ""
    /// Whether the text is an address, and which.
    [<OutResult>]
    static member TryCreate(uriString: string, uriKind: UriKind) : bool * Uri =
        if isNull uriString || uriKind = UriKind.Relative then (false, null)
        else
            try (true, Uri(uriString))
            with
            | :? FormatException -> (false, null)
            | :? OverflowException -> (false, null)
    /// Whether the text is an address seen from another one, and which.
    [<OutResult>]
    static member TryCreate(baseUri: Uri, relativeUri: string) : bool * Uri =
        if isNull baseUri || isNull relativeUri then (false, null) else Uri.TryCreate(baseUri.Resolve relativeUri, UriKind.Absolute)
    /// The value of a hexadecimal digit.
    static member FromHex(digit: char) : int =
        if not (Char.IsAsciiHexDigit digit) then raise (ArgumentException(null, "digit"))
        Convert.ToInt32(string digit, 16)
    /// A percent sign and the digits of a character.
    static member HexEscape(character: char) : string =
        if character > '\255' then raise (ArgumentOutOfRangeException "character")
        "%" + (int character).ToString "X2"
    /// Whether it is a hexadecimal digit.
    static member IsHexDigit(character: char) : bool = Char.IsAsciiHexDigit character
    /// Whether a percent sign and two digits stand there.
    static member IsHexEncoding(pattern: string, index: int) : bool =
        pattern.Length - index >= 3 && pattern.[index] = '%' && Char.IsAsciiHexDigit pattern.[index + 1] && Char.IsAsciiHexDigit pattern.[index + 2]
    /// Percent signs for everything that is not a letter, a digit or one of -._~.
    static member EscapeDataString(stringToEscape: string) : string = Escapes.Escape(stringToEscape, "-._~")
    /// The text without percent signs.
    static member UnescapeDataString(stringToUnescape: string) : string = Escapes.Unescape stringToUnescape
    override x.ToString() : string =
        scheme + "://" + (if at < 0 then "" else authority.Substring(0, at + 1)) + x.Authority + Escapes.Unescape path + query + fragment
    override x.Equals(other: obj) : bool =
        match other with
        | :? Uri as uri -> x.AbsoluteUri = uri.AbsoluteUri
        | _ -> false
    override x.GetHashCode() : int = LanguagePrimitives.GenericHash x.AbsoluteUri
