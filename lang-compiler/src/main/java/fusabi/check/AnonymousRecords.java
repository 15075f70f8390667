package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.TypeDescriptor;
import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Expression;
import fusabi.syntax.TypeExpression;
import fusabi.types.Field;
import fusabi.types.Hierarchy;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code {| A = 1 |}}. Two anonymous records have one type when their fields have the same names; a generic definition is made for each set. */
final class AnonymousRecords {

    private final Session session;
    private final Map<String, TypeDefinition> definitions = new HashMap<>();

    AnonymousRecords(Session session) {
        this.session = session;
    }

    Type type(TypeExpression.AnonymousRecord e, Context context) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (TypeExpression.Field field : e.fields()) {
            types.put(field.name().name(), session.typeExpressions().check(field.type(), context));
        }
        return instance(types, e.struct());
    }

    private Type.Named instance(Map<String, Type> types, boolean struct) {
        List<String> names = types.keySet().stream().sorted().toList();
        return new Type.Named(definition(names, struct), names.stream().map(types::get).toList());
    }

    private TypeDefinition definition(List<String> names, boolean struct) {
        String symbol = (struct ? "struct " : "") + "{| " + String.join("; ", names) + " |}";
        return definitions.computeIfAbsent(symbol, _ -> {
            TypeDefinition definition = new TypeDefinition(symbol, symbol, TypeDefinition.Kind.ANONYMOUS_RECORD,
                    fusabi.syntax.Access.PUBLIC);
            List<TypeVariable> parameters = names.stream().map(name -> TypeVariable.parameter("T" + name, false, false)).toList();
            definition.setParameters(parameters);
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                fields.add(new Field(definition, names.get(i), parameters.get(i), i, false, true, fusabi.syntax.Access.PUBLIC));
            }
            definition.setFields(fields);
            if (struct) {
                definition.flags().add(TypeDefinition.Flag.STRUCT);
            }
            String name = "<>f__AnonymousType`" + names.size();
            session.defineType(symbol, () -> new TypeDescriptor(
                    symbol, name, name, TypeDescriptor.Kind.ANONYMOUS_RECORD,
                    List.of(new TypeDescriptor.Case("", names.stream().map(each -> new TypeDescriptor.Field(each, true)).toList())),
                    Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty(), struct ? Set.of(TypeDescriptor.Trait.STRUCT)
                            : Set.of(),
                    Optional.empty()));
            return definition;
        });
    }

    /** A field's value and when it is evaluated: fields of the copied record have none of their own. */
    private record Given(String name, Type type, Code code) {}

    Code check(Expression.AnonymousRecord e, Expected expected, Context context) {
        Span span = e.span();
        Optional<Typed> original = e.original().map(record -> session.expressions().infer(record, context));
        Variable copied = Variable.of("original");
        Map<String, Given> fields = new LinkedHashMap<>();
        original.ifPresent(record -> copiedFields(record, copied).forEach(field -> fields.put(field.name, field)));
        Map<String, Type> wanted = wanted(expected.type());
        for (Expression.FieldValue each : e.fields()) {
            String name = each.name().last().name();
            Type type = wanted.getOrDefault(name, session.fresh());
            Code code = session.expressions().check(each.value(), Expected.convertible(type, new Reason.FieldValue(name)), context);
            fields.remove(name);
            fields.put(name, new Given(name, type, code));
        }
        Map<String, Type> types = new HashMap<>();
        fields.values().forEach(field -> types.put(field.name, field.type));
        Type.Named type = instance(types, e.struct());
        Code code = () -> {
            CoreExpression made = construct(type.definition(), List.copyOf(fields.values()), span);
            return original.isPresent() ? Core.let(copied, original.get().code().finish(), made, span) : made;
        };
        return session.conversions().adapt(code, type, expected, span);
    }

    private static Map<String, Type> wanted(Type expected) {
        Map<String, Type> wanted = new HashMap<>();
        if (expected.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.ANONYMOUS_RECORD) {
            named.definition().fields().forEach(field -> wanted.put(field.name(), Hierarchy.substitution(named).apply(field.type())));
        }
        return wanted;
    }

    private List<Given> copiedFields(Typed original, Variable copied) {
        if (!(original.type().resolved() instanceof Type.Named named)
                || named.definition().kind() != TypeDefinition.Kind.ANONYMOUS_RECORD
                        && named.definition().kind() != TypeDefinition.Kind.RECORD) {
            if (!original.type().isErroneous()) {
                session.error("FS3245", "only a record can be copied, but this is `" + original.type().resolved() + "`", original.span());
            }
            return List.of();
        }
        return named.definition().fields().stream()
                .map(field -> new Given(field.name(), Hierarchy.substitution(named).apply(field.type()),
                        () -> new CoreExpression.GetField(Core.local(copied, original.span()), field.index(), original.span())))
                .toList();
    }

    /** Values are evaluated in the order in which they are written; fields are stored by name. */
    private static CoreExpression construct(TypeDefinition definition, List<Given> fields, Span span) {
        List<Variable> variables = fields.stream().map(field -> Variable.of(field.name)).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> fields.get(i).name));
        CoreExpression result = new CoreExpression.Construct(new LayoutReference(definition.symbol(), 0, fields.size()),
                order.stream().map(i -> Core.local(variables.get(i), span)).toList(), span);
        for (int i = fields.size() - 1; i >= 0; i--) {
            result = Core.let(variables.get(i), fields.get(i).code.finish(), result, span);
        }
        return result;
    }
}
