// Objects that tell when a property changes.
namespace System.ComponentModel

open System

/// Which property has changed.
type PropertyChangedEventArgs(propertyName: string) =
    inherit EventArgs()
    /// Its name.
    member _.PropertyName : string = propertyName

/// What is called when a property has changed.
[<DelegateType>]
type PropertyChangedEventHandler =
    /// Calls it.
    abstract Invoke: sender: obj * e: PropertyChangedEventArgs -> unit

/// An object that tells when a property changes.
[<AllowNullLiteral>]
type INotifyPropertyChanged =
    /// Happens when a property has changed.
    abstract PropertyChanged: IEvent<PropertyChangedEventHandler, PropertyChangedEventArgs>
