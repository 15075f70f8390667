package fusabi.match;

import fusabi.core.CorePattern;
import fusabi.syntax.Literal;
import java.util.Optional;

/** What one test asks of a value. */
public sealed interface Head {

    /** Whether it is of this case of a union that has {@code count} cases. */
    record Tag(int tag, int count) implements Head {}

    /** Whether it equals the literal. */
    record Equal(Literal literal) implements Head {

        public Equal {
            literal = literal.canonical();
        }
    }

    record EqualEnum(String type, int bits) implements Head {}

    record IsNull() implements Head {}

    /** Whether it is an array of so many items. */
    record Length(int length) implements Head {}

    record OfType(String type) implements Head {}

    /** What the pattern asks first; nothing for those that are taken apart before anything is asked. */
    static Optional<Head> of(CorePattern pattern) {
        return switch (pattern) {
            case CorePattern.Case union -> Optional.of(new Tag(union.tag(), union.union().cases().size()));
            case CorePattern.Constant constant -> Optional.of(new Equal(constant.literal()));
            case CorePattern.EnumConstant constant -> Optional.of(new EqualEnum(constant.shape().type(), constant.bits()));
            case CorePattern.Null _ -> Optional.of(new IsNull());
            case CorePattern.ArrayOf array -> Optional.of(new Length(array.items().size()));
            case CorePattern.TypeTest test -> Optional.of(new OfType(test.type()));
            case CorePattern.Any _, CorePattern.Bind _, CorePattern.Product _, CorePattern.Or _, CorePattern.And _, CorePattern.View _ ->
                Optional.empty();
        };
    }

    /** Whether a value can pass only one of two different tests of this kind, so that one switch may decide between them. */
    default boolean excludes(Head other) {
        return switch (this) {
            case Tag _ -> other instanceof Tag;
            case Equal _ -> other instanceof Equal || other instanceof IsNull;
            case EqualEnum _ -> other instanceof EqualEnum;
            case Length _ -> other instanceof Length;
            case IsNull _ -> other instanceof Equal || other instanceof OfType;
            case OfType _ -> other instanceof IsNull;
        };
    }

    /** How many tests of this kind there are when a value must pass one of them; 0 when there is no end to them. */
    default int signature() {
        return switch (this) {
            case Tag(_, var count) -> count;
            case Equal(Literal.Bool _) -> 2;
            case Equal _, EqualEnum _, IsNull _, Length _, OfType _ -> 0;
        };
    }
}
