package fusabi;

import fusabi.border.Conversions;
import fusabi.border.FunctionShapes;
import fusabi.border.JavaType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The F# type that a Java type stands for where a host gives no signature. */
final class JavaTypeText {

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(Byte.class, "sbyte"), Map.entry(Short.class, "int16"), Map.entry(Integer.class, "int"), Map.entry(Long.class, "int64"),
            Map.entry(Float.class, "float32"), Map.entry(Double.class, "float"), Map.entry(Character.class, "char"),
            Map.entry(Boolean.class, "bool"), Map.entry(String.class, "string"), Map.entry(Void.class, "unit"), Map.entry(Object.class, "obj"),
            Map.entry(java.math.BigDecimal.class, "decimal"), Map.entry(java.math.BigInteger.class, "bigint"), Map.entry(Value.class, "obj"),
            Map.entry(java.util.OptionalInt.class, "int option"), Map.entry(java.util.OptionalLong.class, "int64 option"),
            Map.entry(java.util.OptionalDouble.class, "float option"));

    private final Map<Class<?>, String> hostTypes = new HashMap<>();

    /** With the types that stand for Java classes, and those that are declared as the module's own. */
    JavaTypeText(Map<String, Class<?>> hostTypes, Set<Class<?>> declared) {
        hostTypes.forEach((symbol, type) -> this.hostTypes.put(type, symbol));
        declared.forEach(type -> this.hostTypes.put(type, "``" + type.getSimpleName() + "``"));
    }

    /**
     * The text, with parentheses where it needs them inside others.
     *
     * @throws BindingException when no F# type stands for it
     */
    String of(JavaType type) {
        Class<?> raw = type.boxed();
        String plain = PLAIN.getOrDefault(raw, Conversions.timeSymbol(raw).orElse(hostTypes.get(raw)));
        if (plain != null) {
            return plain;
        }
        if (raw.isArray()) {
            return of(type.argument(0)) + "[]";
        }
        if (raw == Optional.class) {
            return of(type.argument(0)) + " option";
        }
        if (raw == List.class) {
            return of(type.argument(0)) + " list";
        }
        if (raw == Iterable.class || raw == java.util.Collection.class) {
            return "seq<" + of(type.argument(0)) + ">";
        }
        if (raw == Set.class) {
            return "Set<" + of(type.argument(0)) + ">";
        }
        if (raw == Map.class) {
            return "Map<" + of(type.argument(0)) + ", " + of(type.argument(1)) + ">";
        }
        if (raw == CompletionStage.class || raw == CompletableFuture.class) {
            return "Async<" + of(type.argument(0)) + ">";
        }
        if (raw == Map.Entry.class) {
            return "(" + of(type.argument(0)) + " * " + of(type.argument(1)) + ")";
        }
        Optional<Method> function = FunctionShapes.functionalMethod(raw);
        if (function.isPresent()) {
            return function(type, function.get());
        }
        throw new BindingException("No F# type stands for `" + type + "`; one that the module declares can: see HostModule.types and HostModule.type.");
    }

    private String function(JavaType type, Method method) {
        StringBuilder text = new StringBuilder("(");
        for (java.lang.reflect.Type parameter : method.getGenericParameterTypes()) {
            text.append(of(type.inside(parameter))).append(" -> ");
        }
        return text.append(method.getParameterCount() == 0 ? "unit -> " : "").append(of(type.inside(method.getGenericReturnType()))).append(')').toString();
    }
}
