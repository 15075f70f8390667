package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.types.Constraint;
import fusabi.types.Hierarchy;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A member that types below may implement, seen from one of them: the parameters of its type replaced.
 *
 * @param groups     the parameters, in terms of the implementing type
 * @param result     the result, likewise
 * @param parameters the member's own type parameters, fresh and rigid
 */
record VirtualSlot(Member member, List<List<Member.Parameter>> groups, Type result, List<TypeVariable> parameters) {

    /** Every slot of that name and kind that {@code type} has or inherits, the nearest first; a class's interfaces have bodies of their own. */
    static List<VirtualSlot> find(Session session, Type.Named type, String name, Member.Kind kind) {
        List<VirtualSlot> found = new ArrayList<>();
        boolean isInterface = type.definition().kind() == TypeDefinition.Kind.INTERFACE;
        for (Type each : session.hierarchy().ancestry(type)) {
            if (each.resolved() instanceof Type.Named named
                    && (isInterface || named.definition().kind() != TypeDefinition.Kind.INTERFACE)) {
                for (Member member : named.definition().members(name)) {
                    if (member.selector().isPresent() && member.kind() == kind && !member.is(Member.Trait.EXTENSION)) {
                        found.add(seenFrom(session, named, member));
                    }
                }
            }
        }
        return found;
    }

    /**
     * The slot of that name that a member of {@code implementing} with these parameters implements: the first that takes as many, by type where several do,
     * and of these one that has no implementation yet.
     */
    static Optional<VirtualSlot> choose(
            Session session, Type.Named type, String name, Member.Kind kind, MemberParameters written, Type result, TypeDefinition implementing) {
        List<VirtualSlot> candidates = new ArrayList<>();
        for (VirtualSlot slot : find(session, type, name, kind)) {
            if (written.fits(slot.groups())) {
                candidates.add(slot);
            }
        }
        if (candidates.stream().anyMatch(slot -> written.fitsExactly(slot.groups()))) {
            candidates.removeIf(slot -> !written.fitsExactly(slot.groups()));
        }
        if (candidates.size() > 1) {
            List<VirtualSlot> possible = candidates.stream()
                    .filter(slot -> slot.couldBe(session, written) && session.unifier().couldUnify(slot.result(), result)).toList();
            Optional<VirtualSlot> open = possible.stream().filter(slot -> !implementing.methods().containsKey(slot.member().selector().get())).findFirst();
            if (!possible.isEmpty()) {
                return open.or(() -> Optional.of(possible.getFirst()));
            }
        }
        return candidates.stream().findFirst();
    }

    private boolean couldBe(Session session, MemberParameters parameters) {
        List<Type> written = parameters.types();
        List<Type> wanted = new ArrayList<>();
        groups.forEach(group -> group.forEach(p -> wanted.add(p.type())));
        if (written.size() != wanted.size()) {
            return true;
        }
        for (int i = 0; i < written.size(); i++) {
            if (!session.unifier().couldUnify(wanted.get(i), written.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** FS0855 when nothing of that name can be implemented, FS0856 when it takes other parameters; in an object expression FS0767 and FS0768. */
    static void reportMissing(Session session, Type.Named type, String name, Member.Kind kind, boolean inObject, Span span) {
        boolean exists = !find(session, type, name, kind).isEmpty();
        if (exists) {
            session.report(Diagnostic.error(inObject ? "FS0768" : "FS0856", "`" + name + "` of `" + type + "` takes other parameters than these",
                    span).noting("It takes " + find(session, type, name, kind).getFirst().written() + "."));
            return;
        }
        List<String> others = new ArrayList<>();
        for (Type each : session.hierarchy().ancestry(type)) {
            if (each.resolved() instanceof Type.Named named) {
                for (Member member : named.definition().allMembers()) {
                    if (member.selector().isPresent()) {
                        others.add(member.name());
                    }
                }
            }
        }
        String code = inObject ? "FS0767" : kind == Member.Kind.METHOD ? "FS0855" : "FS0859";
        session.report(session.names().withSuggestion(
                Diagnostic.error(code, "`" + type + "` has no abstract or virtual " + (kind == Member.Kind.METHOD ? "method" : "property")
                        + " `" + name + "` to implement", span), name, others));
    }

    /** The parameters as a script would write them: {@code (int, string)}. */
    private String written() {
        List<String> shown = new ArrayList<>();
        for (List<Member.Parameter> group : groups) {
            shown.add("(" + String.join(", ", group.stream().map(p -> p.type().toString()).toList()) + ")");
        }
        return "`" + String.join(" ", shown) + "`";
    }

    private static VirtualSlot seenFrom(Session session, Type.Named owner, Member member) {
        Substitution substitution = Hierarchy.substitution(owner);
        List<TypeVariable> own = new ArrayList<>();
        for (TypeVariable parameter : member.typeParameters()) {
            TypeVariable fresh = TypeVariable.declared(
                    parameter.name(), parameter.isMeasure(), parameter.isHeadType(), TypeVariable.Rigidity.RIGID,
                            session.generalizer().level());
            own.add(fresh);
            substitution.put(parameter, fresh);
        }
        for (int i = 0; i < own.size(); i++) {
            for (Constraint constraint : member.typeParameters().get(i).constraints()) {
                own.get(i).declare(substitution.apply(constraint));
            }
        }
        List<List<Member.Parameter>> groups = new ArrayList<>();
        for (List<Member.Parameter> group : member.groups()) {
            groups.add(group.stream()
                    .map(p -> new Member.Parameter(p.name(), substitution.apply(p.type()), p.optional(), p.paramArray(), p.defaultValue()))
                    .toList());
        }
        return new VirtualSlot(member, groups, substitution.apply(member.result()), own);
    }

    /** The function that {@code from} or a class above it runs for a selector, for calls through {@code base}. */
    static Optional<String> implementation(TypeDefinition from, String selector) {
        TypeDefinition current = from;
        while (true) {
            String symbol = current.methods().get(selector);
            if (symbol != null) {
                return Optional.of(symbol);
            }
            Optional<Type> base = current.base();
            if (base.isEmpty() || !(base.get().resolved() instanceof Type.Named named)) {
                return Optional.empty();
            }
            current = named.definition();
        }
    }
}
