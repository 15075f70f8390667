// The modules Option, ValueOption and Result.
namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// Functions on options.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Option =
    /// The value, which must be there.
    let get (option: 'T option) : 'T =
        match option with
        | Some value -> value
        | None -> Failures.argument "The option value was None" "option"
    /// Whether there is a value.
    let inline isSome (option: 'T option) : bool = match option with Some _ -> true | None -> false
    /// Whether there is no value.
    let inline isNone (option: 'T option) : bool = match option with Some _ -> false | None -> true
    /// The value, or the default.
    let defaultValue (value: 'T) (option: 'T option) : 'T =
        match option with
        | Some found -> found
        | None -> value
    /// The value, or what the function gives.
    let inline defaultWith (defThunk: unit -> 'T) (option: 'T option) : 'T =
        match option with
        | Some value -> value
        | None -> defThunk ()
    /// The option itself, or the other when there is no value.
    let orElse (ifNone: 'T option) (option: 'T option) : 'T option =
        match option with
        | Some _ -> option
        | None -> ifNone
    /// The option itself, or what the function gives when there is no value.
    let inline orElseWith (ifNoneThunk: unit -> 'T option) (option: 'T option) : 'T option =
        match option with
        | Some _ -> option
        | None -> ifNoneThunk ()
    /// 1 when there is a value, else 0.
    let count (option: 'T option) : int = match option with Some _ -> 1 | None -> 0
    /// The state after the function saw the value.
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (option: 'T option) : 'State =
        match option with
        | Some value -> folder state value
        | None -> state
    /// The state after the function saw the value.
    let inline foldBack (folder: 'T -> 'State -> 'State) (option: 'T option) (state: 'State) : 'State =
        match option with
        | Some value -> folder value state
        | None -> state
    /// Whether there is a value that satisfies the predicate.
    let inline exists (predicate: 'T -> bool) (option: 'T option) : bool =
        match option with
        | Some value -> predicate value
        | None -> false
    /// Whether there is no value or it satisfies the predicate.
    let inline forall (predicate: 'T -> bool) (option: 'T option) : bool =
        match option with
        | Some value -> predicate value
        | None -> true
    /// Whether this is the value.
    let inline contains (value: ^T) (option: ^T option) : bool when ^T: equality =
        match option with
        | Some found -> found = value
        | None -> false
    /// Calls the action with the value.
    let inline iter (action: 'T -> unit) (option: 'T option) : unit =
        match option with
        | Some value -> action value
        | None -> ()
    /// What the function makes of the value.
    let inline map (mapping: 'T -> 'U) (option: 'T option) : 'U option =
        match option with
        | Some value -> Some(mapping value)
        | None -> None
    /// What the function makes of both values.
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (option1: 'T1 option) (option2: 'T2 option) : 'U option =
        match option1, option2 with
        | Some value1, Some value2 -> Some(mapping value1 value2)
        | _ -> None
    /// What the function makes of the three values.
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (option1: 'T1 option) (option2: 'T2 option) (option3: 'T3 option) : 'U option =
        match option1, option2, option3 with
        | Some value1, Some value2, Some value3 -> Some(mapping value1 value2 value3)
        | _ -> None
    /// The next option, if there is a value.
    let inline bind (binder: 'T -> 'U option) (option: 'T option) : 'U option =
        match option with
        | Some value -> binder value
        | None -> None
    /// The option in the option.
    let flatten (option: 'T option option) : 'T option =
        match option with
        | Some inner -> inner
        | None -> None
    /// The option, if its value satisfies the predicate.
    let inline filter (predicate: 'T -> bool) (option: 'T option) : 'T option =
        match option with
        | Some value -> if predicate value then option else None
        | None -> None
    /// The array of the value.
    let toArray (option: 'T option) : 'T[] = match option with Some value -> [| value |] | None -> [||]
    /// The list of the value.
    let toList (option: 'T option) : 'T list = match option with Some value -> [value] | None -> []
    /// The option's value as a nullable one.
    let toNullable (option: 'T option when 'T: struct) : Nullable<'T> =
        match option with
        | Some value -> Nullable<'T>(value)
        | None -> Nullable<'T>()
    /// The nullable value as an option.
    let ofNullable (value: Nullable<'T> when 'T: struct) : 'T option = if value.HasValue then Some value.Value else None
    /// The value, unless it is null.
    let ofObj (value: 'T when 'T: not struct) : 'T option = if extern "Object.isNull" value then None else Some value
    /// The value, or null.
    let toObj (value: 'T option when 'T: not struct) : 'T =
        match value with
        | Some value -> value
        | None -> extern "%identity" null
    /// As an option that is no struct.
    let ofValueOption (voption: 'T voption) : 'T option =
        match voption with
        | ValueSome value -> Some value
        | ValueNone -> None
    /// As an option that is a struct.
    let toValueOption (option: 'T option) : 'T voption =
        match option with
        | Some value -> ValueSome value
        | None -> ValueNone

/// Functions on options that are structs.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module ValueOption =
    /// The value, which must be there.
    let get (option: 'T voption) : 'T =
        match option with
        | ValueSome value -> value
        | ValueNone -> Failures.argument "The option value was None" "option"
    /// Whether there is a value.
    let inline isSome (option: 'T voption) : bool = match option with ValueSome _ -> true | ValueNone -> false
    /// Whether there is no value.
    let inline isNone (option: 'T voption) : bool = match option with ValueSome _ -> false | ValueNone -> true
    /// The value, or the default.
    let defaultValue (value: 'T) (option: 'T voption) : 'T =
        match option with
        | ValueSome found -> found
        | ValueNone -> value
    /// The value, or what the function gives.
    let inline defaultWith (defThunk: unit -> 'T) (option: 'T voption) : 'T =
        match option with
        | ValueSome value -> value
        | ValueNone -> defThunk ()
    /// The option itself, or the other when there is no value.
    let orElse (ifNone: 'T voption) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome _ -> option
        | ValueNone -> ifNone
    /// The option itself, or what the function gives when there is no value.
    let inline orElseWith (ifNoneThunk: unit -> 'T voption) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome _ -> option
        | ValueNone -> ifNoneThunk ()
    /// 1 when there is a value, else 0.
    let count (option: 'T voption) : int = match option with ValueSome _ -> 1 | ValueNone -> 0
    /// The state after the function saw the value.
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (option: 'T voption) : 'State =
        match option with
        | ValueSome value -> folder state value
        | ValueNone -> state
    /// The state after the function saw the value.
    let inline foldBack (folder: 'T -> 'State -> 'State) (option: 'T voption) (state: 'State) : 'State =
        match option with
        | ValueSome value -> folder value state
        | ValueNone -> state
    /// Whether there is a value that satisfies the predicate.
    let inline exists (predicate: 'T -> bool) (option: 'T voption) : bool =
        match option with
        | ValueSome value -> predicate value
        | ValueNone -> false
    /// Whether there is no value or it satisfies the predicate.
    let inline forall (predicate: 'T -> bool) (option: 'T voption) : bool =
        match option with
        | ValueSome value -> predicate value
        | ValueNone -> true
    /// Whether this is the value.
    let inline contains (value: ^T) (option: ^T voption) : bool when ^T: equality =
        match option with
        | ValueSome found -> found = value
        | ValueNone -> false
    /// Calls the action with the value.
    let inline iter (action: 'T -> unit) (option: 'T voption) : unit =
        match option with
        | ValueSome value -> action value
        | ValueNone -> ()
    /// What the function makes of the value.
    let inline map (mapping: 'T -> 'U) (option: 'T voption) : 'U voption =
        match option with
        | ValueSome value -> ValueSome(mapping value)
        | ValueNone -> ValueNone
    /// What the function makes of both values.
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (option1: 'T1 voption) (option2: 'T2 voption) : 'U voption =
        match option1, option2 with
        | ValueSome value1, ValueSome value2 -> ValueSome(mapping value1 value2)
        | _ -> ValueNone
    /// What the function makes of the three values.
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (option1: 'T1 voption) (option2: 'T2 voption) (option3: 'T3 voption) : 'U voption =
        match option1, option2, option3 with
        | ValueSome value1, ValueSome value2, ValueSome value3 -> ValueSome(mapping value1 value2 value3)
        | _ -> ValueNone
    /// The next option, if there is a value.
    let inline bind (binder: 'T -> 'U voption) (option: 'T voption) : 'U voption =
        match option with
        | ValueSome value -> binder value
        | ValueNone -> ValueNone
    /// The option in the option.
    let flatten (option: 'T voption voption) : 'T voption =
        match option with
        | ValueSome inner -> inner
        | ValueNone -> ValueNone
    /// The option, if its value satisfies the predicate.
    let inline filter (predicate: 'T -> bool) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome value -> if predicate value then option else ValueNone
        | ValueNone -> ValueNone
    /// The array of the value.
    let toArray (option: 'T voption) : 'T[] = match option with ValueSome value -> [| value |] | ValueNone -> [||]
    /// The list of the value.
    let toList (option: 'T voption) : 'T list = match option with ValueSome value -> [value] | ValueNone -> []
    /// The option's value as a nullable one.
    let toNullable (voption: 'T voption when 'T: struct) : Nullable<'T> =
        match voption with
        | ValueSome value -> Nullable<'T>(value)
        | ValueNone -> Nullable<'T>()
    /// The nullable value as an option.
    let ofNullable (value: Nullable<'T> when 'T: struct) : 'T voption = if value.HasValue then ValueSome value.Value else ValueNone
    /// The value, unless it is null.
    let ofObj (value: 'T when 'T: not struct) : 'T voption = if extern "Object.isNull" value then ValueNone else ValueSome value
    /// The value, or null.
    let toObj (value: 'T voption when 'T: not struct) : 'T =
        match value with
        | ValueSome value -> value
        | ValueNone -> extern "%identity" null
    /// As an option that is a struct.
    let ofOption (option: 'T option) : 'T voption =
        match option with
        | Some value -> ValueSome value
        | None -> ValueNone
    /// As an option that is no struct.
    let toOption (voption: 'T voption) : 'T option =
        match voption with
        | ValueSome value -> Some value
        | ValueNone -> None

/// Functions on results.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Result =
    /// What the function makes of the value, if it went well.
    let inline map (mapping: 'T -> 'U) (result: Result<'T, 'TError>) : Result<'U, 'TError> =
        match result with
        | Ok value -> Ok(mapping value)
        | Error error -> Error error
    /// What the function makes of the error, if it failed.
    let inline mapError (mapping: 'TError -> 'U) (result: Result<'T, 'TError>) : Result<'T, 'U> =
        match result with
        | Ok value -> Ok value
        | Error error -> Error(mapping error)
    /// The next result, if it went well.
    let inline bind (binder: 'T -> Result<'U, 'TError>) (result: Result<'T, 'TError>) : Result<'U, 'TError> =
        match result with
        | Ok value -> binder value
        | Error error -> Error error
    /// Whether it went well.
    let inline isOk (result: Result<'T, 'TError>) : bool = match result with Ok _ -> true | Error _ -> false
    /// Whether it failed.
    let inline isError (result: Result<'T, 'TError>) : bool = match result with Ok _ -> false | Error _ -> true
    /// The value, or the default when it failed.
    let inline defaultValue (value: 'T) (result: Result<'T, 'TError>) : 'T =
        match result with
        | Ok found -> found
        | Error _ -> value
    /// The value, or what the function makes of the error.
    let inline defaultWith (defThunk: 'TError -> 'T) (result: Result<'T, 'TError>) : 'T =
        match result with
        | Ok value -> value
        | Error error -> defThunk error
    /// 1 when it went well, else 0.
    let inline count (result: Result<'T, 'TError>) : int = match result with Ok _ -> 1 | Error _ -> 0
    /// The state after the function saw the value, if it went well.
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (result: Result<'T, 'TError>) : 'State =
        match result with
        | Ok value -> folder state value
        | Error _ -> state
    /// The state after the function saw the value, if it went well.
    let inline foldBack (folder: 'T -> 'State -> 'State) (result: Result<'T, 'TError>) (state: 'State) : 'State =
        match result with
        | Ok value -> folder value state
        | Error _ -> state
    /// Whether it went well and the value satisfies the predicate.
    let inline exists (predicate: 'T -> bool) (result: Result<'T, 'TError>) : bool =
        match result with
        | Ok value -> predicate value
        | Error _ -> false
    /// Whether it failed or the value satisfies the predicate.
    let inline forall (predicate: 'T -> bool) (result: Result<'T, 'TError>) : bool =
        match result with
        | Ok value -> predicate value
        | Error _ -> true
    /// Whether it went well with this value.
    let inline contains (value: ^T) (result: Result< ^T, 'TError>) : bool when ^T: equality =
        match result with
        | Ok found -> found = value
        | Error _ -> false
    /// Calls the action with the value, if it went well.
    let inline iter (action: 'T -> unit) (result: Result<'T, 'TError>) : unit =
        match result with
        | Ok value -> action value
        | Error _ -> ()
    /// The array of the value, empty when it failed.
    let toArray (result: Result<'T, 'TError>) : 'T[] = match result with Ok value -> [| value |] | Error _ -> [||]
    /// The list of the value, empty when it failed.
    let toList (result: Result<'T, 'TError>) : 'T list = match result with Ok value -> [value] | Error _ -> []
    /// The value, if it went well.
    let toOption (result: Result<'T, 'TError>) : 'T option = match result with Ok value -> Some value | Error _ -> None
    /// The value, if it went well.
    let toValueOption (result: Result<'T, 'TError>) : 'T voption =
        match result with
        | Ok value -> ValueSome value
        | Error _ -> ValueNone
