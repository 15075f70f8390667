package fusabi.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes types as scripts do. One printer names the variables of all types it prints consistently. */
public final class TypePrinter {

    private static final int FUNCTION = 0;
    private static final int TUPLE = 1;
    private static final int POSTFIX = 2;
    private static final int MAX_LENGTH = 400;
    /** The types whose argument F# writes before them. */
    private static final Set<String> POSTFIXED = Set.of("list", "option", "voption", "ref", "array", "array2d", "array3d", "array4d");

    private final Map<TypeVariable, String> names = new IdentityHashMap<>();
    private final Set<TypeVariable> heads = new HashSet<>();
    private final int most;
    /** Of signatures, the names of types; nothing otherwise. */
    private final Optional<Function<TypeDefinition, String>> naming;

    public TypePrinter() {
        this(MAX_LENGTH, Optional.empty());
    }

    private TypePrinter(int most, Optional<Function<TypeDefinition, String>> naming) {
        this.most = most;
        this.naming = naming;
    }

    /** One for whole signatures, however long, as F# writes them: {@code int array}, {@code seq<int>}, other types by what {@code naming} says. */
    public static TypePrinter forSignatures(Function<TypeDefinition, String> naming) {
        return new TypePrinter(Integer.MAX_VALUE, Optional.of(naming));
    }

    public static String print(Type type) {
        return new TypePrinter().text(type);
    }

    public String text(Type type) {
        StringBuilder out = new StringBuilder();
        append(out, type, FUNCTION);
        return out.length() > most ? out.substring(0, most) + "…" : out.toString();
    }

    /** The type where a parameter or a property's type stands: functions in parentheses. */
    public String parameter(Type type) {
        return part(type, TUPLE);
    }

    /** The type where one of several parameters stands: functions and tuples in parentheses. */
    public String item(Type type) {
        return part(type, POSTFIX);
    }

    /** Writes a variable that only has to derive from a type as that type: {@code #seq<int>}. */
    public void writeAs(TypeVariable variable, String text) {
        names.put(variable, text);
    }

    /** Writes a variable that stands for the type of an operand with a hat, as inline functions have it. */
    public void markAsHead(TypeVariable variable) {
        heads.add(variable);
    }

    private void append(StringBuilder out, Type type, int context) {
        if (out.length() > most) {
            return;
        }
        switch (type.resolved()) {
            case TypeVariable variable -> out.append(nameOf(variable));
            case Type.Erroneous _ -> out.append('_');
            case Measure measure -> out.append(measureText(measure.normalized()));
            case Type.Function(var parameter, var result) -> {
                open(out, context > FUNCTION);
                append(out, parameter, TUPLE);
                out.append(" -> ");
                append(out, result, FUNCTION);
                close(out, context > FUNCTION);
            }
            case Type.Tuple(var items, var struct) -> {
                out.append(struct ? "struct " : "");
                boolean parentheses = context > FUNCTION + (struct ? -1 : 0) && context >= POSTFIX || struct;
                open(out, parentheses);
                for (int i = 0; i < items.size(); i++) {
                    out.append(i == 0 ? "" : " * ");
                    append(out, items.get(i), POSTFIX);
                }
                close(out, parentheses);
            }
            case Type.Named named -> appendNamed(out, named);
        }
    }

    private void appendNamed(StringBuilder out, Type.Named named) {
        TypeDefinition definition = named.definition();
        String name = name(definition);
        List<Type> arguments = named.arguments();
        if (definition.kind() == TypeDefinition.Kind.ANONYMOUS_RECORD) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                parts.add(definition.fields().get(i).name() + ": " + part(arguments.get(i), FUNCTION));
            }
            out.append("{| ").append(String.join("; ", parts)).append(" |}");
        } else if (arguments.isEmpty()) {
            out.append(name);
        } else if (arguments.size() == 1 && name.startsWith("[")) {
            append(out, arguments.getFirst(), POSTFIX);
            out.append(name);
        } else if (arguments.size() == 1 && !name.isEmpty() && Character.isLowerCase(name.charAt(0))
                && !(arguments.getFirst() instanceof Measure)
                && definition.parameters().size() == 1 && (naming.isEmpty() || POSTFIXED.contains(name))) {
            append(out, arguments.getFirst(), POSTFIX);
            out.append(' ').append(name);
        } else {
            out.append(name).append('<');
            for (int i = 0; i < arguments.size(); i++) {
                out.append(i == 0 ? "" : ",");
                append(out, arguments.get(i), FUNCTION);
            }
            out.append('>');
        }
    }

    private String name(TypeDefinition definition) {
        String name = definition.displayName();
        if (naming.isEmpty()) {
            return name;
        }
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.length() == 2 ? "array" : "array" + (name.length() - 1) + "d";
        }
        return naming.get().apply(definition);
    }

    private String part(Type type, int context) {
        StringBuilder out = new StringBuilder();
        append(out, type, context);
        return out.toString();
    }

    private static void open(StringBuilder out, boolean parentheses) {
        out.append(parentheses ? "(" : "");
    }

    private static void close(StringBuilder out, boolean parentheses) {
        out.append(parentheses ? ")" : "");
    }

    private String nameOf(TypeVariable variable) {
        String known = names.get(variable);
        if (known == null) {
            String mark = naming.isEmpty() && variable.isHeadType() || heads.contains(variable) ? "^" : "'";
            known = mark + (variable.name().isEmpty() ? unused().substring(1) : variable.name());
            names.put(variable, known);
        }
        return known;
    }

    private String unused() {
        for (int i = 0; ; i++) {
            String candidate = "'" + (char) ('a' + i % 26) + (i < 26 ? "" : String.valueOf(i / 26));
            if (names.values().stream().noneMatch(name -> name.substring(1).equals(candidate.substring(1)))) {
                return candidate;
            }
        }
    }

    private String measureText(Measure measure) {
        if (measure.factors().isEmpty()) {
            return "1";
        }
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        measure.factors().forEach((key, exponent) -> {
            String name = key instanceof TypeVariable variable ? nameOf(variable) : ((TypeDefinition) key).name();
            int power = Math.abs(exponent.numerator());
            String text = exponent.denominator() != 1 ? name + "^(" + power + "/" + exponent.denominator() + ")" : power == 1 ? name
                    : name + "^" + power;
            (exponent.numerator() > 0 ? above : below).add(text);
        });
        String top = above.isEmpty() ? "" : String.join(" ", above);
        return below.isEmpty() ? top : top + "/" + String.join("/", below);
    }
}
