package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ToString()} of values whose type does not say it itself. */
final class DefaultText {

    private static final int MOST_LIST_ITEMS = 3;
    /** Options in tuples in lists …: F# would overflow its stack somewhere; we stop. */
    private static final int MOST_LEVELS = 200;

    private final NativeCall call;

    private DefaultText(NativeCall call) {
        this.call = call;
    }

    /** The text of a value that is not null and has no {@code ToString} in the script or library. */
    static String of(NativeCall call, long word) {
        return new DefaultText(call).own(word, MOST_LEVELS);
    }

    /** The text of any value; empty for null. */
    static String orEmpty(NativeCall call, long word) {
        return isNothing(call, word) ? "" : call.display(word);
    }

    /** Whether a value is null, or what is null once it is an obj. */
    static boolean isNothing(NativeCall call, long word) {
        return word == Word.NULL || word == Word.UNIT || isEmptyNullable(call, word) || Word.top(word) == Word.NULLARY && Word.tag(word) == 0
                && word != Word.FALSE && call.describe(word).traits().contains(TypeDescriptor.Trait.NULL_AS_TRUE_VALUE);
    }

    /** Whether a value is a {@code Nullable} without a value: its second field says so. */
    static boolean isEmptyNullable(NativeCall call, long word) {
        return Word.isPointer(word) && call.describe(word).symbol().equals(Selectors.NULLABLE) && call.field(word, 1) == Word.FALSE;
    }

    private String own(long word, int levels) {
        if (isNothing(call, word)) {
            return "";
        }
        if (word == Word.TRUE || word == Word.FALSE) {
            return word == Word.TRUE ? "True" : "False";
        }
        if (Numbers.isSmall(word, SmallKind.INT32)) {
            return Integer.toString(Word.low(word));
        }
        if (Numbers.isSmall(word, SmallKind.CHAR)) {
            return String.valueOf((char) Word.low(word));
        }
        if (Numbers.isEnum(word)) {
            return EnumText.name(call.describe(word), Word.low(word));
        }
        String text = Numbers.text(call, word);
        if (text != null) {
            return text;
        }
        Optional<Numeric> number = Numbers.of(call, word);
        return number.isPresent() ? NumberFormat.plain(number.get()) : composed(word, levels);
    }

    private String composed(long word, int levels) {
        if (levels == 0) {
            return "...";
        }
        TypeDescriptor type = call.describe(word);
        return switch (type.kind()) {
            case TUPLE, STRUCT_TUPLE -> tuple(word, type, levels);
            case RECORD, ANONYMOUS_RECORD -> type.symbol().equals(WellKnown.CELL)
                    ? "Microsoft.FSharp.Core.FSharpRef`1[" + typeName(call.field(word, 0)) + "]" : structured(word);
            case UNION -> switch (type.symbol()) {
                case WellKnown.LIST -> list(word, levels);
                case WellKnown.OPTION -> "Some(" + item(call.field(word, 0), levels, "null") + ")";
                case WellKnown.VALUE_OPTION -> Word.tag(word) == 0 ? "ValueNone" : item(call.field(word, 0), levels, "");
                default -> type.traits().contains(TypeDescriptor.Trait.NAMED_BY_ARGUMENTS) ? caseName(word, type) : structured(word);
            };
            case EXCEPTION -> type.fullName() + ": " + call.toText(call.invokeMethod(Selectors.MESSAGE, word));
            case CLASS, INTERFACE, ENUM, PRIMITIVE -> typeName(word);
        };
    }

    /** The name of a union's case as a .NET class; cases of structs are none of their own. */
    private String caseName(long word, TypeDescriptor type) {
        boolean nested = !type.traits().contains(TypeDescriptor.Trait.STRUCT);
        return type.fullName() + (nested ? "+" + type.cases().get(Word.tag(word)).name() : "") + call.typeArguments(word);
    }

    private String structured(long word) {
        return StructuredPrinter.print(call, word, StructuredPrinter.LINE_WIDTH, StructuredPrinter.MOST_LEAVES);
    }

    private String tuple(long word, TypeDescriptor type, int levels) {
        StringBuilder text = new StringBuilder("(");
        int size = type.cases().getFirst().fields().size();
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ", ").append(item(call.field(word, i), levels, ""));
        }
        return text.append(')').toString();
    }

    private String list(long list, int levels) {
        StringBuilder text = new StringBuilder("[");
        long rest = list;
        for (int i = 0; Word.tag(rest) != 0; i++) {
            if (i == MOST_LIST_ITEMS) {
                return text.append("; ... ]").toString();
            }
            text.append(i == 0 ? "" : "; ").append(item(call.field(rest, 0), levels, "null"));
            rest = call.field(rest, 1);
        }
        return text.append(']').toString();
    }

    private String item(long word, int levels, String nothing) {
        if (isNothing(call, word)) {
            return nothing;
        }
        return Word.isPointer(word) && !isBuiltIn(call.describe(word)) ? call.display(word) : own(word, levels - 1);
    }

    /** Whether a type certainly has no {@code ToString} of its own. */
    private static boolean isBuiltIn(TypeDescriptor type) {
        return switch (type.kind()) {
            case TUPLE, STRUCT_TUPLE, PRIMITIVE -> true;
            case UNION -> type.symbol().equals(WellKnown.LIST) || type.symbol().equals(WellKnown.OPTION)
                    || type.symbol().equals(WellKnown.VALUE_OPTION);
            case RECORD, ANONYMOUS_RECORD, EXCEPTION, CLASS, INTERFACE, ENUM -> false;
        };
    }

    /** The full .NET name; what the value holds stands for its type arguments, which are not kept. */
    private String typeName(long word) {
        TypeDescriptor type = call.describe(word);
        if (type.symbol().equals(WellKnown.ARRAY)) {
            return (call.arrayLength(word) == 0 ? WellKnown.OBJECT : typeName(call.element(word, 0))) + "[]";
        }
        List<String> arguments = new ArrayList<>();
        switch (type.symbol()) {
            case WellKnown.LIST -> {
                if (Word.tag(word) == 1) {
                    arguments.add(typeName(call.field(word, 0)));
                }
            }
            case WellKnown.OPTION, WellKnown.VALUE_OPTION, WellKnown.CELL -> arguments.add(typeName(call.field(word, 0)));
            default -> {
                if (type.fullName().endsWith("`1") && type.kind() == TypeDescriptor.Kind.CLASS && call.isInstance(word, Selectors.ENUMERABLE)) {
                    long enumerator = call.keep(call.invokeMethod(Selectors.GET_ENUMERATOR, word));
                    if (call.invokeMethod(Selectors.MOVE_NEXT, enumerator) == Word.TRUE) {
                        arguments.add(typeName(call.keep(call.invokeMethod(Selectors.CURRENT, enumerator))));
                    }
                }
            }
        }
        return arguments.isEmpty() || !type.fullName().contains("`") ? type.fullName() : type.fullName() + arguments.toString().replace(" ", "");
    }
}
