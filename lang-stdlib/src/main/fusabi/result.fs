// The module Result.
namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// Functions on results.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Result =
    /// What the function makes of the value, if it went well.
    /// > Result.map (fun x -> x + 1) (Ok 1 : Result<int, string>)
    /// Ok 2
    let inline map (mapping: 'T -> 'U) (result: Result<'T, 'TError>) : Result<'U, 'TError> =
        match result with
        | Ok value -> Ok(mapping value)
        | Error error -> Error error
    /// What the function makes of the error, if it failed.
    /// > Result.mapError String.length (Ok 1 : Result<int, string>)
    /// Ok 1
    let inline mapError (mapping: 'TError -> 'U) (result: Result<'T, 'TError>) : Result<'T, 'U> =
        match result with
        | Ok value -> Ok value
        | Error error -> Error(mapping error)
    /// The next result, if it went well.
    /// > Result.bind (fun x -> if x > 1 then Ok x else Error "small") (Ok 1 : Result<int, string>)
    /// Error "small"
    let inline bind (binder: 'T -> Result<'U, 'TError>) (result: Result<'T, 'TError>) : Result<'U, 'TError> =
        match result with
        | Ok value -> binder value
        | Error error -> Error error
    /// Whether it went well.
    /// > Result.isOk (Ok 2 : Result<int, string>)
    /// true
    let inline isOk (result: Result<'T, 'TError>) : bool = match result with Ok _ -> true | Error _ -> false
    /// Whether it failed.
    /// > Result.isError (Error "bad" : Result<int, string>)
    /// true
    let inline isError (result: Result<'T, 'TError>) : bool = match result with Ok _ -> false | Error _ -> true
    /// The value, or the default when it failed.
    /// > Result.defaultValue 0 (Error "bad" : Result<int, string>)
    /// 0
    let inline defaultValue (value: 'T) (result: Result<'T, 'TError>) : 'T =
        match result with
        | Ok found -> found
        | Error _ -> value
    /// The value, or what the function makes of the error.
    /// > Result.defaultWith (fun e -> String.length e) (Ok 1 : Result<int, string>)
    /// 1
    let inline defaultWith (defThunk: 'TError -> 'T) (result: Result<'T, 'TError>) : 'T =
        match result with
        | Ok value -> value
        | Error error -> defThunk error
    /// 1 when it went well, else 0.
    /// > Result.count (Ok 2 : Result<int, string>)
    /// 1
    let inline count (result: Result<'T, 'TError>) : int = match result with Ok _ -> 1 | Error _ -> 0
    /// The state after the function saw the value, if it went well.
    /// > Result.fold (+) 10 (Ok 5)
    /// 15
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (result: Result<'T, 'TError>) : 'State =
        match result with
        | Ok value -> folder state value
        | Error _ -> state
    /// The state after the function saw the value, if it went well.
    /// > Result.foldBack (-) (Ok 1 : Result<int, string>) 10
    /// -9
    let inline foldBack (folder: 'T -> 'State -> 'State) (result: Result<'T, 'TError>) (state: 'State) : 'State =
        match result with
        | Ok value -> folder value state
        | Error _ -> state
    /// Whether it went well and the value satisfies the predicate.
    /// > Result.exists (fun x -> x = 2) (Ok 2 : Result<int, string>)
    /// true
    let inline exists (predicate: 'T -> bool) (result: Result<'T, 'TError>) : bool =
        match result with
        | Ok value -> predicate value
        | Error _ -> false
    /// Whether it failed or the value satisfies the predicate.
    /// > Result.forall (fun x -> x = 2) (Ok 2 : Result<int, string>)
    /// true
    let inline forall (predicate: 'T -> bool) (result: Result<'T, 'TError>) : bool =
        match result with
        | Ok value -> predicate value
        | Error _ -> true
    /// Whether it went well with this value.
    /// > Result.contains 2 (Ok 2 : Result<int, string>)
    /// true
    let inline contains (value: ^T) (result: Result< ^T, 'TError>) : bool when ^T: equality =
        match result with
        | Ok found -> found = value
        | Error _ -> false
    /// Calls the action with the value, if it went well.
    /// > Result.iter (printf "%d ") (Ok 5)
    /// 5
    let inline iter (action: 'T -> unit) (result: Result<'T, 'TError>) : unit =
        match result with
        | Ok value -> action value
        | Error _ -> ()
    /// The array of the value, empty when it failed.
    /// > Result.toArray (Ok 2 : Result<int, string>)
    /// [|2|]
    let toArray (result: Result<'T, 'TError>) : 'T[] = match result with Ok value -> [| value |] | Error _ -> [||]
    /// The list of the value, empty when it failed.
    /// > Result.toList (Ok 1 : Result<int, string>)
    /// [1]
    let toList (result: Result<'T, 'TError>) : 'T list = match result with Ok value -> [value] | Error _ -> []
    /// The value, if it went well.
    /// > Result.toOption (Ok 2 : Result<int, string>)
    /// Some 2
    let toOption (result: Result<'T, 'TError>) : 'T option = match result with Ok value -> Some value | Error _ -> None
    /// The value, if it went well.
    /// > Result.toValueOption (Ok 1 : Result<int, string>)
    /// ValueSome 1
    let toValueOption (result: Result<'T, 'TError>) : 'T voption =
        match result with
        | Ok value -> ValueSome value
        | Error _ -> ValueNone
