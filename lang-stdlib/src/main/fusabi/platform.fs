// Clocks, paths, addresses, and fingerprints of bytes.
namespace System.Diagnostics

open System
open FSharp.Core.CompilerServices

/// Measures time.
type Stopwatch() =
    let mutable running = false
    let mutable began = 0L
    let mutable before = 0L
    let now () : int64 = extern "Environment.milliseconds" ()
    /// Begins to measure.
    member _.Start() : unit =
        if not running then
            running <- true
            began <- now ()
    /// Ends measuring.
    member _.Stop() : unit =
        if running then
            before <- before + now () - began
            running <- false
    /// Ends measuring and forgets what was measured.
    member _.Reset() : unit =
        running <- false
        before <- 0L
    /// Begins to measure again from zero.
    member x.Restart() : unit =
        x.Reset()
        x.Start()
    /// A stopwatch that measures.
    static member StartNew() : Stopwatch =
        let watch = Stopwatch()
        watch.Start()
        watch
    /// Whether it measures.
    member _.IsRunning : bool = running
    /// The milliseconds measured.
    member _.ElapsedMilliseconds : int64 = if running then before + now () - began else before
    /// The ticks measured.
    member x.ElapsedTicks : int64 = x.ElapsedMilliseconds * 1000000L
    /// The time measured.
    member x.Elapsed : TimeSpan = TimeSpan.FromMilliseconds(float x.ElapsedMilliseconds)
    /// Ticks since some moment.
    static member GetTimestamp() : int64 = (extern "Environment.milliseconds" () : int64) * 1000000L
    /// How many ticks a second has.
    static member Frequency : int64 = 1000000000L

namespace System.IO

open System
open FSharp.Core.CompilerServices

/// Names of files and folders, as text.
[<AbstractClass; Sealed>]
type Path =
    static member private LastSlash(path: string) : int = path.LastIndexOf '/'
    /// What stands between the parts of a path.
    static member DirectorySeparatorChar : char = '/'
    /// What else may stand there.
    static member AltDirectorySeparatorChar : char = '/'
    /// What stands between paths.
    static member PathSeparator : char = ':'
    /// Whether the path begins at the root.
    static member IsPathRooted(path: string) : bool = path.StartsWith '/'
    /// The parts as one path; a rooted part drops those before it.
    static member Combine(path1: string, path2: string) : string =
        Failures.checkNull "path1" path1
        Failures.checkNull "path2" path2
        if path2 = "" then path1
        elif path1 = "" || path2.StartsWith '/' then path2
        elif path1.EndsWith '/' then path1 + path2
        else path1 + "/" + path2
    /// The parts as one path.
    static member Combine(path1: string, path2: string, path3: string) : string = Path.Combine(Path.Combine(path1, path2), path3)
    /// The parts as one path.
    static member Combine(path1: string, path2: string, path3: string, path4: string) : string =
        Path.Combine(Path.Combine(path1, path2, path3), path4)
    /// The parts as one path.
    static member Combine([<ParamArray>] paths: string[]) : string =
        Array.fold (fun (path: string) (part: string) -> Path.Combine(path, part)) "" paths
    /// The name behind the last slash.
    static member GetFileName(path: string) : string = if isNull path then null else path.Substring(Path.LastSlash path + 1)
    /// The ending of the name, with its dot, or nothing.
    static member GetExtension(path: string) : string =
        if isNull path then null
        else
            let name = Path.GetFileName path
            let dot = name.LastIndexOf '.'
            if dot < 0 || dot = name.Length - 1 then "" else name.Substring dot
    /// The name without its ending.
    static member GetFileNameWithoutExtension(path: string) : string =
        if isNull path then null
        else
            let name = Path.GetFileName path
            let dot = name.LastIndexOf '.'
            if dot < 0 then name else name.Substring(0, dot)
    /// The folder's path, or null when there is none.
    static member GetDirectoryName(path: string) : string =
        if String.IsNullOrEmpty path then null
        else
            let slash = Path.LastSlash path
            if slash < 0 then ""
            elif slash = 0 then (if path = "/" then null else "/")
            else path.Substring(0, slash)
    /// The path with another ending.
    static member ChangeExtension(path: string, extension: string) : string =
        if isNull path then null
        else
            let ending = Path.GetExtension path
            let plain = if path.EndsWith "." then path.Substring(0, path.Length - 1) else path.Substring(0, path.Length - ending.Length)
            if isNull extension then plain
            elif extension.StartsWith '.' then plain + extension
            else plain + "." + extension
    /// The path from the root, without . and .. in it; relative paths start in the current folder.
    static member GetFullPath(path: string) : string =
        if String.IsNullOrEmpty path then raise (ArgumentException("The path is empty. (Parameter 'path')"))
        let whole = if path.StartsWith '/' then path else Path.Combine((extern "Environment.currentDirectory" () : string), path)
        let parts = ResizeArray<string>()
        for part in whole.Split '/' do
            match part with
            | "" | "." -> ()
            | ".." -> if parts.Count > 0 then parts.RemoveAt(parts.Count - 1)
            | _ -> parts.Add part
        "/" + String.Join("/", parts) + (if whole.EndsWith '/' && parts.Count > 0 then "/" else "")
    /// Where files that nobody needs for long may be.
    static member GetTempPath() : string = "/tmp/"
    /// Whether the name has an ending.
    static member HasExtension(path: string) : bool = not (String.IsNullOrEmpty(Path.GetExtension path))

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

namespace System.Security.Cryptography

open FSharp.Core.CompilerServices

/// Fingerprints of 128 bits; not safe any more.
[<AbstractClass; Sealed>]
type MD5 =
    /// The fingerprint of the bytes.
    static member HashData(source: byte[]) : byte[] = extern "Hash.bytes" "MD5" source
/// Fingerprints of 160 bits; not safe any more.
[<AbstractClass; Sealed>]
type SHA1 =
    /// The fingerprint of the bytes.
    static member HashData(source: byte[]) : byte[] = extern "Hash.bytes" "SHA-1" source
/// Fingerprints of 256 bits.
[<AbstractClass; Sealed>]
type SHA256 =
    /// The fingerprint of the bytes.
    static member HashData(source: byte[]) : byte[] = extern "Hash.bytes" "SHA-256" source
/// Fingerprints of 512 bits.
[<AbstractClass; Sealed>]
type SHA512 =
    /// The fingerprint of the bytes.
    static member HashData(source: byte[]) : byte[] = extern "Hash.bytes" "SHA-512" source

namespace FSharp.Core

open System
open System.Text

/// Fingerprints of texts, in hexadecimal.
module Hash =
    let private hex (bytes: byte[]) : string = (Convert.ToHexString bytes).ToLower()
    /// MD5; not safe any more.
    /// > Hash.md5 "abc"
    /// "900150983cd24fb0d6963f7d28e17f72"
    let md5 (text: string) : string = hex (System.Security.Cryptography.MD5.HashData(Encoding.UTF8.GetBytes text))
    /// SHA-1; not safe any more.
    /// > Hash.sha1 "abc"
    /// "a9993e364706816aba3e25717850c26c9cd0d89d"
    let sha1 (text: string) : string = hex (System.Security.Cryptography.SHA1.HashData(Encoding.UTF8.GetBytes text))
    /// SHA-256.
    /// > Hash.sha256 "abc"
    /// "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let sha256 (text: string) : string = hex (System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes text))
    /// SHA-512.
    /// > (Hash.sha512 "abc").Length
    /// 128
    let sha512 (text: string) : string = hex (System.Security.Cryptography.SHA512.HashData(Encoding.UTF8.GetBytes text))

/// Texts in letters and digits that pass anywhere.
module Base64 =
    /// The text in base 64.
    /// > Base64.encode "abc"
    /// "YWJj"
    let encode (text: string) : string = Convert.ToBase64String(Encoding.UTF8.GetBytes text)
    /// The text that base 64 stands for, if it is right.
    /// > Base64.tryDecode "YWJj"
    /// Some "abc"
    let tryDecode (encoded: string) : string option =
        try Some(Encoding.UTF8.GetString(Convert.FromBase64String encoded))
        with :? FormatException -> None
    /// The text that base 64 stands for.
    /// > Base64.decode "YWJj"
    /// "abc"
    let decode (encoded: string) : string = Encoding.UTF8.GetString(Convert.FromBase64String encoded)
