package fusabi;

import fusabi.border.Counterpart;
import fusabi.border.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The F# type that a Java type stands for where a host gives no signature, as it is written. */
final class JavaTypeText {

    private final Map<Class<?>, String> hostTypes = new HashMap<>();

    /** With the types that stand for Java classes, and those that are declared as the module's own. */
    JavaTypeText(Map<String, Class<?>> hostTypes, Set<Class<?>> declared) {
        this.hostTypes.put(Value.class, "obj");
        hostTypes.forEach((symbol, type) -> this.hostTypes.put(type, symbol));
        declared.forEach(type -> this.hostTypes.put(type, "``" + type.getSimpleName() + "``"));
    }

    /**
     * The text, with parentheses where it needs them inside others.
     *
     * @throws BindingException when no F# type stands for it
     */
    String of(JavaType type) {
        Counterpart found = Counterpart.of(type, each -> Optional.ofNullable(hostTypes.get(each))).orElseThrow(() -> new BindingException(
                "No F# type stands for `" + type + "`; one that the module declares can: see HostModule.types and HostModule.type."));
        return switch (found) {
            case Counterpart.Plain(var written, _) -> written;
            case Counterpart.Generic(var family, var arguments) -> family.written(arguments.stream().map(this::of).toList());
            case Counterpart.Arrow(var parameters, var result) -> {
                Stream<String> from = parameters.isEmpty() ? Stream.of("unit") : parameters.stream().map(this::of);
                yield Stream.concat(from, Stream.of(of(result))).collect(Collectors.joining(" -> ", "(", ")"));
            }
        };
    }
}
