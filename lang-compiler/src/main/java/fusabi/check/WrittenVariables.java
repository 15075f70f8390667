package fusabi.check;

import fusabi.syntax.TypeConstraint;
import fusabi.syntax.TypeExpression;
import fusabi.syntax.TypeParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The type variables that a type mentions and nothing around it declares: those become parameters of what is declared. */
final class WrittenVariables {

    private final Context context;
    private final Map<String, TypeParameter> found = new LinkedHashMap<>();

    private WrittenVariables(Context context) {
        this.context = context;
    }

    /** In the order of the text. */
    static List<TypeParameter> undeclared(TypeExpression type, Context context) {
        WrittenVariables variables = new WrittenVariables(context);
        variables.visit(type);
        return List.copyOf(variables.found.values());
    }

    private void visit(TypeExpression type) {
        switch (type) {
            case TypeExpression.Variable(var name, var headType, var span) -> {
                if (context.typeVariables().find(name).isEmpty()) {
                    found.putIfAbsent(name, new TypeParameter(name, headType, List.of(), span));
                }
            }
            case TypeExpression.Named(_, var arguments, _) -> arguments.forEach(this::visit);
            case TypeExpression.Function(var from, var to, _) -> {
                visit(from);
                visit(to);
            }
            case TypeExpression.Parenthesized(var inner, _) -> visit(inner);
            case TypeExpression.Tuple(var items, _, _) -> items.forEach(this::visit);
            case TypeExpression.Array(var element, _, _) -> visit(element);
            case TypeExpression.Flexible(var bound, _) -> visit(bound);
            case TypeExpression.AnonymousRecord(var fields, _, _) -> fields.forEach(field -> visit(field.type()));
            case TypeExpression.Constrained(var inner, var constraints, _) -> {
                visit(inner);
                constraints.forEach(this::visit);
            }
            case TypeExpression.Parameter(_, _, _, var inner, _) -> visit(inner);
            case TypeExpression.Anonymous _, TypeExpression.MeasureProduct _, TypeExpression.MeasureQuotient _,
                    TypeExpression.MeasurePower _, TypeExpression.MeasureOne _ -> { }
        }
    }

    private void visit(TypeConstraint constraint) {
        switch (constraint) {
            case TypeConstraint.Simple(var variable, _, _) -> visit(variable);
            case TypeConstraint.Subtype(var variable, var bound, _) -> {
                visit(variable);
                visit(bound);
            }
            case TypeConstraint.Same(var type, _) -> visit(type);
            case TypeConstraint.Enum(var variable, var underlying, _) -> {
                visit(variable);
                visit(underlying);
            }
            case TypeConstraint.HasMember member -> {
                member.supports().forEach(this::visit);
                visit(member.signature());
            }
        }
    }
}
