package fusabi.check;

import fusabi.syntax.Expression;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of one interface's implementation. An interface may inherit a method that differs from its own only in the result, as {@code IEnumerable<'T>}
 * does; which body is which follows from the results, so those come first of which it is written.
 */
final class InterfaceBodies {

    private InterfaceBodies() {}

    static List<MemberDefinition> ordered(List<MemberDefinition> members) {
        List<MemberDefinition> told = new ArrayList<>();
        List<MemberDefinition> others = new ArrayList<>();
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.Method method && isRepeated(method, members)) {
                MemberDefinition.Method known = withResult(method);
                (known.result().isPresent() ? told : others).add(known);
            } else {
                others.add(member);
            }
        }
        told.addAll(others);
        return told;
    }

    private static boolean isRepeated(MemberDefinition.Method method, List<MemberDefinition> members) {
        return members.stream().anyMatch(other -> other != method && other instanceof MemberDefinition.Method another
                && another.name().name().equals(method.name().name()));
    }

    /** The method with the result that its body tells: {@code … :> IEnumerator}. */
    private static MemberDefinition.Method withResult(MemberDefinition.Method method) {
        Optional<TypeExpression> told = method.result().isEmpty() && method.body().unparenthesized() instanceof Expression.Upcast(_, var type, _)
                ? type.filter(named -> !(named instanceof TypeExpression.Anonymous)) : Optional.empty();
        return told.isEmpty() ? method : new MemberDefinition.Method(
                method.doc(), method.attributes(), method.access(), method.isStatic(), method.isInline(), method.flavor(), method.self(), method.name(),
                method.typeParameters(), method.constraints(), method.parameters(), told, method.body(), method.span());
    }
}
