package fusabi.bytecode;

import fusabi.value.NumericKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the machine knows of a type at run time: for printing, equality, comparison, hashing, type tests and dispatch. Types are erased: generic
 * instances share one descriptor.
 *
 * @param symbol     its unique name, the key of every reference ({@code Shapes.Shape})
 * @param name       its .NET-like simple name, as {@code GetType().Name} shows it
 * @param fullName   its .NET-like full name
 * @param cases      a union's cases in order; for records, tuples, classes, exceptions exactly one; for enums and interfaces none
 * @param parent     the base class's symbol
 * @param interfaces symbols of every interface implemented, also inherited ones
 * @param methods    selector → function symbol, for virtual methods, interface methods and overrides, own ones only
 *                   ({@code System.Object.ToString}, {@code System.IComparable.CompareTo})
 * @param enumNames  names and values of an enum
 * @param enumKind   the number kind below an enum
 * @param traits     what deviates from the plain kind
 * @param display    the text of {@code StructuredFormatDisplay}
 */
public record TypeDescriptor(
        String symbol, String name, String fullName, Kind kind, List<Case> cases, Optional<String> parent, List<String> interfaces,
        Map<String, String> methods, Map<String, Long> enumNames, Optional<NumericKind> enumKind, Set<Trait> traits,
        Optional<String> display) {

    public TypeDescriptor {
        cases = List.copyOf(cases);
        interfaces = List.copyOf(interfaces);
        methods = Map.copyOf(methods);
        enumNames = Collections.unmodifiableMap(new LinkedHashMap<>(enumNames));
        traits = Set.copyOf(traits);
    }

    /** What kind of type it is. */
    public enum Kind { RECORD, ANONYMOUS_RECORD, UNION, TUPLE, STRUCT_TUPLE, EXCEPTION, CLASS, INTERFACE, ENUM, PRIMITIVE }

    /** Departures from structural equality and comparison in declaration order, and from plain printing. */
    public enum Trait {
        CUSTOM_EQUALITY, CUSTOM_COMPARISON, REFERENCE_EQUALITY, NO_EQUALITY, NO_COMPARISON, STRUCT, FLAGS,
        /** Its values' text is the name of their type with its arguments ({@link LayoutReference#arguments()}). */
        NAMED_BY_ARGUMENTS,
        /** Its first case without fields is what {@code null} is at run time (option). */
        NULL_AS_TRUE_VALUE
    }

    /** One shape of the type. */
    public record Case(String name, List<Field> fields) {
        public Case {
            fields = List.copyOf(fields);
        }
    }

    /** A field; {@code named} is false for those that the compiler called {@code Item1} and so on. */
    public record Field(String name, boolean named) {}
}
