package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.TypeDescriptor.Trait;
import fusabi.host.NativeCall;
import fusabi.host.ScriptNeeded;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Optional;

/** {@code ToString()} of values that have no parts. The library's module Texts does it for all others. */
final class DefaultText {

    private DefaultText() {}

    /** Whether a value is null, or what is null once it is an obj. */
    static boolean isNothing(NativeCall call, long word) {
        return word == Word.NULL || word == Word.UNIT || isEmptyNullable(call, word) || Word.top(word) == Word.NULLARY && Word.tag(word) == 0
                && word != Word.FALSE && call.describe(word).traits().contains(Trait.NULL_AS_TRUE_VALUE);
    }

    /** Whether a value is a {@code Nullable} without a value: its second field says so. */
    static boolean isEmptyNullable(NativeCall call, long word) {
        return Word.isPointer(word) && call.describe(word).symbol().equals(Selectors.NULLABLE) && call.field(word, 1) == Word.FALSE;
    }

    /** The text of a value that has no parts and no {@code ToString} of the script or library, empty for null; Java null for all others. */
    static String leaf(NativeCall call, long word) {
        if (Numbers.isSmall(word, SmallKind.INT32)) {
            return Integer.toString(Word.low(word));
        }
        String text = Numbers.text(call, word);
        if (text != null) {
            return text;
        }
        if (isNothing(call, word)) {
            return "";
        }
        if (word == Word.TRUE || word == Word.FALSE) {
            return word == Word.TRUE ? "True" : "False";
        }
        if (Numbers.isSmall(word, SmallKind.CHAR)) {
            return String.valueOf((char) Word.low(word));
        }
        if (Numbers.isEnum(word)) {
            return EnumText.name(call.describe(word), Word.low(word));
        }
        Optional<Numeric> number = Numbers.of(call, word);
        return number.map(NumberFormat::plain).orElse(null);
    }

    /** As {@link #leaf}, where Java null is no answer. */
    static String leafOnly(NativeCall call, long word) {
        String text = leaf(call, word);
        if (text == null) {
            throw ScriptNeeded.SIGNAL;
        }
        return text;
    }

    /** The name of a union's case as a .NET class; cases of structs are none of their own. */
    static String caseName(NativeCall call, long word, TypeDescriptor type) {
        boolean nested = !type.traits().contains(Trait.STRUCT);
        return type.fullName() + (nested ? "+" + type.cases().get(Word.tag(word)).name() : "") + call.typeArguments(word);
    }
}
