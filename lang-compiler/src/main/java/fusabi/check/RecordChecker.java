package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.core.CoreExpression;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Records, anonymous records, and their patterns. */
final class RecordChecker {

    private final Session session;
    private final Map<String, TypeDefinition> anonymous = new LinkedHashMap<>();

    RecordChecker(Session session) {
        this.session = session;
    }

    private static boolean isRecord(Type type) {
        return type.resolved() instanceof Type.Named named && named.definition().kind() == TypeDefinition.Kind.RECORD;
    }

    /** The record that a literal or pattern with these labels means. */
    private Optional<Type.Named> recordType(List<LongIdentifier> labels, Type expected, Context context) {
        if (isRecord(expected)) {
            return Optional.of((Type.Named) expected.resolved());
        }
        Set<String> names = new HashSet<>();
        labels.forEach(label -> names.add(label.last().name()));
        for (LongIdentifier label : labels) {
            List<Field> candidates = candidates(label, context);
            if (candidates.isEmpty()) {
                if (!expected.isErroneous()) {
                    session.names().undefined("record field", label.last().name(), label.last().span(), context.scope().fieldNames());
                }
                return Optional.empty();
            }
        }
        List<Field> first = candidates(labels.getFirst(), context);
        Optional<Field> exact = first.stream().filter(f -> f.owner().fields().size() == names.size()
                && f.owner().fields().stream().allMatch(other -> names.contains(other.name()))).findFirst();
        Optional<Field> all = first.stream().filter(f -> names.stream().allMatch(n -> f.owner().field(n).isPresent())).findFirst();
        TypeDefinition definition = exact.or(() -> all).orElse(candidates(labels.getLast(), context).getFirst()).owner();
        List<Type> arguments = session.generalizer().freshArguments(definition.parameters());
        session.typeExpressions().requireConstraints(definition, arguments, labels.getFirst().span());
        return Optional.of(new Type.Named(definition, arguments));
    }

    private List<Field> candidates(LongIdentifier label, Context context) {
        List<Identifier> parts = label.parts();
        if (parts.size() == 1) {
            return context.scope().fields(label.last().name());
        }
        List<Identifier> path = parts.subList(0, parts.size() - 1);
        List<Field> found = new ArrayList<>();
        session.lookup().modules(path, context).forEach(m -> found.addAll(m.fields().getOrDefault(label.last().name(), List.of())));
        for (TypeDefinition definition : session.typeExpressions().candidates(new LongIdentifier(path), context)) {
            definition.field(label.last().name()).ifPresent(found::add);
        }
        return found;
    }

    Code check(Expression.Record e, Expected expected, Context context) {
        Optional<Typed> original = e.original().map(o -> {
            Type type = isRecord(expected.type()) && !expected.convertible() ? expected.type() : session.fresh();
            return new Typed(session.expressions().check(o, Expected.exactly(type), context), type, o.span());
        });
        Type known = original.map(Typed::type).filter(RecordChecker::isRecord).orElse(expected.type());
        if (original.isPresent() && original.get().type().resolved() instanceof Type.Named named
                && named.definition().kind() == TypeDefinition.Kind.ANONYMOUS_RECORD) {
            return anonymousCopy(named, original.get(), e.fields(), e.span(), false, expected, context);
        }
        e.fields().stream().map(Expression.FieldValue::name).filter(name -> Observer.isHole(name.last())).forEach(_ -> hole(
                e.fields().stream().map(Expression.FieldValue::name).toList(), known, context));
        List<LongIdentifier> labels = e.fields().stream().map(f -> head(f.name(), known, context)).toList();
        Optional<Type.Named> found = labels.isEmpty() ? Optional.empty() : recordType(labels, known, context);
        if (e.fields().isEmpty()) {
            session.report(Diagnostic.error("FS0789", "these braces are empty: a record has at least one field", e.span())
                    .noting("An empty list is written `[]`, an empty sequence `Seq.empty`."));
        }
        if (found.isEmpty()) {
            e.fields().forEach(f -> session.expressions().check(f.value(), Expected.exactly(Type.ERRONEOUS), context));
            session.unifier().unify(expected.type(), Type.ERRONEOUS);
            return () -> Core.unit(e.span());
        }
        Type.Named type = found.get();
        TypeDefinition definition = type.definition();
        fusabi.check.Access.checkRepresentation(session, definition, e.span(), context);
        original.ifPresent(o -> session.unify(type, o.type(), o.span()));
        if (expected.type().is(definition)) {
            session.unify(expected.type(), type, e.span(), expected.reason());
        }
        Map<Field, Code> values = new LinkedHashMap<>();
        Variable copied = Variable.of("original");
        boolean misspelt = false;
        for (List<Expression.FieldValue> group : groups(e.fields(), known, context)) {
            Expression.FieldValue value = group.getFirst();
            LongIdentifier label = head(value.name(), known, context);
            Optional<Field> field = definition.field(label.last().name());
            if (field.isEmpty()) {
                session.report(session.names().withSuggestion(Diagnostic.error(
                        "FS1129", "the record type `" + definition.name() + "` has no field `" + label.last().name() + "`",
                                label.last().span()),
                        label.last().name(), definition.fields().stream().map(Field::name).toList()));
                session.expressions().check(value.value(), Expected.exactly(Type.ERRONEOUS), context);
                misspelt = true;
                continue;
            }
            if (values.containsKey(field.get())) {
                session.error("FS0668", "the field `" + field.get().name() + "` is given twice", label.last().span());
            }
            Type fieldType = TypeExpressionChecker.seenFrom(type, field.get().type());
            values.put(field.get(), isNested(value.name(), label)
                    ? nested(field.get(), fieldType, copied, group, label, context)
                    : session.expressions().check(
                            value.value(), Expected.convertible(fieldType, new Reason.FieldValue(field.get().name())), context));
        }
        List<String> missing = definition.fields().stream().filter(f -> !values.containsKey(f)).map(f -> "`" + f.name() + "`").toList();
        if (original.isEmpty() && !missing.isEmpty() && !misspelt) {
            session.error("FS0764", "the record `" + definition.name() + "` also needs " + String.join(", ", missing), e.span());
        }
        Code code = () -> build(definition, original, copied, values, e.span());
        return session.conversions().adapt(code, type, expected, e.span());
    }

    /** The labels that could stand in a record where others stand. */
    private void hole(List<LongIdentifier> labels, Type known, Context context) {
        Set<String> given = new HashSet<>();
        labels.forEach(label -> given.add(label.last().name()));
        given.remove(Observer.HOLE);
        List<Field> fields = new ArrayList<>();
        if (isRecord(known)) {
            fields.addAll(((Type.Named) known.resolved()).definition().fields());
        } else {
            for (String name : context.scope().fieldNames()) {
                Field field = context.scope().fields(name).getFirst();
                if (given.stream().allMatch(each -> field.owner().field(each).isPresent())) {
                    fields.add(field);
                }
            }
        }
        session.observer().fields(fields.stream().filter(f -> !given.contains(f.name())).toList());
    }

    /** The label itself, without what a nested update adds. */
    private LongIdentifier head(LongIdentifier name, Type known, Context context) {
        List<Identifier> parts = name.parts();
        if (parts.size() == 1) {
            return name;
        }
        if (isRecord(known) && ((Type.Named) known.resolved()).definition().field(parts.getFirst().name()).isPresent()
                && candidates(name, context).stream().noneMatch(f -> known.is(f.owner()))) {
            return LongIdentifier.of(parts.getFirst());
        }
        for (int i = parts.size(); i >= 1; i--) {
            LongIdentifier prefix = new LongIdentifier(parts.subList(0, i));
            if (!candidates(prefix, context).isEmpty()) {
                return prefix;
            }
        }
        return name;
    }

    private static boolean isNested(LongIdentifier written, LongIdentifier label) {
        return written.parts().size() > label.parts().size();
    }

    /** Updates of parts of one field belong together. */
    private List<List<Expression.FieldValue>> groups(List<Expression.FieldValue> fields, Type known, Context context) {
        List<List<Expression.FieldValue>> groups = new ArrayList<>();
        for (Expression.FieldValue field : fields) {
            LongIdentifier label = head(field.name(), known, context);
            Optional<List<Expression.FieldValue>> same = isNested(field.name(), label)
                    ? groups.stream().filter(g -> isNested(g.getFirst().name(), head(g.getFirst().name(), known, context))
                            && head(g.getFirst().name(), known, context).text().equals(label.text())).findFirst()
                    : Optional.empty();
            if (same.isPresent()) {
                same.get().add(field);
            } else {
                groups.add(new ArrayList<>(List.of(field)));
            }
        }
        return groups;
    }

    private Code nested(
            Field field, Type fieldType, Variable copied, List<Expression.FieldValue> group, LongIdentifier label, Context context) {
        Span span = group.getFirst().span();
        List<Expression.FieldValue> inner = group.stream().map(value -> new Expression.FieldValue(
                new LongIdentifier(value.name().parts().subList(label.parts().size(), value.name().parts().size())), value.value(),
                        value.span())).toList();
        Identifier hidden = new Identifier("original field", span);
        Variable part = Variable.of(field.name());
        Context with = context.with(Value.local(hidden.name(), fieldType, part));
        Code update = check(new Expression.Record(
                Optional.of(new Expression.Name(LongIdentifier.of(hidden), span)), inner, span), Expected.exactly(fieldType), with);
        return () -> Core.let(part, new CoreExpression.GetField(Core.local(copied, span), field.index(), span), update.finish(), span);
    }

    private CoreExpression build(TypeDefinition definition, Optional<Typed> original, Variable copied, Map<Field, Code> values, Span span) {
        List<CoreExpression> fields = new ArrayList<>();
        List<Map.Entry<Variable, CoreExpression>> bound = new ArrayList<>();
        Map<Field, CoreExpression> made = new LinkedHashMap<>();
        List<Field> order = new ArrayList<>(values.keySet());
        boolean inOrder = order.stream().map(Field::index).sorted().toList().equals(order.stream().map(Field::index).toList());
        for (Field field : order) {
            CoreExpression value = values.get(field).finish();
            if (inOrder) {
                made.put(field, value);
            } else {
                Variable variable = Variable.of(field.name());
                bound.add(Map.entry(variable, value));
                made.put(field, Core.local(variable, span));
            }
        }
        for (Field field : definition.fields()) {
            CoreExpression value = made.get(field);
            fields.add(value != null ? value : original.isPresent()
                    ? new CoreExpression.GetField(Core.local(copied, span), field.index(), span)
                    : Core.unit(span));
        }
        CoreExpression result = new CoreExpression.Construct(new LayoutReference(definition.symbol(), 0, fields.size()), fields, span);
        for (Map.Entry<Variable, CoreExpression> each : bound.reversed()) {
            result = Core.let(each.getKey(), each.getValue(), result, span);
        }
        return original.isPresent() ? Core.let(copied, original.get().code().finish(), result, span) : result;
    }

    Supplier<CorePattern> pattern(Pattern.Record pattern, Type expected, Context context, BoundNames names) {
        List<LongIdentifier> labels = pattern.fields().stream().map(Pattern.Field::name).toList();
        if (labels.stream().anyMatch(label -> Observer.isHole(label.last()))) {
            hole(labels, expected, context);
        }
        Optional<Type.Named> found = labels.isEmpty() ? Optional.empty() : recordType(labels, expected, context);
        if (found.isEmpty()) {
            pattern.fields().forEach(f -> session.patterns().check(f.pattern(), Type.ERRONEOUS, context, names));
            return () -> new CorePattern.Any(pattern.span());
        }
        Type.Named type = found.get();
        TypeDefinition definition = type.definition();
        fusabi.check.Access.checkRepresentation(session, definition, pattern.span(), context);
        session.unify(expected, type, pattern.span());
        Map<String, Supplier<CorePattern>> parts = new LinkedHashMap<>();
        for (Pattern.Field each : pattern.fields()) {
            Optional<Field> field = definition.field(each.name().last().name());
            if (field.isEmpty()) {
                session.report(session.names().withSuggestion(Diagnostic.error("FS1129",
                        "the record type `" + definition.name() + "` has no field `" + each.name().last().name() + "`",
                                each.name().last().span()),
                        each.name().last().name(), definition.fields().stream().map(Field::name).toList()));
                session.patterns().check(each.pattern(), Type.ERRONEOUS, context, names);
                continue;
            }
            parts.put(field.get().name(), session.patterns().check(
                    each.pattern(), TypeExpressionChecker.seenFrom(type, field.get().type()), context, names));
        }
        return () -> {
            List<CorePattern> fields = new ArrayList<>();
            for (Field field : definition.fields()) {
                Supplier<CorePattern> part = parts.get(field.name());
                fields.add(part == null ? new CorePattern.Any(pattern.span()) : part.get());
            }
            return new CorePattern.Product(new LayoutReference(definition.symbol(), 0, definition.fields().size()),
                    definition.fields().stream().map(Field::name).toList(), fields, pattern.span());
        };
    }

    /** The definition of all anonymous records with these fields; generic in all of their types. */
    private TypeDefinition anonymousDefinition(List<String> names, boolean struct) {
        List<String> sorted = names.stream().sorted(Comparator.naturalOrder()).toList();
        String symbol = (struct ? "<>f__StructAnonymous[" : "<>f__Anonymous[") + String.join(",", sorted) + "]";
        return anonymous.computeIfAbsent(symbol, key -> {
            TypeDefinition definition = earlier(key).orElseGet(() -> newAnonymous(key, sorted, struct));
            session.defineType(key, () -> session.typeDeclarations().descriptors().describe(definition));
            return definition;
        });
    }

    /** Scripts that follow one another mean the same type. */
    private Optional<TypeDefinition> earlier(String symbol) {
        return session.environment().symbols().isPresent() ? session.known().find(symbol) : Optional.empty();
    }

    private TypeDefinition newAnonymous(String key, List<String> sorted, boolean struct) {
        TypeDefinition definition = new TypeDefinition(key, key, TypeDefinition.Kind.ANONYMOUS_RECORD, Access.PUBLIC);
        List<TypeVariable> parameters = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (String name : sorted) {
            TypeVariable parameter = TypeVariable.parameter("T" + name, false, false);
            fields.add(new Field(definition, name, parameter, parameters.size(), false, true, Access.PUBLIC));
            parameters.add(parameter);
        }
        definition.setParameters(parameters);
        definition.setFields(fields);
        if (struct) {
            definition.flags().add(TypeDefinition.Flag.STRUCT);
        }
        if (session.environment().symbols().isPresent()) {
            session.known().define(definition);
        }
        return definition;
    }

    Type anonymousType(TypeExpression.AnonymousRecord e, Context context) {
        TypeDefinition definition = anonymousDefinition(e.fields().stream().map(f -> f.name().name()).toList(), e.struct());
        List<Type> arguments = new ArrayList<>();
        for (Field field : definition.fields()) {
            TypeExpression type = e.fields().stream().filter(f -> f.name().name().equals(field.name())).findFirst().orElseThrow().type();
            arguments.add(session.typeExpressions().check(type, context));
        }
        return new Type.Named(definition, arguments);
    }

    Code anonymous(Expression.AnonymousRecord e, Expected expected, Context context) {
        Set<String> given = new HashSet<>();
        for (Expression.FieldValue field : e.fields()) {
            if (!given.add(field.name().text())) {
                session.error("FS3522", "the field `" + field.name().text() + "` is given twice", field.name().span());
            }
        }
        if (e.original().isPresent()) {
            Typed original = session.expressions().infer(e.original().get(), context);
            if (original.type().resolved() instanceof Type.Named named && !named.definition().fields().isEmpty()) {
                return anonymousCopy(named, original, e.fields(), e.span(), e.struct(), expected, context);
            }
            session.error("FS3245", "only a record or an anonymous record can be copied like this", e.original().get().span());
            return () -> Core.unit(e.span());
        }
        List<String> names = e.fields().stream().map(f -> f.name().last().name()).toList();
        TypeDefinition definition = anonymousDefinition(names, e.struct());
        List<Type> arguments = session.generalizer().freshArguments(definition.parameters());
        Type type = new Type.Named(definition, arguments);
        if (expected.type().is(definition)) {
            session.unify(expected.type(), type, e.span(), expected.reason());
        }
        Map<Field, Code> values = new LinkedHashMap<>();
        for (Expression.FieldValue value : e.fields()) {
            Field field = definition.field(value.name().last().name()).orElseThrow();
            values.put(field, session.expressions().check(
                    value.value(), Expected.convertible(arguments.get(field.index()), new Reason.FieldValue(field.name())), context));
        }
        Code code = () -> build(definition, Optional.empty(), Variable.of("original"), values, e.span());
        return session.conversions().adapt(code, type, expected, e.span());
    }

    private Code anonymousCopy(
            Type.Named from, Typed original, List<Expression.FieldValue> fields, Span span, boolean struct, Expected expected,
                    Context context) {
        Set<String> names = new LinkedHashSet<>();
        from.definition().fields().forEach(f -> names.add(f.name()));
        fields.forEach(f -> names.add(f.name().last().name()));
        TypeDefinition definition = anonymousDefinition(List.copyOf(names), struct || from.definition().is(TypeDefinition.Flag.STRUCT));
        List<Type> arguments = session.generalizer().freshArguments(definition.parameters());
        Type type = new Type.Named(definition, arguments);
        Variable copied = Variable.of("original");
        Map<Field, Code> values = new LinkedHashMap<>();
        for (Expression.FieldValue value : fields) {
            Field field = definition.field(value.name().last().name()).orElseThrow();
            values.put(field, session.expressions().check(
                    value.value(), Expected.convertible(arguments.get(field.index()), new Reason.FieldValue(field.name())), context));
        }
        for (Field field : definition.fields()) {
            if (!values.containsKey(field)) {
                Field source = from.definition().field(field.name()).orElseThrow();
                session.unify(arguments.get(field.index()), TypeExpressionChecker.seenFrom(from, source.type()), span);
                values.put(field, () -> new CoreExpression.GetField(Core.local(copied, span), source.index(), span));
            }
        }
        Code code = () -> Core.let(copied, original.code().finish(), build(definition, Optional.empty(), Variable.of("unused"), values,
                span), span);
        return session.conversions().adapt(code, type, expected, span);
    }
}
