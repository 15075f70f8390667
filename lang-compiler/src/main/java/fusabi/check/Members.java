package fusabi.check;

import fusabi.members.Found;
import fusabi.members.MemberLookup;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.types.Constraint;
import fusabi.types.Field;
import fusabi.types.KnownTypes;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of a receiver: what is known of its type, what a name means there, what to say when it means nothing. */
final class Members {

    private final Session session;
    private final MemberLookup lookup;

    Members(Session session) {
        this.session = session;
        this.lookup = new MemberLookup(session.hierarchy(), session.known());
    }

    /** The type to look members up in: a variable's best guess, where what every object has needs none; empty after FS0072. */
    Optional<Type> known(Type type, Span span, String member) {
        Type resolved = type.resolved();
        if (resolved instanceof TypeVariable variable) {
            session.traits().settleWeakly(variable);
            resolved = variable.resolved();
        }
        if (resolved instanceof TypeVariable variable) {
            if (variable.constraints().stream().anyMatch(c -> c instanceof Constraint.Subtype) || variable.isGeneric()
                    || variable.rigidity() == TypeVariable.Rigidity.RIGID
                    || !session.known().objectDefinition().members(member).isEmpty()) {
                return Optional.of(variable);
            }
            session.report(Diagnostic
                    .error("FS0072", "the type of this expression is not known yet, so its member `" + member + "` cannot be found", span)
                    .noting("Types are found from left to right. Give the parameter a type, or bring the value first with `|>`."));
            return Optional.empty();
        }
        return resolved instanceof Type.Erroneous ? Optional.empty() : Optional.of(resolved);
    }

    /** A value of unknown type whose field {@code name} is asked for is taken to be of the latest record with such a field. */
    void guessRecord(Type type, Identifier name, Context context) {
        if (!(type.resolved() instanceof TypeVariable first)) {
            return;
        }
        session.traits().settleWeakly(first);
        if (first.resolved() instanceof TypeVariable variable && !variable.isGeneric() && variable.rigidity() != TypeVariable.Rigidity.RIGID
                && variable.constraints().stream().noneMatch(c -> c instanceof Constraint.Subtype)) {
            List<Field> fields = context.scope().fields(name.name());
            if (!fields.isEmpty()) {
                TypeDefinition record = fields.getFirst().owner();
                session.unify(variable, new Type.Named(record, session.generalizer().freshArguments(record.parameters())), name.span());
            }
        }
    }

    /** The members of that name, instance or static. */
    Optional<Found> find(Type type, String name, boolean isStatic, Context context) {
        return lookup.find(type, name, isStatic, context.scope());
    }

    /** The names of all members, those added from outside included. */
    Set<String> names(Type type, Context context) {
        Set<String> names = lookup.names(type);
        for (Type each : session.hierarchy().ancestry(type)) {
            if (each.resolved() instanceof Type.Named named) {
                names.addAll(context.scope().extensionNames(named.definition()));
            }
        }
        return names;
    }

    /** FS0039 for a member that does not exist, with the names that do. */
    void reportMissing(Type type, Identifier name, Context context) {
        Optional<LeftOut> reflection = type.is(session.known().get(KnownTypes.TYPE, 0)) ? LeftOut.find("Reflection") : Optional.empty();
        if (type.resolved() instanceof TypeVariable variable
                && variable.constraints().stream().noneMatch(c -> c instanceof Constraint.Subtype)) {
            session.report(Diagnostic.error("FS0072", "`" + type + "` may be any type, so nothing is known of a member `" + name.name() + "`",
                    name.span()).noting("Say what it is, `(x: string)`, or what it must have, `'a :> …`."));
            return;
        }
        Set<Type> visible = new HashSet<>(session.hierarchy().visibleAncestry(type));
        for (Type each : session.hierarchy().ancestry(type)) {
            if (!visible.contains(each) && each.resolved() instanceof Type.Named named && !named.definition().members(name.name()).isEmpty()) {
                session.report(Diagnostic.error("FS0039", "the type `" + type + "` shows no field, property or method called `" + name.name() + "`",
                        name.span()).noting("It is a member of the interface `" + named + "`: write `(value :> " + named + ")." + name.name() + "`."));
                return;
            }
        }
        session.report(reflection.map(part -> part.at(name.span())).orElseGet(() -> session.names().withSuggestion(Diagnostic.error(
                "FS0039", "the type `" + type + "` has no field, property or method called `" + name.name() + "`", name.span()),
                name.name(), lookup.names(type))));
    }

    /** Whether a member may be used here. */
    boolean isAccessible(Member member, Context context) {
        return switch (member.access()) {
            case PUBLIC, INTERNAL -> true;
            case PRIVATE -> context.type().filter(t -> t == member.owner()).isPresent() || member.is(Member.Trait.EXTENSION);
        };
    }
}
