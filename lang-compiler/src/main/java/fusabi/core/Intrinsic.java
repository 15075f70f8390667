package fusabi.core;

import java.util.Locale;
import java.util.Optional;

/**
 * Operations that are single instructions. The library writes them as {@code extern "%name"}, the name in lower case with
 * underscores: {@code extern "%array_get" xs i}.
 */
public enum Intrinsic {
    /** {@code a = b}, structural, any type. */
    EQUALS(2),
    /** {@code a.Equals b}: as {@link #EQUALS}, but nan equals nan. */
    EQUALS_ER(2),
    COMPARE(2), LESS(2), LESS_EQUAL(2), GREATER(2), GREATER_EQUAL(2), HASH(1),
    /** The same object, or the same word. */
    SAME(2),
    /** Equality of values that are one word each: int, bool, char, small integers, unit, enums of the same type. */
    EQUALS_WORD(2),
    NOT(1), CONCAT(2),
    /** Length and initial value. */
    ARRAY_NEW(2),
    ARRAY_LENGTH(1), ARRAY_GET(2), ARRAY_SET(3), STRING_LENGTH(1), STRING_GET(2),
    RAISE(1),
    /** Raises an exception again, its stack trace kept; given {@code ()}, the exception that the innermost handler around is about. */
    RERAISE(1),
    FIBER_NEW(1), FIBER_RESUME(2), FIBER_YIELD(1), FIBER_IS_DONE(1), FIBER_PARK(2),
    TAG_OF(1),
    /** Puts the second operand, a list, in place of the tail of the first, a cons cell that nobody else has seen; gives unit. */
    SET_TAIL(2),
    /** The operand itself: a change of static type only. */
    IDENTITY(1);

    private final int arity;

    Intrinsic(int arity) {
        this.arity = arity;
    }

    public int arity() {
        return arity;
    }

    /** The intrinsic that {@code extern "%…"} names. */
    public static Optional<Intrinsic> named(String name) {
        for (Intrinsic intrinsic : values()) {
            if (name.equals("%" + intrinsic.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(intrinsic);
            }
        }
        return Optional.empty();
    }
}
