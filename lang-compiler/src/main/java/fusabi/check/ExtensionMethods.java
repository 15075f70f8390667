package fusabi.check;

import fusabi.core.Variable;
import fusabi.members.Candidate;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Member;
import fusabi.types.Substitution;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Static methods with the attribute {@code Extension}: they are called as if they were methods of what their first parameter takes. */
final class ExtensionMethods {

    private final Session session;
    /** Those of the script; a module that is opened brings its own into scope. */
    private final Map<String, List<Declared>> byName = new HashMap<>();

    private record Declared(Member member, ModuleContents home) {

        /** In its own module and those within it, as whatever else that module declares. */
        boolean isVisibleIn(ModuleContents module) {
            return home.path().isEmpty() || (module.path() + ".").startsWith(home.path() + ".");
        }
    }

    ExtensionMethods(Session session) {
        this.session = session;
    }

    void add(Member member, ModuleContents home) {
        byName.computeIfAbsent(member.name(), _ -> new ArrayList<>()).add(new Declared(member, home));
    }

    /** The methods of that name that take such a receiver. */
    List<Candidate> of(Type receiver, String name, Context context) {
        List<Candidate> found = new ArrayList<>();
        Set<Member> members = new LinkedHashSet<>();
        byName.getOrDefault(name, List.of()).stream().filter(one -> one.isVisibleIn(context.module())).forEach(one -> members.add(one.member));
        members.addAll(context.scope().extensionMethods(name));
        for (Member member : members) {
            if (!member.parameters().isEmpty() && session.members().isAccessible(member, context)) {
                Substitution instance = Substitution.of(
                        member.typeParameters(), session.generalizer().freshArguments(member.typeParameters()));
                if (session.conversionRules().couldConvert(receiver, instance.apply(member.parameters().getFirst().type()))) {
                    found.add(new Candidate(member, member.owner().ofParameters(), true));
                }
            }
        }
        return found;
    }

    /** {@code receiver.name(arguments)} as {@code Type.name(receiver, arguments)}. */
    Typed call(
            List<Candidate> candidates, Typed receiver, Identifier name, Optional<List<Type>> explicit, Expression argument, Span span,
            Context context, Optional<Expected> expected) {
        Variable variable = Variable.of("receiver");
        String local = "receiver@" + session.nextNumber();
        List<Expression> items = new ArrayList<>();
        items.add(new Expression.Name(new LongIdentifier(List.of(new Identifier(local, receiver.span()))), receiver.span()));
        items.addAll(MethodCalls.items(argument));
        Context inner = context.with(Value.local(local, receiver.type(), variable));
        Typed call = session.calls().call(
                new Callee(candidates, Optional.empty(), explicit, name.name(), true, span), items, inner, expected);
        return new Typed(() -> Core.let(variable, receiver.code().finish(), call.code().finish(), span), call.type(), span);
    }
}
