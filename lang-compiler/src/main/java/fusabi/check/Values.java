package fusabi.check;

import fusabi.resolve.Item;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.types.Field;
import fusabi.types.Type;
import java.util.List;
import java.util.Optional;

/** Which expressions are values, so that a let may generalise them. */
final class Values {
    /*
     * The value restriction (Wright, "Simple imperative polymorphism", 1995) with F#'s extensions: names, constructor applications, tuples, lists and
     * records of values are values too.
     */

    private Values() {}

    static boolean isSyntacticValue(Expression expression) {
        return isValue(expression, null, null);
    }

    static boolean isValue(Expression expression, Context context, Session session) {
        return switch (expression) {
            case Expression.Constant _, Expression.Measured _, Expression.Lambda _, Expression.Function _, Expression.Accessor _ -> true;
            case Expression.Parenthesized(var inner, _) -> isValue(inner, context, session);
            case Expression.Annotated(var inner, _, _) -> isValue(inner, context, session);
            case Expression.Tuple(var items, _, _) -> items.stream().allMatch(item -> isValue(item, context, session));
            case Expression.Collection(var kind, var body, _) -> kind == Expression.CollectionKind.ARRAY
                    ? body.isEmpty()
                    : body.isEmpty() || isListOfValues(body.get(), context, session);
            case Expression.Name name -> isName(name, context, session);
            case Expression.TypeApplication(Expression.Name name, _, _) ->
                    isName(name, context, session) && !isComputedForType(name, context, session);
            case Expression.Application(Expression.Name name, var argument, _, _) ->
                    isConstructor(name, context) && isValue(argument, context, session);
            case Expression.Infix(var left, var operator, var right, _) ->
                    operator.name().equals("::") && isValue(left, context, session) && isValue(right, context, session);
            case Expression.Record(var original, var fields, _) ->
                    original.isEmpty() && fields.stream().allMatch(f -> isValue(f.value(), context, session)) && immutable(fields, context);
            case Expression.AnonymousRecord(var original, var fields, _, _) ->
                    original.isEmpty() && fields.stream().allMatch(f -> isValue(f.value(), context, session));
            case Expression.ObjectExpression object -> object.argument().isEmpty();
            case Expression.Let let -> let.bindings().stream().allMatch(b -> !b.isMutable()
                            && (b.target() instanceof Binding.Target.Name(_, _, _, var parameters) && !parameters.isEmpty()
                                    || isSyntacticValue(b.body())))
                    && isSyntacticValue(let.body());
            default -> false;
        };
    }

    private static boolean isListOfValues(Expression body, Context context, Session session) {
        return body instanceof Expression.Sequence(var items, _)
                ? items.stream().allMatch(item -> isValue(item, context, session))
                : isValue(body, context, session);
    }

    private static boolean isName(Expression.Name name, Context context, Session session) {
        if (context == null || session == null) {
            return name.name().isSimple();
        }
        Optional<NameLookup.Head> head = session.lookup().expression(name.name().parts(), context);
        if (head.isEmpty() || head.get().used() != name.name().parts().size()) {
            return false;
        }
        return !(head.get() instanceof NameLookup.Head.OfItem(Item.OfValue(var value), _, _) && value.isMutable());
    }

    /** Whether what stands there is found anew for each type, as with {@code defaultof<_>}. */
    private static boolean isComputedForType(Expression.Name name, Context context, Session session) {
        return context != null && session != null && session.lookup().expression(name.name().parts(), context)
                .filter(head -> head instanceof NameLookup.Head.OfItem(Item.OfValue(var value), _, _) && !value.scheme().variables().isEmpty()
                        && value.isInline() && !(value.scheme().type().resolved() instanceof Type.Function)).isPresent();
    }

    private static boolean isConstructor(Expression.Name name, Context context) {
        if (context == null) {
            return Character.isUpperCase(name.name().last().name().charAt(0));
        }
        return context.scope().item(name.name().last().name()).filter(i -> i instanceof Item.OfCase).isPresent();
    }

    private static boolean immutable(List<Expression.FieldValue> fields, Context context) {
        return context == null || fields.stream().noneMatch(f -> context.scope().fields(f.name().last().name()).stream().limit(1)
                .anyMatch(Field::isMutable));
    }
}
