package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import java.util.Optional;

/** {@code member val}: a field, or a global when static, and the property that reads and perhaps writes it. */
final class AutoPropertyChecker {

    private final Session session;

    AutoPropertyChecker(Session session) {
        this.session = session;
    }

    void check(MemberOwner owner, MemberDefinition.AutoProperty written, Context context) {
        String name = written.name().name();
        Span span = written.span();
        Type type = written.type().map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh);
        MemberChecker checker = session.memberDefinitions();
        if (written.isStatic()) {
            String symbol = StaticBindings.symbolOf(owner.definition(), name);
            checker.generated(owner, name, Member.Kind.GETTER, true, written.access(), type, (_, _) -> new CoreExpression.Global(symbol,
                    span), span);
            if (written.settable()) {
                checker.generated(owner, name, Member.Kind.SETTER, true, written.access(), type,
                        (_, content) -> new CoreExpression.SetGlobal(symbol, Core.local(content, span), span), span);
            }
            return;
        }
        Optional<Field> field = owner.definition().field(name + "@property@");
        if (field.isEmpty()) {
            session.error("FS3133", "`member val` needs a primary constructor, as in `type " + owner.definition().name() + "() =`", span);
            return;
        }
        session.unify(field.get().type(), type, span);
        int index = field.get().index();
        checker.generated(owner, name, Member.Kind.GETTER, false, written.access(), type,
                (self, _) -> new CoreExpression.GetField(Core.local(self, span), index, span), span);
        if (written.settable()) {
            checker.generated(owner, name, Member.Kind.SETTER, false, written.access(), type,
                    (self, content) -> new CoreExpression.SetField(Core.local(self, span), index, Core.local(content, span), span), span);
        }
    }
}
