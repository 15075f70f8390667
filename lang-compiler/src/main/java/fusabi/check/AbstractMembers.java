package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeExpression;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import fusabi.types.TypeDefinition.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every abstract member that a type promises must have a body, its own or inherited. */
final class AbstractMembers {

    private final Session session;

    AbstractMembers(Session session) {
        this.session = session;
    }

    /** Every abstract member that the type promises must have a body, when all that augments the type has been seen. */
    void check(TypeDefinition definition, List<MemberDefinition> members, Span span) {
        session.atEnd(() -> report(definition, members, span));
    }

    private void report(TypeDefinition definition, List<MemberDefinition> members, Span span) {
        if (definition.kind() == Kind.INTERFACE || definition.kind() == Kind.DELEGATE || definition.kind() == Kind.ENUM || definition.is(Flag.ABSTRACT)
                || definition.kind() == Kind.ABBREVIATION || definition.kind() == Kind.MEASURE) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Type each : session.hierarchy().ancestry(definition.ofParameters())) {
            if (!(each.resolved() instanceof Type.Named named)) {
                continue;
            }
            for (Member member : named.definition().allMembers()) {
                if (member.is(Member.Trait.ABSTRACT) && !member.isStatic() && member.selector().isPresent()
                        && seen.add(member.selector().get())
                        && VirtualSlot.implementation(definition, member.selector().get()).isEmpty()
                        && (named.definition().kind() == Kind.INTERFACE
                                || !named.definition().methods().containsKey(member.selector().get()))) {
                    boolean slotOfInterface = named.definition().kind() == Kind.INTERFACE;
                    session.error(slotOfInterface ? "FS0366" : "FS0365",
                            (definition.name().equals("object") ? "this object" : "`" + definition.name() + "`")
                                    + " has no body for `" + member.name() + "` of `" + named + "`",
                            slotOfInterface ? implementation(members, named, span) : span);
                    return;
                }
            }
        }
    }

    /** Where the interface is implemented that a slot belongs to. */
    private Span implementation(List<MemberDefinition> members, Type.Named slots, Span otherwise) {
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.InterfaceImplementation(var type, _, _)
                    && type instanceof TypeExpression.Named(var name, _, _)
                    && name.last().name().equals(slots.definition().name())) {
                return type.span();
            }
        }
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.InterfaceImplementation(var type, _, _)) {
                return type.span();
            }
        }
        return otherwise;
    }
}
