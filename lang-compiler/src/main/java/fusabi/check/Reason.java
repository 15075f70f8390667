package fusabi.check;

import fusabi.source.Span;
import java.util.Optional;

/** Why a type is expected, for messages. */
sealed interface Reason {

    record None() implements Reason {}

    /** Argument {@code number}, from 1, of {@code function} (empty when it has no name). */
    record Argument(int number, String function) implements Reason {}

    /** A branch of an {@code if}; {@code first} is where the first branch stands. */
    record Branch(Optional<Span> first) implements Reason {}

    /** A rule of a match after the first. */
    record Clause(Optional<Span> first) implements Reason {}

    /** An item of a list or array after the first. */
    record Element(Span first) implements Reason {}

    /** {@code if c then e} without else. */
    record NoElse() implements Reason {}

    record Condition(String construct) implements Reason {}

    /** What a method or property gave stands there, for another reason. */
    record CallResult(Reason why) implements Reason {}

    record Guard() implements Reason {}

    record FieldValue(String field) implements Reason {}

    /** The type written at a name. */
    record Annotation(String name) implements Reason {}

    record Operand(String operator) implements Reason {}

    record Index() implements Reason {}

    record Statement() implements Reason {}

    record PatternOf(String what) implements Reason {}

    record Assigned(String target) implements Reason {}

    Reason NONE = new None();
}
