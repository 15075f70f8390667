package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.types.KnownTypes;
import fusabi.types.Type;

/** Types of printf formats: {@code PrintfFormat<'Printer, 'State, 'Residue, 'Result, 'Tuple>}. */
final class FormatTypes {

    private final Session session;

    FormatTypes(Session session) {
        this.session = session;
    }

    boolean isFormat(Type.Named type) {
        return type.definition().symbol().equals(KnownTypes.FORMAT);
    }

    /** A literal where a format is expected: its specifiers say what the printer takes. */
    Code literal(String text, Type.Named format, Span span) {
        session.unify(format.arguments().get(0), format.arguments().get(3), span);
        return () -> new CoreExpression.FormatConstant(text, span);
    }
}
