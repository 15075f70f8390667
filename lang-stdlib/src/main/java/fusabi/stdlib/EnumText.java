package fusabi.stdlib;

import fusabi.bytecode.TypeDescriptor;
import fusabi.value.NumericKind;
import java.util.Map;

/** Names of an enum's values. */
final class EnumText {

    private EnumText() {}

    /** As {@code ToString()}: a name, flags joined with commas, or the number. */
    static String name(TypeDescriptor type, int bits) {
        NumericKind kind = type.enumKind().orElse(NumericKind.INT32);
        long value = value(kind, bits);
        for (Map.Entry<String, Long> entry : type.enumNames().entrySet()) {
            if (entry.getValue() == value) {
                return entry.getKey();
            }
        }
        return type.traits().contains(TypeDescriptor.Trait.FLAGS) ? flags(type, value) : Long.toString(value);
    }

    /** The number that is kept in 32 bits. */
    static long value(NumericKind kind, int bits) {
        return switch (kind) {
            case BYTE -> bits & 0xFF;
            case SBYTE -> (byte) bits;
            case INT16 -> (short) bits;
            case UINT16, CHAR -> bits & 0xFFFF;
            case UINT32 -> Integer.toUnsignedLong(bits);
            default -> bits;
        };
    }

    /** The largest names first cover the bits; they are listed in ascending order. */
    static String flags(TypeDescriptor type, long value) {
        var names = type.enumNames().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).toList();
        StringBuilder text = new StringBuilder();
        long rest = value;
        for (Map.Entry<String, Long> name : names) {
            long bits = name.getValue();
            if (bits != 0 && (rest & bits) == bits) {
                rest -= bits;
                text.insert(0, text.isEmpty() ? name.getKey() : name.getKey() + ", ");
            }
        }
        return rest != 0 || text.isEmpty() ? Long.toString(value) : text.toString();
    }
}
