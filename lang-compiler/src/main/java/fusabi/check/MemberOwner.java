package fusabi.check;

import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The type whose members are being declared.
 *
 * @param type      the type as its own members see it
 * @param prefix    what the symbols of its functions begin with
 * @param extension whether the members are added to a type of another module
 * @param slots     the interface that is being implemented, if these are its members
 * @param publish   takes the members of an extension
 * @param instance  what members of an instance see beside their parameters
 */
record MemberOwner(
        TypeDefinition definition, Type.Named type, String prefix, boolean extension, Optional<Type.Named> slots, Instance instance,
        Consumer<Member> publish) {

    /** The context of a member's body: a class's let-bindings belong to it. */
    @FunctionalInterface
    interface Instance {
        Context in(Context context, Optional<Variable> self);
    }

    static final Instance PLAIN = (context, _) -> context;

    MemberOwner implementing(Type.Named slotsOf) {
        return new MemberOwner(definition, type, prefix + "." + slotsOf.definition().name(), extension, Optional.of(slotsOf), instance,
                publish);
    }

    /** Adds a member unless the type has one like it. */
    void add(Member member, Session session, Span span) {
        for (Member other : definition.members(member.name())) {
            if (!extension && !member.name().equals("op_Explicit") && !member.name().equals("op_Implicit") && clash(member, other)) {
                session.error("FS0438", "`" + definition.name() + "` has two members `" + member.name() + "` with the same parameters",
                        span);
                return;
            }
        }
        if (extension) {
            publish.accept(member);
        } else {
            definition.add(member);
        }
    }

    private static boolean clash(Member member, Member other) {
        if (member.kind() != other.kind() || member.isStatic() != other.isStatic() || other.is(Member.Trait.EXTENSION)
                || member.is(Member.Trait.OUT_RESULT) != other.is(Member.Trait.OUT_RESULT)) {
            return false;
        }
        List<Type> mine = types(member);
        List<Type> theirs = types(other);
        if (mine.size() != theirs.size() || member.typeParameters().size() != other.typeParameters().size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            Type a = mine.get(i).resolved();
            Type b = theirs.get(i).resolved();
            boolean unknown = a instanceof TypeVariable || b instanceof TypeVariable;
            if (unknown ? a != b : !a.toString().equals(b.toString())) {
                return false;
            }
        }
        return true;
    }

    private static List<Type> types(Member member) {
        return member.groups().stream().flatMap(List::stream).map(Member.Parameter::type).toList();
    }
}
