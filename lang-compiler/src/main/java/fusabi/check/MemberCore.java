package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.WellKnown;
import fusabi.core.CoreExpression;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.List;
import java.util.Optional;

/** The core of calls. */
final class MemberCore {

    private MemberCore() {}

    /**
     * The call of a member with everything it takes.
     *
     * @param receiver the receiver's type, if there is one
     * @param virtual  whether the object's own type decides which implementation runs
     */
    static CoreExpression call(Member member, Optional<Type> receiver, List<CoreExpression> all, boolean virtual, Span span) {
        Optional<String> implementation = virtual || member.selector().isEmpty() || receiver.isEmpty()
                || !(receiver.get().resolved() instanceof Type.Named named)
                ? Optional.empty()
                : VirtualSlot.implementation(named.definition(), member.selector().get());
        if (implementation.isPresent()) {
            return new CoreExpression.Apply(new CoreExpression.FunctionValue(implementation.get(), all.size(), span), all, span);
        }
        if (member.owner().kind() == TypeDefinition.Kind.DELEGATE && member.name().equals("Invoke")) {
            List<CoreExpression> arguments = all.size() == 1 ? List.of(Core.unit(span)) : all.subList(1, all.size());
            return new CoreExpression.Apply(all.getFirst(), arguments, span);
        }
        if (member.selector().isPresent() && (virtual || member.is(Member.Trait.ABSTRACT))) {
            return new CoreExpression.CallMethod(member.selector().get(), all, span);
        }
        List<CoreExpression> passed = all.isEmpty() ? List.of(Core.unit(span)) : all;
        return new CoreExpression.Apply(new CoreExpression.FunctionValue(member.symbol(), member.arity(), span), passed, span);
    }

    /** An optional argument that is given. */
    static CoreExpression some(CoreExpression value, Span span) {
        return new CoreExpression.Construct(new LayoutReference(WellKnown.OPTION, 1, 1), List.of(value), span);
    }

    /** An optional argument that is not given. */
    static CoreExpression none(Span span) {
        return new CoreExpression.Construct(new LayoutReference(WellKnown.OPTION, 0, 0), List.of(), span);
    }
}
