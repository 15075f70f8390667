package fusabi.border;

import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.types.Type;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Values of {@code obj} or of a type parameter: what they are is seen from the value. */
record Dynamic(Type type) implements Converter {

    private static final SmallKind[] KINDS = SmallKind.values();

    @Override
    public Object toJava(long word, Crossing crossing) {
        if (Word.isDouble(word)) {
            return Word.toDouble(word);
        }
        return switch (Word.top(word)) {
            case Word.SMALL -> small(word, crossing);
            case Word.INT64, Word.NATIVEINT -> Word.int48(word);
            case Word.NULLARY -> nullary(word, crossing);
            case Word.HANDLE -> handle(word, crossing);
            case Word.POINTER -> pointer(word, crossing);
            default -> crossing.border().value(word, type);
        };
    }

    private Object small(long word, Crossing crossing) {
        if (Word.tag(word) >= KINDS.length) {
            return crossing.border().value(word, type);
        }
        return switch (KINDS[Word.tag(word)]) {
            case INT32, BYTE, UINT16 -> (int) word;
            case CHAR -> (char) word;
            case SBYTE -> (byte) word;
            case INT16 -> (short) word;
            case UINT32 -> word & 0xFFFF_FFFFL;
            case FLOAT32 -> Float.intBitsToFloat((int) word);
            case FUNCTION -> crossing.border().value(word, type);
        };
    }

    private Object nullary(long word, Crossing crossing) {
        if (Library.isNothing(word)) {
            return null;
        }
        if (word == Word.TRUE || word == Word.FALSE) {
            return word == Word.TRUE;
        }
        TypeDescriptor descriptor = crossing.call().describe(word);
        return switch (descriptor.symbol()) {
            case WellKnown.LIST -> List.of();
            case WellKnown.OPTION, WellKnown.VALUE_OPTION -> Optional.empty();
            default -> crossing.border().value(word, type);
        };
    }

    private Object handle(long word, Crossing crossing) {
        return switch (crossing.call().toObject(word)) {
            case String text -> text;
            case BigDecimal number -> number;
            case BigInteger number -> number;
            case HostReference reference -> reference.target();
            default -> crossing.border().value(word, type);
        };
    }

    private Object pointer(long word, Crossing crossing) {
        return switch (crossing.call().describe(word).symbol()) {
            case "System.Int64" -> crossing.call().toInt64(word);
            case WellKnown.LIST -> new Sequences.Elements(Sequences.Kind.LIST, this, Sequences::list).toJava(word, crossing);
            case WellKnown.OPTION -> new Options(WellKnown.OPTION, this).toJava(word, crossing);
            default -> crossing.border().value(word, type);
        };
    }

    @Override
    public long toWord(Object value, Crossing crossing) {
        if (value == null) {
            return Word.NULL;
        }
        if (crossing.border().isValueClass(value.getClass())) {
            return crossing.border().word(value);
        }
        return switch (value) {
            case String text -> crossing.call().ofText(text);
            case Boolean bool -> Word.ofBool(bool);
            case Collection<?> list -> new Sequences.Elements(Sequences.Kind.LIST, this, Sequences::list).toWord(list, crossing);
            case Optional<?> option -> new Options(WellKnown.OPTION, this).toWord(option, crossing);
            default -> Numbers.kindOf(value.getClass())
                    .flatMap(kind -> Numbers.of(kind, value.getClass(), Direction.TO_SCRIPT))
                    .orElseThrow(() -> new ConversionException("A " + value.getClass().getSimpleName() + " means nothing to a script that asks for no type."))
                    .toWord(value, crossing);
        };
    }
}
