package fusabi.border;

import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers. Java code may give a narrower type than the script wants, and take a wider one than it gives. */
final class Numbers {
    /*
     * For each kind: the Java types its values are, the natural one first, then those that hold all of them; and the Java types all of whose values
     * it holds. Java has no unsigned types: `byte` carries the bits of an F# byte, `long` those of a uint64, as in Java's own Byte.toUnsignedInt
     * and Long.toUnsignedString; the others are given as the next wider type and checked.
     */

    private record Fit(List<Class<?>> toJava, List<Class<?>> toScript) {}

    private static final Map<NumericKind, Fit> FITS = new EnumMap<>(Map.ofEntries(
            Map.entry(NumericKind.SBYTE, new Fit(List.of(Byte.class, Short.class, Integer.class, Long.class), List.of(Byte.class))),
            Map.entry(NumericKind.BYTE, new Fit(List.of(Integer.class, Byte.class, Short.class, Long.class), List.of(Integer.class, Byte.class, Short.class))),
            Map.entry(NumericKind.INT16, new Fit(List.of(Short.class, Integer.class, Long.class), List.of(Short.class, Byte.class))),
            Map.entry(NumericKind.UINT16, new Fit(List.of(Integer.class, Long.class), List.of(Integer.class))),
            Map.entry(NumericKind.INT32, new Fit(List.of(Integer.class, Long.class, Double.class), List.of(Integer.class, Short.class, Byte.class))),
            Map.entry(NumericKind.UINT32, new Fit(List.of(Long.class), List.of(Long.class))),
            Map.entry(NumericKind.INT64, new Fit(List.of(Long.class), List.of(Long.class, Integer.class, Short.class, Byte.class))),
            Map.entry(NumericKind.UINT64, new Fit(List.of(Long.class, BigInteger.class), List.of(Long.class, BigInteger.class))),
            Map.entry(NumericKind.NATIVEINT, new Fit(List.of(Long.class), List.of(Long.class, Integer.class))),
            Map.entry(NumericKind.CHAR, new Fit(List.of(Character.class), List.of(Character.class))),
            Map.entry(NumericKind.FLOAT32, new Fit(List.of(Float.class, Double.class), List.of(Float.class))),
            Map.entry(NumericKind.FLOAT, new Fit(List.of(Double.class), List.of(Double.class, Float.class, Integer.class))),
            Map.entry(NumericKind.DECIMAL, new Fit(List.of(BigDecimal.class), List.of(BigDecimal.class))),
            Map.entry(NumericKind.BIGINT, new Fit(List.of(BigInteger.class), List.of(BigInteger.class)))));

    private static final long MAX_UINT32 = 0xFFFF_FFFFL;

    private Numbers() {}

    /** The converter, when the types fit. */
    static Optional<Converter> of(NumericKind kind, Class<?> boxed, Direction direction) {
        Fit fit = FITS.get(kind);
        boolean fits = fit != null && (direction == Direction.TO_JAVA ? fit.toJava() : fit.toScript()).contains(boxed);
        return fits ? Optional.of(new Number(kind, boxed)) : Optional.empty();
    }

    /** To the Java type that stands for the kind where nothing else is asked for. */
    static Converter natural(NumericKind kind) {
        Fit fit = FITS.get(kind);
        return new Number(kind, fit == null ? Long.class : fit.toJava().getFirst());
    }

    /** The kind that stands for a Java type where the script asks for nothing else. */
    static Optional<NumericKind> kindOf(Class<?> boxed) {
        return switch (boxed.getName()) {
            case "java.lang.Byte" -> Optional.of(NumericKind.SBYTE);
            case "java.lang.Short" -> Optional.of(NumericKind.INT16);
            case "java.lang.Integer" -> Optional.of(NumericKind.INT32);
            case "java.lang.Long" -> Optional.of(NumericKind.INT64);
            case "java.lang.Character" -> Optional.of(NumericKind.CHAR);
            case "java.lang.Float" -> Optional.of(NumericKind.FLOAT32);
            case "java.lang.Double" -> Optional.of(NumericKind.FLOAT);
            case "java.math.BigDecimal" -> Optional.of(NumericKind.DECIMAL);
            case "java.math.BigInteger" -> Optional.of(NumericKind.BIGINT);
            default -> Optional.empty();
        };
    }

    private record Number(NumericKind kind, Class<?> boxed) implements Converter {

        @Override
        public Optional<Plain> plain() {
            return switch (kind) {
                case INT32 -> boxed == Integer.class ? Optional.of(Plain.INT) : Optional.empty();
                case INT64 -> boxed == Long.class ? Optional.of(Plain.LONG) : Optional.empty();
                case FLOAT -> boxed == Double.class ? Optional.of(Plain.DOUBLE) : Optional.empty();
                case CHAR -> Optional.of(Plain.CHAR);
                default -> Optional.empty();
            };
        }

        @Override
        public Object toJava(long word, Crossing crossing) {
            return switch (kind) {
                case FLOAT -> Word.toDouble(word);
                case FLOAT32 -> {
                    float value = Float.intBitsToFloat((int) word);
                    yield boxed == Float.class ? (Object) value : (Object) (double) value;
                }
                case DECIMAL -> crossing.call().toBigDecimal(word);
                case BIGINT -> crossing.call().toBigInteger(word);
                case CHAR -> (char) word;
                default -> ofLong(crossing.call().toInt64(word));
            };
        }

        private Object ofLong(long value) {
            return switch (boxed.getName()) {
                case "java.lang.Byte" -> (byte) value;
                case "java.lang.Short" -> (short) value;
                case "java.lang.Integer" -> (int) value;
                case "java.lang.Double" -> (double) value;
                case "java.math.BigInteger" -> new BigInteger(Long.toUnsignedString(value));
                default -> value;
            };
        }

        @Override
        public long toWord(Object value, Crossing crossing) {
            if (value == null) {
                throw new ConversionException("null is given where a number is wanted.");
            }
            return switch (kind) {
                case FLOAT -> Word.ofDouble(((java.lang.Number) value).doubleValue());
                case FLOAT32 -> Word.ofFloat32(((java.lang.Number) value).floatValue());
                case DECIMAL -> crossing.call().ofBigDecimal(decimal((BigDecimal) value));
                case BIGINT -> crossing.call().ofBigInteger((BigInteger) value);
                case CHAR -> Word.ofChar((Character) value);
                case INT64, NATIVEINT -> crossing.call().ofInt64(((java.lang.Number) value).longValue());
                case UINT64 -> crossing.call().ofUInt64(value instanceof BigInteger big ? unsigned(big) : ((java.lang.Number) value).longValue());
                case INT32 -> Word.ofInt(((java.lang.Number) value).intValue());
                case SBYTE -> Word.small(SmallKind.SBYTE.ordinal(), ((java.lang.Number) value).byteValue());
                case INT16 -> Word.small(SmallKind.INT16.ordinal(), ((java.lang.Number) value).shortValue());
                case BYTE -> Word.small(SmallKind.BYTE.ordinal(), value instanceof Byte bits ? bits & 0xFF : (int) within(value, 0xFF));
                case UINT16 -> Word.small(SmallKind.UINT16.ordinal(), (int) within(value, 0xFFFF));
                case UINT32 -> Word.small(SmallKind.UINT32.ordinal(), (int) within(value, MAX_UINT32));
                case UNATIVEINT -> throw new ConversionException("unativeint values stay in the script.");
            };
        }

        private static long within(Object value, long most) {
            long number = ((java.lang.Number) value).longValue();
            if (number < 0 || number > most) {
                throw new ConversionException(number + " is not between 0 and " + most + ".");
            }
            return number;
        }

        private static long unsigned(BigInteger value) {
            if (value.signum() < 0 || value.bitLength() > Long.SIZE) {
                throw new ConversionException(value + " is not between 0 and " + Long.toUnsignedString(-1L) + ".");
            }
            return value.longValue();
        }

        private static BigDecimal decimal(BigDecimal value) {
            BigDecimal fitting = value.scale() < 0 ? value.setScale(0) : value;
            if (fitting.scale() > 28) {
                fitting = fitting.setScale(28, RoundingMode.HALF_EVEN);
            }
            if (fitting.unscaledValue().abs().bitLength() > 96) {
                throw new ConversionException(value + " has more digits than a decimal.");
            }
            return fitting;
        }
    }
}
