package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Member;
import fusabi.types.Type;

/** {@code static val mutable private}: a global that begins as zero or null, read and written like a property of the type. */
final class StaticFieldChecker {

    private final Session session;

    StaticFieldChecker(Session session) {
        this.session = session;
    }

    void check(MemberOwner owner, MemberDefinition.Field written, Context context) {
        Span span = written.name().span();
        Type type = session.typeExpressions().check(written.type(), context);
        if (!written.isMutable() || written.access() != Access.PRIVATE || !Attributes.has(written.attributes(), "DefaultValue")) {
            session.error("FS0881", "a `static val` field is `mutable` and `private` and has the attribute `[<DefaultValue>]`", span);
            return;
        }
        String name = written.name().name();
        String symbol = session.uniqueSymbol(owner.prefix() + "." + name);
        session.define(() -> new CoreProgram.Definition.Value(symbol, session.classes().zero(type, span), span));
        MemberChecker checker = session.memberDefinitions();
        checker.generated(owner, name, Member.Kind.GETTER, true, written.access(), type,
                (_, _) -> new CoreExpression.Global(symbol, span), span);
        checker.generated(owner, name, Member.Kind.SETTER, true, written.access(), type,
                (_, content) -> new CoreExpression.SetGlobal(symbol, Core.local(content, span), span), span);
    }
}
