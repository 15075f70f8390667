package fusabi.check;

import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.Pattern;
import fusabi.types.CustomOperation;
import fusabi.types.CustomOperation.Trait;
import fusabi.types.Member;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code [<CustomOperation("name", MaintainsVariableSpace = true)>]} of a builder's method. */
final class CustomOperations {

    private static final String ATTRIBUTE = "CustomOperation";
    private static final Map<String, Trait> TRAITS = Map.of(
            "MaintainsVariableSpace", Trait.MAINTAINS_VARIABLE_SPACE, "MaintainsVariableSpaceUsingBind",
                    Trait.MAINTAINS_VARIABLE_SPACE_USING_BIND,
            "AllowIntoPattern", Trait.ALLOWS_INTO, "IsLikeJoin", Trait.IS_LIKE_JOIN, "IsLikeZip", Trait.IS_LIKE_JOIN,
            "IsLikeGroupJoin", Trait.IS_LIKE_JOIN);

    private CustomOperations() {}

    /** Marks the member as an operation if the attribute says so. */
    static void apply(Member member, List<Attribute> attributes, List<Pattern> parameters) {
        if (!Attributes.has(attributes, ATTRIBUTE)) {
            return;
        }
        String name = Attributes.text(attributes, ATTRIBUTE).orElse(member.name());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Expression argument : Attributes.arguments(attributes, ATTRIBUTE)) {
            if (argument instanceof Expression.Infix(Expression.Name(var property, _), var operator,
                    Expression.Constant(Literal.Bool(var on), _), _)
                    && operator.name().equals("=") && on && TRAITS.containsKey(property.last().name())) {
                traits.add(TRAITS.get(property.last().name()));
            }
        }
        List<Pattern> written = written(parameters);
        Set<Integer> projections = new HashSet<>();
        for (int i = 1; i < written.size(); i++) {
            if (isProjection(written.get(i))) {
                projections.add(i - 1);
            }
        }
        int count = member.groups().stream().mapToInt(List::size).sum();
        member.setOperation(new CustomOperation(name, member.name(), Math.max(0, count - 1), traits, projections));
    }

    /** The parameters one by one, tupled ones too. */
    private static List<Pattern> written(List<Pattern> parameters) {
        List<Pattern> all = new ArrayList<>();
        for (Pattern parameter : parameters) {
            switch (parameter) {
                case Pattern.Parenthesized(Pattern.Tuple(var items, _, _), _) -> all.addAll(items);
                case Pattern.Tuple(var items, _, _) -> all.addAll(items);
                default -> all.add(parameter);
            }
        }
        return all;
    }

    private static boolean isProjection(Pattern parameter) {
        return switch (parameter) {
            case Pattern.Attributed(var attributes, var inner, _) -> Attributes.has(attributes, "ProjectionParameter")
                    || isProjection(inner);
            case Pattern.Parenthesized(var inner, _) -> isProjection(inner);
            case Pattern.Annotated(var inner, _, _) -> isProjection(inner);
            default -> false;
        };
    }
}
