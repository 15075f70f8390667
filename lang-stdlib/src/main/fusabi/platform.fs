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
    /// Whether there is a file or folder.
    static member Exists(path: string) : bool = (extern "File.exists" path : bool) || (extern "Directory.exists" path : bool)
    /// The path from the root; relative paths start in a folder.
    static member GetFullPath(path: string, basePath: string) : string = Path.GetFullPath(Path.Combine(basePath, path))
    /// The root of a path, or nothing; null for null.
    static member GetPathRoot(path: string) : string =
        if String.IsNullOrEmpty path then null elif path.StartsWith '/' then "/" else ""
    /// Whether the path begins at the root.
    static member IsPathFullyQualified(path: string) : bool =
        Failures.checkNull "path" path
        path.StartsWith '/'
    /// Whether the path ends with a slash.
    static member EndsInDirectorySeparator(path: string) : bool = not (String.IsNullOrEmpty path) && path.EndsWith '/'
    /// The path without a slash at its end, unless it is the root.
    static member TrimEndingDirectorySeparator(path: string) : string =
        if path.Length > 1 && path.EndsWith '/' then path.Substring(0, path.Length - 1) else path
    /// The parts with slashes between them, wherever they begin.
    static member Join(path1: string, path2: string) : string =
        if String.IsNullOrEmpty path1 then String.Concat(path2, "")
        elif String.IsNullOrEmpty path2 then path1
        elif path1.EndsWith '/' || path2.StartsWith '/' then path1 + path2
        else path1 + "/" + path2
    /// The parts with slashes between them, wherever they begin.
    static member Join(path1: string, path2: string, path3: string) : string = Path.Join(Path.Join(path1, path2), path3)
    /// The parts with slashes between them, wherever they begin.
    static member Join(path1: string, path2: string, path3: string, path4: string) : string =
        Path.Join(Path.Join(path1, path2, path3), path4)
    /// The parts with slashes between them, wherever they begin.
    static member Join([<ParamArray>] paths: string[]) : string =
        Array.fold (fun (path: string) (part: string) -> Path.Join(path, part)) "" paths
    /// How to go from a folder to a path.
    static member GetRelativePath(relativeTo: string, path: string) : string =
        let parts (path: string) : string list =
            List.ofArray (Path.TrimEndingDirectorySeparator(Path.GetFullPath path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        let rec go (from: string list) (target: string list) : string list =
            match from, target with
            | a :: from, b :: target when a = b -> go from target
            | _ -> List.map (fun _ -> "..") from @ target
        match go (parts relativeTo) (parts path) with
        | [] -> "."
        | steps -> String.Join("/", steps) + (if path.EndsWith '/' then "/" else "")
    /// What names of files cannot contain.
    static member GetInvalidFileNameChars() : char[] = [| '\000'; '/' |]
    /// What paths cannot contain.
    static member GetInvalidPathChars() : char[] = [| '\000' |]
    /// A name that nothing else has.
    static member GetRandomFileName() : string =
        let name = String(Random.Shared.GetItems("abcdefghijklmnopqrstuvwxyz012345".ToCharArray(), 11))
        name.Insert(8, ".")
    /// A new empty file, for what nobody needs for long.
    static member GetTempFileName() : string =
        let path = Path.Combine(Path.GetTempPath(), "tmp" + Path.GetRandomFileName().Substring(0, 6) + ".tmp")
        let _ : unit = extern "File.writeText" path "" false
        path
    /// Whether the name has an ending.
    static member HasExtension(path: string) : bool = not (String.IsNullOrEmpty(Path.GetExtension path))

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
