package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.TypeExpression;
import java.util.List;

/** What is done to the head of an application; {@code span} is that of everything up to and with the step. */
sealed interface Step {
    Span span();

    record Argument(Expression value, Span span) implements Step {}

    record Lookup(Identifier name, Span span) implements Step {}

    record TypeArguments(List<TypeExpression> types, Span span) implements Step {}

    /** {@code dotted} tells {@code .[i]} from {@code [i]}, which a function takes for a list. */
    record Indexing(List<Expression> indices, boolean dotted, Span span) implements Step {}
}
