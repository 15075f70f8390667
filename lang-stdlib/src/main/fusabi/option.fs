// The modules Option, ValueOption and Result.
namespace FSharp.Core

open System
open FSharp.Core.CompilerServices

/// Functions on options.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module Option =
    /// The value, which must be there.
    /// > Option.get (Some 2)
    /// 2
    let get (option: 'T option) : 'T =
        match option with
        | Some value -> value
        | None -> Failures.argument "The option value was None" "option"
    /// Whether there is a value.
    /// > Option.isSome (Some 1)
    /// true
    let inline isSome (option: 'T option) : bool = match option with Some _ -> true | None -> false
    /// Whether there is no value.
    /// > Option.isNone (None: int option)
    /// true
    let inline isNone (option: 'T option) : bool = match option with Some _ -> false | None -> true
    /// The value, or the default.
    /// > Option.defaultValue 0 (Some 1)
    /// 1
    let defaultValue (value: 'T) (option: 'T option) : 'T =
        match option with
        | Some found -> found
        | None -> value
    /// The value, or what the function gives.
    /// > Option.defaultWith (fun () -> 9) (Some 1)
    /// 1
    let inline defaultWith (defThunk: unit -> 'T) (option: 'T option) : 'T =
        match option with
        | Some value -> value
        | None -> defThunk ()
    /// The option itself, or the other when there is no value.
    /// > Option.orElse None (Some 1)
    /// Some 1
    let orElse (ifNone: 'T option) (option: 'T option) : 'T option =
        match option with
        | Some _ -> option
        | None -> ifNone
    /// The option itself, or what the function gives when there is no value.
    /// > Option.orElseWith (fun () -> None) (Some 1)
    /// Some 1
    let inline orElseWith (ifNoneThunk: unit -> 'T option) (option: 'T option) : 'T option =
        match option with
        | Some _ -> option
        | None -> ifNoneThunk ()
    /// 1 when there is a value, else 0.
    /// > Option.count (None: int option)
    /// 0
    let count (option: 'T option) : int = match option with Some _ -> 1 | None -> 0
    /// The state after the function saw the value.
    /// > Option.fold (+) 1 (Some 2)
    /// 3
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (option: 'T option) : 'State =
        match option with
        | Some value -> folder state value
        | None -> state
    /// The state after the function saw the value.
    /// > Option.foldBack (fun x acc -> x - acc) (Some 2) 10
    /// -8
    let inline foldBack (folder: 'T -> 'State -> 'State) (option: 'T option) (state: 'State) : 'State =
        match option with
        | Some value -> folder value state
        | None -> state
    /// Whether there is a value that satisfies the predicate.
    /// > Option.exists (fun x -> x = 2) (None: int option)
    /// false
    let inline exists (predicate: 'T -> bool) (option: 'T option) : bool =
        match option with
        | Some value -> predicate value
        | None -> false
    /// Whether there is no value or it satisfies the predicate.
    /// > Option.forall (fun x -> x = 2) (None: int option)
    /// true
    let inline forall (predicate: 'T -> bool) (option: 'T option) : bool =
        match option with
        | Some value -> predicate value
        | None -> true
    /// Whether this is the value.
    /// > Option.contains 2 (Some 2)
    /// true
    let inline contains (value: ^T) (option: ^T option) : bool when ^T: equality =
        match option with
        | Some found -> found = value
        | None -> false
    /// Calls the action with the value.
    /// > Some 1 |> Option.iter ignore
    /// ()
    let inline iter (action: 'T -> unit) (option: 'T option) : unit =
        match option with
        | Some value -> action value
        | None -> ()
    /// What the function makes of the value.
    /// > Option.toObj (Option.map string (Some 2))
    /// "2"
    let inline map (mapping: 'T -> 'U) (option: 'T option) : 'U option =
        match option with
        | Some value -> Some(mapping value)
        | None -> None
    /// What the function makes of both values.
    /// > Option.map2 (+) (Some 1) (Some 1)
    /// Some 2
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (option1: 'T1 option) (option2: 'T2 option) : 'U option =
        match option1, option2 with
        | Some value1, Some value2 -> Some(mapping value1 value2)
        | _ -> None
    /// What the function makes of the three values.
    /// > Option.map3 (fun a b c -> a + b + c) (Some 1) (Some 1) (Some 2)
    /// Some 4
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (option1: 'T1 option) (option2: 'T2 option) (option3: 'T3 option) : 'U option =
        match option1, option2, option3 with
        | Some value1, Some value2, Some value3 -> Some(mapping value1 value2 value3)
        | _ -> None
    /// The next option, if there is a value.
    /// > Option.bind (fun x -> if x > 1 then Some x else None) (Some 2)
    /// Some 2
    let inline bind (binder: 'T -> 'U option) (option: 'T option) : 'U option =
        match option with
        | Some value -> binder value
        | None -> None
    /// The option in the option.
    /// > Option.flatten (Some (Some 2))
    /// Some 2
    let flatten (option: 'T option option) : 'T option =
        match option with
        | Some inner -> inner
        | None -> None
    /// The option, if its value satisfies the predicate.
    /// > Option.filter (fun x -> x > 1) (Some 2)
    /// Some 2
    let inline filter (predicate: 'T -> bool) (option: 'T option) : 'T option =
        match option with
        | Some value -> if predicate value then option else None
        | None -> None
    /// The array of the value.
    /// > Option.toArray (Some 1)
    /// [|1|]
    let toArray (option: 'T option) : 'T[] = match option with Some value -> [| value |] | None -> [||]
    /// The list of the value.
    /// > Option.toList (Some 1)
    /// [1]
    let toList (option: 'T option) : 'T list = match option with Some value -> [value] | None -> []
    /// The option's value as a nullable one.
    /// > Option.toNullable (Some 2)
    /// 2
    let toNullable (option: 'T option when 'T: struct) : Nullable<'T> =
        match option with
        | Some value -> Nullable<'T>(value)
        | None -> Nullable<'T>()
    /// The nullable value as an option.
    /// > Option.ofNullable (Nullable 3)
    /// Some 3
    let ofNullable (value: Nullable<'T> when 'T: struct) : 'T option = if value.HasValue then Some value.Value else None
    /// The value, unless it is null.
    /// > Option.ofObj "a"
    /// Some "a"
    let ofObj (value: 'T when 'T: not struct) : 'T option = if extern "Object.isNull" value then None else Some value
    /// The value, or null.
    /// > Option.toObj (Option.map string (Some 2))
    /// "2"
    let toObj (value: 'T option when 'T: not struct) : 'T =
        match value with
        | Some value -> value
        | None -> extern "%identity" null
    /// As an option that is no struct.
    /// > Option.ofValueOption (ValueSome 1)
    /// Some 1
    let ofValueOption (voption: 'T voption) : 'T option =
        match voption with
        | ValueSome value -> Some value
        | ValueNone -> None
    /// As an option that is a struct.
    /// > Option.toValueOption (None: int option)
    /// ValueNone
    let toValueOption (option: 'T option) : 'T voption =
        match option with
        | Some value -> ValueSome value
        | None -> ValueNone

/// Functions on options that are structs.
[<CompilationRepresentation(CompilationRepresentationFlags.ModuleSuffix)>]
module ValueOption =
    /// The value, which must be there.
    /// > ValueOption.get (ValueSome 2)
    /// 2
    let get (option: 'T voption) : 'T =
        match option with
        | ValueSome value -> value
        | ValueNone -> Failures.argument "The option value was None" "option"
    /// Whether there is a value.
    /// > ValueOption.isSome (ValueSome 1)
    /// true
    let inline isSome (option: 'T voption) : bool = match option with ValueSome _ -> true | ValueNone -> false
    /// Whether there is no value.
    /// > ValueOption.isNone (ValueSome 1)
    /// false
    let inline isNone (option: 'T voption) : bool = match option with ValueSome _ -> false | ValueNone -> true
    /// The value, or the default.
    /// > ValueOption.defaultValue 0 (ValueSome 2)
    /// 2
    let defaultValue (value: 'T) (option: 'T voption) : 'T =
        match option with
        | ValueSome found -> found
        | ValueNone -> value
    /// The value, or what the function gives.
    /// > ValueOption.defaultWith (fun () -> 9) (ValueSome 1)
    /// 1
    let inline defaultWith (defThunk: unit -> 'T) (option: 'T voption) : 'T =
        match option with
        | ValueSome value -> value
        | ValueNone -> defThunk ()
    /// The option itself, or the other when there is no value.
    /// > ValueOption.orElse (ValueSome 5) (ValueNone: int voption)
    /// ValueSome 5
    let orElse (ifNone: 'T voption) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome _ -> option
        | ValueNone -> ifNone
    /// The option itself, or what the function gives when there is no value.
    /// > ValueOption.orElseWith (fun () -> ValueNone) (ValueSome 1)
    /// ValueSome 1
    let inline orElseWith (ifNoneThunk: unit -> 'T voption) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome _ -> option
        | ValueNone -> ifNoneThunk ()
    /// 1 when there is a value, else 0.
    /// > ValueOption.count (ValueSome 2)
    /// 1
    let count (option: 'T voption) : int = match option with ValueSome _ -> 1 | ValueNone -> 0
    /// The state after the function saw the value.
    /// > ValueOption.fold (fun acc x -> acc + x) 10 (ValueSome 1)
    /// 11
    let inline fold (folder: 'State -> 'T -> 'State) (state: 'State) (option: 'T voption) : 'State =
        match option with
        | ValueSome value -> folder state value
        | ValueNone -> state
    /// The state after the function saw the value.
    /// > ValueOption.foldBack (fun x acc -> x - acc) (ValueSome 1) 10
    /// -9
    let inline foldBack (folder: 'T -> 'State -> 'State) (option: 'T voption) (state: 'State) : 'State =
        match option with
        | ValueSome value -> folder value state
        | ValueNone -> state
    /// Whether there is a value that satisfies the predicate.
    /// > ValueOption.exists (fun x -> x = 2) (ValueSome 2)
    /// true
    let inline exists (predicate: 'T -> bool) (option: 'T voption) : bool =
        match option with
        | ValueSome value -> predicate value
        | ValueNone -> false
    /// Whether there is no value or it satisfies the predicate.
    /// > ValueOption.forall (fun x -> x = 2) (ValueSome 2)
    /// true
    let inline forall (predicate: 'T -> bool) (option: 'T voption) : bool =
        match option with
        | ValueSome value -> predicate value
        | ValueNone -> true
    /// Whether this is the value.
    /// > ValueOption.contains 2 (ValueSome 1)
    /// false
    let inline contains (value: ^T) (option: ^T voption) : bool when ^T: equality =
        match option with
        | ValueSome found -> found = value
        | ValueNone -> false
    /// Calls the action with the value.
    /// > ValueOption.iter (printf "%d ") (ValueSome 1)
    /// 1
    let inline iter (action: 'T -> unit) (option: 'T voption) : unit =
        match option with
        | ValueSome value -> action value
        | ValueNone -> ()
    /// What the function makes of the value.
    /// > ValueOption.map (fun x -> x + 1) (ValueSome 2)
    /// ValueSome 3
    let inline map (mapping: 'T -> 'U) (option: 'T voption) : 'U voption =
        match option with
        | ValueSome value -> ValueSome(mapping value)
        | ValueNone -> ValueNone
    /// What the function makes of both values.
    /// > ValueOption.map2 (+) (ValueSome 2) (ValueSome 1)
    /// ValueSome 3
    let map2 (mapping: 'T1 -> 'T2 -> 'U) (option1: 'T1 voption) (option2: 'T2 voption) : 'U voption =
        match option1, option2 with
        | ValueSome value1, ValueSome value2 -> ValueSome(mapping value1 value2)
        | _ -> ValueNone
    /// What the function makes of the three values.
    /// > ValueOption.map3 (fun a b c -> a + b + c) (ValueSome 1) (ValueSome 1) (ValueSome 2)
    /// ValueSome 4
    let map3 (mapping: 'T1 -> 'T2 -> 'T3 -> 'U) (option1: 'T1 voption) (option2: 'T2 voption) (option3: 'T3 voption) : 'U voption =
        match option1, option2, option3 with
        | ValueSome value1, ValueSome value2, ValueSome value3 -> ValueSome(mapping value1 value2 value3)
        | _ -> ValueNone
    /// The next option, if there is a value.
    /// > ValueOption.bind (fun n -> if n > 0 then ValueSome(n * 2) else ValueNone) (ValueSome 3)
    /// ValueSome 6
    let inline bind (binder: 'T -> 'U voption) (option: 'T voption) : 'U voption =
        match option with
        | ValueSome value -> binder value
        | ValueNone -> ValueNone
    /// The option in the option.
    /// > ValueOption.flatten (ValueSome (ValueSome 1))
    /// ValueSome 1
    let flatten (option: 'T voption voption) : 'T voption =
        match option with
        | ValueSome inner -> inner
        | ValueNone -> ValueNone
    /// The option, if its value satisfies the predicate.
    /// > ValueOption.filter (fun x -> x > 1) (ValueSome 1)
    /// ValueNone
    let inline filter (predicate: 'T -> bool) (option: 'T voption) : 'T voption =
        match option with
        | ValueSome value -> if predicate value then option else ValueNone
        | ValueNone -> ValueNone
    /// The array of the value.
    /// > ValueOption.toArray (ValueSome 2)
    /// [|2|]
    let toArray (option: 'T voption) : 'T[] = match option with ValueSome value -> [| value |] | ValueNone -> [||]
    /// The list of the value.
    /// > ValueOption.toList (ValueSome 1)
    /// [1]
    let toList (option: 'T voption) : 'T list = match option with ValueSome value -> [value] | ValueNone -> []
    /// The option's value as a nullable one.
    /// > (ValueOption.toNullable (ValueSome 1)).HasValue
    /// true
    let toNullable (voption: 'T voption when 'T: struct) : Nullable<'T> =
        match voption with
        | ValueSome value -> Nullable<'T>(value)
        | ValueNone -> Nullable<'T>()
    /// The nullable value as an option.
    /// > ValueOption.ofNullable (System.Nullable 5)
    /// ValueSome 5
    let ofNullable (value: Nullable<'T> when 'T: struct) : 'T voption = if value.HasValue then ValueSome value.Value else ValueNone
    /// The value, unless it is null.
    /// > ValueOption.ofObj "a"
    /// ValueSome "a"
    let ofObj (value: 'T when 'T: not struct) : 'T voption = if extern "Object.isNull" value then ValueNone else ValueSome value
    /// The value, or null.
    /// > ValueOption.toObj (ValueOption.map string (ValueSome 1))
    /// "1"
    let toObj (value: 'T voption when 'T: not struct) : 'T =
        match value with
        | ValueSome value -> value
        | ValueNone -> extern "%identity" null
    /// As an option that is a struct.
    /// > ValueOption.ofOption (Some 1)
    /// ValueSome 1
    let ofOption (option: 'T option) : 'T voption =
        match option with
        | Some value -> ValueSome value
        | None -> ValueNone
    /// As an option that is no struct.
    /// > ValueOption.toOption (ValueSome 1)
    /// Some 1
    let toOption (voption: 'T voption) : 'T option =
        match voption with
        | ValueSome value -> Some value
        | ValueNone -> None

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
