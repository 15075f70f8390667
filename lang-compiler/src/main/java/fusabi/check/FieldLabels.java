package fusabi.check;

import fusabi.resolve.ModuleContents;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which record a literal, copy or pattern means, by its labels. */
final class FieldLabels {
    /*
     * As in F#: when the surroundings want a record, it is that one. Otherwise the types that have each label are intersected. Of several that have all
     * labels, one with exactly these wins, then the one declared last.
     */

    private final Session session;

    FieldLabels(Session session) {
        this.session = session;
    }

    /**
     * The record that the labels belong to; reports when there is none.
     *
     * @param partial whether labels may be missing: in copies and patterns
     */
    Optional<TypeDefinition> recordOf(List<LongIdentifier> names, Type expected, boolean partial, Span span, Context context) {
        if (expected.resolved() instanceof Type.Named(var definition, _) && definition.kind() == TypeDefinition.Kind.RECORD) {
            return Optional.of(definition);
        }
        List<Set<TypeDefinition>> owners = new ArrayList<>();
        for (LongIdentifier name : names) {
            Set<TypeDefinition> having = owners(name, partial, context);
            if (having.isEmpty()) {
                List<String> known = context.scope().fieldNames();
                session.names().undefined("record label", name.last().name(), name.last().span(), known);
                return Optional.empty();
            }
            owners.add(having);
        }
        if (owners.isEmpty()) {
            session.error("FS0740", "this record has no fields, so its type is not known", span);
            return Optional.empty();
        }
        Set<TypeDefinition> common = new LinkedHashSet<>(owners.getFirst());
        owners.forEach(common::retainAll);
        if (common.isEmpty()) {
            return Optional.of(owners.getFirst().iterator().next());
        }
        return common.stream().filter(each -> each.fields().size() == names.size()).findFirst().or(() -> common.stream().findFirst());
    }

    /** The records that a label may belong to, the latest first. */
    private Set<TypeDefinition> owners(LongIdentifier name, boolean nested, Context context) {
        Set<TypeDefinition> owners = new LinkedHashSet<>();
        List<Identifier> parts = name.parts();
        if (parts.size() == 1) {
            context.scope().fields(name.text()).forEach(field -> add(field, owners));
            return owners;
        }
        List<Identifier> qualifier = parts.subList(0, parts.size() - 1);
        String label = name.last().name();
        for (TypeDefinition type : types(qualifier, context)) {
            type.field(label).ifPresent(field -> add(field, owners));
        }
        for (ModuleContents module : session.lookup().modules(qualifier, context)) {
            module.fields().getOrDefault(label, List.of()).forEach(field -> add(field, owners));
        }
        if (owners.isEmpty() && nested) {
            context.scope().fields(parts.getFirst().name()).forEach(field -> add(field, owners));
        }
        return owners;
    }

    private static void add(Field field, Set<TypeDefinition> owners) {
        if (field.owner().kind() == TypeDefinition.Kind.RECORD) {
            owners.add(field.owner());
        }
    }

    private List<TypeDefinition> types(List<Identifier> parts, Context context) {
        String name = parts.getLast().name();
        if (parts.size() == 1) {
            return context.scope().types(name);
        }
        List<TypeDefinition> types = new ArrayList<>();
        for (ModuleContents module : session.lookup().modules(parts.subList(0, parts.size() - 1), context)) {
            types.addAll(module.types().getOrDefault(name, List.of()));
        }
        return types;
    }

    /** The labels of a copy's field, from the record inward, without what only qualifies them. */
    List<Identifier> path(LongIdentifier name, TypeDefinition record, Context context) {
        List<Identifier> parts = name.parts();
        if (parts.size() == 1 || record.field(parts.getFirst().name()).isPresent()) {
            return parts;
        }
        for (int i = 1; i < parts.size(); i++) {
            List<Identifier> qualifier = parts.subList(0, i);
            if (record.field(parts.get(i).name()).isPresent()
                    && (types(qualifier, context).contains(record) || !session.lookup().modules(qualifier, context).isEmpty())) {
                return parts.subList(i, parts.size());
            }
        }
        return parts;
    }

    /** FS1129 for a label that the record does not have. */
    void reportForeign(Identifier label, TypeDefinition record) {
        session.report(session.names().withSuggestion(
                Diagnostic.error("FS1129", "the record `" + record.name() + "` has no field `" + label.name() + "`", label.span()),
                label.name(), record.fields().stream().map(Field::name).toList()));
    }
}
