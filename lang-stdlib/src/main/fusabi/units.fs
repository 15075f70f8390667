// The international system of units: its names and its symbols.
namespace FSharp.Data.UnitSystems.SI

/// Units by their names.
module UnitNames =
    [<Measure>]
    type ampere
    [<Measure>]
    type candela
    [<Measure>]
    type kelvin
    [<Measure>]
    type kilogram
    [<Measure>]
    type metre
    [<Measure>]
    type mole
    [<Measure>]
    type second
    [<Measure>]
    type becquerel = 1 / second
    [<Measure>]
    type coulomb = second ampere
    [<Measure>]
    type hertz = 1 / second
    [<Measure>]
    type katal = mole / second
    [<Measure>]
    type lumen = candela
    [<Measure>]
    type lux = lumen / metre^2
    [<Measure>]
    type meter = metre
    [<Measure>]
    type newton = kilogram metre / second^2
    [<Measure>]
    type pascal = newton / metre^2
    [<Measure>]
    type joule = newton metre
    [<Measure>]
    type sievert = joule / kilogram
    [<Measure>]
    type watt = joule / second
    [<Measure>]
    type gray = joule / kilogram
    [<Measure>]
    type volt = watt / ampere
    [<Measure>]
    type weber = volt second
    [<Measure>]
    type farad = coulomb / volt
    [<Measure>]
    type henry = weber / ampere
    [<Measure>]
    type ohm = volt / ampere
    [<Measure>]
    type siemens = ampere / volt
    [<Measure>]
    type tesla = weber / metre^2

/// Units by their symbols.
module UnitSymbols =
    open UnitNames
    [<Measure>]
    type A = ampere
    [<Measure>]
    type Bq = becquerel
    [<Measure>]
    type C = coulomb
    [<Measure>]
    type F = farad
    [<Measure>]
    type Gy = gray
    [<Measure>]
    type H = henry
    [<Measure>]
    type Hz = hertz
    [<Measure>]
    type J = joule
    [<Measure>]
    type K = kelvin
    [<Measure>]
    type N = newton
    [<Measure>]
    type Pa = pascal
    [<Measure>]
    type S = siemens
    [<Measure>]
    type Sv = sievert
    [<Measure>]
    type T = tesla
    [<Measure>]
    type V = volt
    [<Measure>]
    type W = watt
    [<Measure>]
    type Wb = weber
    [<Measure>]
    type cd = candela
    [<Measure>]
    type kat = katal
    [<Measure>]
    type kg = kilogram
    [<Measure>]
    type lm = lumen
    [<Measure>]
    type lx = lux
    [<Measure>]
    type m = metre
    [<Measure>]
    type mol = mole
    [<Measure>]
    type ohm = UnitNames.ohm
    [<Measure>]
    type s = second
