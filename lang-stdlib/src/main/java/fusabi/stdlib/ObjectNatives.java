package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.host.NativeCall;
import fusabi.stdlib.NumberFormat.BadFormat;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** What every value can do. */
final class ObjectNatives {

    /** How many times as long as passing by a character a placeholder of a format takes. */
    private static final int CHARACTER = 16;

    private ObjectNatives() {}

    static void define(Natives natives) {
        natives.define("Object.formatted", 2, call -> {
            String text = formatted(call, call.word(0), call.nullableString(1));
            return text == null ? Word.NULL : call.ofText(text);
        });
        natives.define("Object.typeName", 1, call -> call.ofText(typeName(call, call.word(0))));
        natives.define("Object.box", 1, call -> DefaultText.isNothing(call, call.word(0)) ? Word.NULL : call.word(0));
        natives.define("Enum.value", 1, call -> Word.ofInt(Word.low(call.word(0))));
        natives.define("Object.boxedKey", 1, call -> call.ofText(boxedKey(call, call.word(0))));
        natives.define("Object.identityHash", 1, call -> Word.ofInt(call.identity(call.word(0))));
    }

    /** A key as the message about a missing one shows it: reference types are in a box of FSharp.Core's, which has no text of its own. */
    private static String boxedKey(NativeCall call, long word) {
        boolean text = Numbers.text(call, word) != null;
        return text || Word.isPointer(word) && Numbers.of(call, word).isEmpty()
                ? "Microsoft.FSharp.Core.CompilerServices.RuntimeHelpers+StructBox`1[" + typeFullName(call, word) + "]" : DefaultText.leaf(call, word);
    }

    /** {@code x.ToString(format)} of null, numbers and enums; of anything without a format; Java null for values that F# code has to show. */
    static String formatted(NativeCall call, long word, String format) {
        if (format == null || format.isEmpty() || DefaultText.isNothing(call, word)) {
            return DefaultText.leaf(call, word);
        }
        Work.interpreting(call, format);
        Work.formatting(call, format);
        if (Numbers.isEnum(word)) {
            return enumText(call, word, format);
        }
        Optional<Numeric> number = Numbers.of(call, word);
        return number.isPresent() ? format(call, number.get(), format) : Numbers.isSmall(word, SmallKind.CHAR) || isTextOrBool(call, word)
                ? DefaultText.leaf(call, word) : null;
    }

    private static boolean isTextOrBool(NativeCall call, long word) {
        return word == Word.TRUE || word == Word.FALSE || Numbers.text(call, word) != null;
    }

    static String format(NativeCall call, Numeric number, String format) {
        try {
            Looks looks = new Looks(call);
            return NumberFormat.format(number, format, () -> looks.passed(CHARACTER));
        } catch (BadFormat e) {
            throw call.raise("System.FormatException", e.getMessage());
        }
    }

    private static String enumText(NativeCall call, long word, String format) {
        TypeDescriptor type = call.describe(word);
        NumericKind kind = type.enumKind().orElse(NumericKind.INT32);
        long value = EnumText.value(kind, Word.low(word));
        return switch (format) {
            case "G", "g" -> EnumText.name(type, Word.low(word));
            case "F", "f" -> type.enumNames().containsValue(value) ? EnumText.name(type, Word.low(word)) : EnumText.flags(type, value);
            case "D", "d" -> Long.toString(value);
            case "X", "x" -> {
                String digits = new Numeric.Whole(kind, BigInteger.valueOf(value)).bits().toString(16).toUpperCase(Locale.ROOT);
                yield "0".repeat(Math.max(0, kind.bits() / 4 - digits.length())) + digits;
            }
            default -> throw call.raise("System.FormatException",
                    "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
        };
    }

    static String typeName(NativeCall call, long word) {
        TypeDescriptor type = call.describe(word);
        return type.symbol().equals(WellKnown.ARRAY) ? elementName(call, word, false) + "[]" : type.name();
    }

    static String typeFullName(NativeCall call, long word) {
        TypeDescriptor type = call.describe(word);
        return type.symbol().equals(WellKnown.ARRAY) ? elementName(call, word, true) + "[]" : type.fullName();
    }

    /** The type of the first element stands for the element type, which is not kept. */
    private static String elementName(NativeCall call, long array, boolean full) {
        if (call.arrayLength(array) == 0) {
            return full ? "System.Object" : "Object";
        }
        long first = call.element(array, 0);
        return full ? typeFullName(call, first) : typeName(call, first);
    }
}
