package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import java.util.List;
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
        Optional<Field> field = owner.definition().field(field(written, owner.slots()) + "@");
        if (field.isEmpty()) {
            session.error("FS3133", "`member val` needs a primary constructor, as in `type " + owner.definition().name() + "() =`", span);
            return;
        }
        session.unify(field.get().type(), type, span);
        int index = field.get().index();
        MemberChecker.GeneratedBody get = (self, _) -> new CoreExpression.GetField(Core.local(self, span), index, span);
        MemberChecker.GeneratedBody set =
                (self, content) -> new CoreExpression.SetField(Core.local(self, span), index, Core.local(content, span), span);
        if (owner.slots().isPresent() || written.flavor() != MemberDefinition.Flavor.MEMBER) {
            checker.generatedOverride(owner, written.name(), Member.Kind.GETTER, type, get, span);
            if (written.settable()) {
                checker.generatedOverride(owner, written.name(), Member.Kind.SETTER, type, set, span);
            }
            return;
        }
        checker.generated(owner, name, Member.Kind.GETTER, false, written.access(), type, get, span);
        if (written.settable()) {
            checker.generated(owner, name, Member.Kind.SETTER, false, written.access(), type, set, span);
        }
    }

    /** The auto-properties of objects among the members. */
    static List<MemberDefinition.AutoProperty> in(List<MemberDefinition> members) {
        return members.stream().filter(MemberDefinition.AutoProperty.class::isInstance).map(MemberDefinition.AutoProperty.class::cast)
                .filter(property -> !property.isStatic()).toList();
    }

    /** The name of what holds a property: one for each interface whose property it is. */
    static String field(MemberDefinition.AutoProperty property, Optional<Type.Named> slots) {
        return slots.map(type -> type.definition().symbol() + ".").orElse("") + property.name().name() + "@property";
    }
}
