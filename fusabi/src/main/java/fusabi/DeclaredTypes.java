package fusabi;

import fusabi.border.JavaType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Java records, sealed interfaces and enums as F# declarations, all of them one recursive group. */
final class DeclaredTypes {

    private final Set<Class<?>> all = new LinkedHashSet<>();
    private final Set<Class<?>> known;

    /** Of these and whatever they mention that is of their kinds and is not known otherwise. */
    DeclaredTypes(List<Class<?>> types, Set<Class<?>> known) {
        this.known = known;
        for (Class<?> type : types) {
            if (!isDeclarable(type)) {
                throw new BindingException("`" + type.getSimpleName() + "` is no record, sealed interface of records or enum, which F# types can be made of.");
            }
            add(type);
        }
        Set<String> names = new LinkedHashSet<>();
        all.forEach(type -> {
            if (!names.add(type.getSimpleName())) {
                throw new BindingException("Two Java types are called `" + type.getSimpleName() + "`, which one F# module cannot declare both.");
            }
        });
    }

    private static boolean isDeclarable(Class<?> type) {
        return type.isRecord() || type.isEnum() || type.isSealed() && type.isInterface();
    }

    Set<Class<?>> all() {
        return all;
    }

    private void add(Class<?> type) {
        if (known.contains(type) || !isDeclarable(type) || !all.add(type)) {
            return;
        }
        if (type.getTypeParameters().length > 0) {
            throw new BindingException("`" + type.getSimpleName() + "` is generic: an F# type cannot be made of it.");
        }
        if (type.isRecord()) {
            addParts(type);
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                if (!permitted.isRecord() || permitted.getTypeParameters().length > 0) {
                    throw new BindingException("`" + permitted.getSimpleName() + "`, a case of `" + type.getSimpleName() + "`, is no record without type parameters.");
                }
                addParts(permitted);
            }
        }
    }

    private void addParts(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            mentioned(JavaType.of(component.getGenericType()));
        }
    }

    private void mentioned(JavaType type) {
        add(type.raw());
        type.arguments().forEach(this::mentioned);
    }

    /** The declarations. */
    String text(JavaTypeText javaTypes) {
        List<String> declarations = new ArrayList<>();
        for (Class<?> type : all) {
            String body = type.isRecord() ? record(type, javaTypes) : type.isEnum() ? constants(type) : cases(type, javaTypes);
            declarations.add("``" + type.getSimpleName() + "`` =\n" + body);
        }
        return declarations.isEmpty() ? "" : "type " + String.join("\nand ", declarations) + "\n";
    }

    private static String record(Class<?> type, JavaTypeText javaTypes) {
        if (type.getRecordComponents().length == 0) {
            throw new BindingException("`" + type.getSimpleName() + "` has no components, which an F# record cannot be without.");
        }
        return Arrays.stream(type.getRecordComponents()).map(component -> "        ``" + capital(component.getName()) + "``: " + part(component, javaTypes))
                .collect(Collectors.joining("\n", "    {\n", "\n    }\n"));
    }

    private static String part(RecordComponent component, JavaTypeText javaTypes) {
        try {
            return javaTypes.of(JavaType.of(component.getGenericType()));
        } catch (BindingException e) {
            throw new BindingException("`" + component.getName() + "` of the Java record `" + component.getDeclaringRecord().getSimpleName() + "`: " + e.getMessage());
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> "    | " + constantName(((Enum<?>) constant).name()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** {@code DARK_BLUE} is {@code DarkBlue}. */
    private static String constantName(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? Arrays.stream(name.split("_")).filter(word -> !word.isEmpty()).map(word -> capital(word.toLowerCase(Locale.ROOT))).collect(Collectors.joining())
                : capital(name);
    }

    private static String cases(Class<?> type, JavaTypeText javaTypes) {
        return Arrays.stream(type.getPermittedSubclasses()).map(each -> "    | " + capital(each.getSimpleName()) + (each.getRecordComponents().length == 0 ? "" : " of ")
                + Arrays.stream(each.getRecordComponents()).map(component -> "``" + component.getName() + "``: " + part(component, javaTypes))
                        .collect(Collectors.joining(" * "))).collect(Collectors.joining("\n", "", "\n"));
    }
}
