package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.syntax.TypeExpression;
import java.util.List;

/** {@code type D = delegate of int * int -> int}: a type whose values are functions, with the one member {@code Invoke}. */
final class DelegateDeclaration {

    private DelegateDeclaration() {}

    /** The declaration with its member written out; any other declaration as it is. */
    static TypeDefinition written(TypeDefinition declared, Session session) {
        if (!(declared.representation() instanceof Representation.Delegate(var signature))) {
            return declared;
        }
        Span span = declared.span();
        if (!(signature instanceof TypeExpression.Function(_, var result, _))) {
            session.error("FS0949", "a delegate is declared by what it takes and what it gives: `delegate of int -> string`", span);
        } else if (result instanceof TypeExpression.Function) {
            session.error("FS0950", "a delegate takes all its arguments at once: `delegate of int * int -> string`", span);
        }
        MemberDefinition invoke = new MemberDefinition.Abstract(
                "", List.of(), false, new Identifier("Invoke", span), List.of(), signature, false, false, span);
        return new TypeDefinition(
                declared.doc(), declared.attributes(), declared.access(), declared.name(), declared.parameters(), declared.constraints(),
                declared.representation(), List.of(invoke), span);
    }
}
