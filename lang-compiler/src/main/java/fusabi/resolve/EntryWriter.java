package fusabi.resolve;

import fusabi.core.ByteSink;
import fusabi.core.CoreCodec;
import fusabi.core.CoreProgram;
import fusabi.core.LiteralCodec;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.types.Constraint;
import fusabi.types.CustomOperation;
import fusabi.types.Field;
import fusabi.types.Measure;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writes one type's or module's contents. Type variables, constraints and values that are mentioned again are written once. */
final class EntryWriter {

    /** What a type's first byte says. */
    enum OfType { VARIABLE, PARAMETER, NAMED, FUNCTION, TUPLE, STRUCT_TUPLE, MEASURE }

    enum OfConstraint { SIMPLE, SUBTYPE, ENUM, ONE_OF }

    enum OfStorage { GLOBAL, FUNCTION, CONSTANT, COMPUTED }

    enum OfItem { VALUE, CASE, EXCEPTION, ACTIVE_CASE, STATIC_MEMBER }

    /** Where definitions are found in the file, and whose parameter a variable is. */
    interface Index {
        int numberOf(TypeDefinition definition);

        Optional<TypeDefinition> ownerOf(TypeVariable parameter);
    }

    private final ByteSink out;
    private final Index index;
    private final Map<Object, Integer> mentioned = new IdentityHashMap<>();

    EntryWriter(ByteSink out, Index index) {
        this.out = out;
        this.index = index;
    }

    /** True when {@code thing} was written before; then only its number is. */
    private boolean again(Object thing) {
        Integer known = mentioned.get(thing);
        if (known != null) {
            out.number(known);
            return true;
        }
        out.number(mentioned.size());
        mentioned.put(thing, mentioned.size());
        return false;
    }

    void definition(TypeDefinition definition) {
        out.number(index.numberOf(definition));
    }

    <T> void list(List<? extends T> items, BiConsumer<EntryWriter, T> each) {
        out.number(items.size());
        items.forEach(item -> each.accept(this, item));
    }

    private <T> void optional(Optional<T> value, BiConsumer<EntryWriter, T> each) {
        out.flag(value.isPresent());
        value.ifPresent(present -> each.accept(this, present));
    }

    private void text(String value) {
        out.text(value);
    }

    private void traits(Set<? extends Enum<?>> set) {
        long bits = 0;
        for (Enum<?> each : set) {
            bits |= 1L << each.ordinal();
        }
        out.number(bits);
    }

    // ---- types

    void type(Type type) {
        switch (type.resolved()) {
            case TypeVariable variable -> {
                Optional<TypeDefinition> owner = index.ownerOf(variable);
                if (owner.isPresent()) {
                    out.choice(OfType.PARAMETER);
                    definition(owner.get());
                    out.number(owner.get().parameters().indexOf(variable));
                } else {
                    out.choice(OfType.VARIABLE);
                    variable(variable);
                }
            }
            case Type.Named(var definition, var arguments) -> {
                out.choice(OfType.NAMED);
                definition(definition);
                list(arguments, EntryWriter::type);
            }
            case Type.Function(var parameter, var result) -> {
                out.choice(OfType.FUNCTION);
                type(parameter);
                type(result);
            }
            case Type.Tuple(var items, var struct) -> {
                out.choice(struct ? OfType.STRUCT_TUPLE : OfType.TUPLE);
                list(items, EntryWriter::type);
            }
            case Measure measure -> {
                out.choice(OfType.MEASURE);
                measure(measure.normalized());
            }
            case Type.Erroneous _ -> throw new IllegalStateException("a library without errors has no erroneous types");
        }
    }

    private void measure(Measure measure) {
        out.number(measure.factors().size());
        measure.factors().forEach((key, exponent) -> {
            type(key instanceof TypeVariable variable ? variable : new Type.Named((TypeDefinition) key, List.of()));
            out.number(exponent.numerator());
            out.number(exponent.denominator());
        });
    }

    void variable(TypeVariable variable) {
        if (!again(variable)) {
            text(variable.name());
            out.flag(variable.isMeasure());
            out.flag(variable.isHeadType());
            constraints(variable);
        }
    }

    /** Member constraints are written with the value that needs them. */
    void constraints(TypeVariable variable) {
        list(variable.constraints().stream().filter(each -> !(each instanceof Constraint.Trait)).toList(), EntryWriter::constraint);
    }

    private void constraint(Constraint constraint) {
        switch (constraint) {
            case Constraint.Simple simple -> {
                out.choice(OfConstraint.SIMPLE);
                out.choice(simple);
            }
            case Constraint.Subtype(var bound) -> {
                out.choice(OfConstraint.SUBTYPE);
                type(bound);
            }
            case Constraint.Enum(var underlying) -> {
                out.choice(OfConstraint.ENUM);
                type(underlying);
            }
            case Constraint.OneOf(var allowed) -> {
                out.choice(OfConstraint.ONE_OF);
                list(allowed, EntryWriter::definition);
            }
            case Constraint.Trait _ -> throw new IllegalStateException("written with the value that needs it");
        }
    }

    private void trait(TraitConstraint trait) {
        if (!again(trait)) {
            list(trait.supports(), EntryWriter::type);
            text(trait.name());
            out.flag(trait.isStatic());
            list(trait.arguments(), EntryWriter::type);
            type(trait.result());
        }
    }

    // ---- contents of a type

    void contents(TypeDefinition type) {
        traits(type.flags());
        optional(type.abbreviated(), EntryWriter::type);
        optional(type.base(), EntryWriter::type);
        optional(type.measure(), EntryWriter::measure);
        list(type.interfaces(), EntryWriter::type);
        list(type.fields(), EntryWriter::field);
        list(type.cases(), (writer, each) -> {
            writer.text(each.name());
            writer.out.number(each.tag());
            writer.list(each.fields(), EntryWriter::field);
        });
        out.choice(type.representationAccess());
        out.number(type.enumValues().size());
        type.enumValues().forEach((name, value) -> {
            text(name);
            out.number(value);
        });
        optional(type.enumUnderlying(), EntryWriter::type);
        list(type.constructors(), EntryWriter::member);
        List<Member> members = new ArrayList<>();
        type.allMembers().forEach(members::add);
        list(members, EntryWriter::member);
        List<Map.Entry<String, String>> methods = new ArrayList<>(type.methods().entrySet());
        methods.sort(Comparator.comparing(Map.Entry::getKey));
        list(methods, (writer, each) -> {
            writer.text(each.getKey());
            writer.text(each.getValue());
        });
        optional(type.display(), EntryWriter::text);
    }

    private void field(Field field) {
        text(field.name());
        type(field.type());
        out.number(field.index());
        out.flag(field.isMutable());
        out.flag(field.named());
        out.choice(field.access());
    }

    private void member(Member member) {
        definition(member.owner());
        text(member.name());
        out.choice(member.kind());
        traits(member.traits());
        out.choice(member.access());
        text(member.symbol());
        optional(member.selector(), EntryWriter::text);
        list(member.typeParameters(), EntryWriter::variable);
        list(member.groups(), (writer, group) -> writer.list(group, EntryWriter::parameter));
        type(member.result());
        list(member.witnesses(), EntryWriter::trait);
        optional(member.obsolete(), EntryWriter::text);
        out.flag(member.obsoleteIsError());
        optional(member.operation(), EntryWriter::operation);
    }

    private void operation(CustomOperation operation) {
        text(operation.name());
        text(operation.method());
        out.number(operation.parameters());
        traits(operation.traits());
        list(operation.projections().stream().sorted().toList(), (writer, place) -> writer.out.number(place));
    }

    private void parameter(Member.Parameter parameter) {
        text(parameter.name());
        type(parameter.type());
        out.flag(parameter.optional());
        out.flag(parameter.paramArray());
        optional(parameter.defaultValue(), EntryWriter::literal);
    }

    private void literal(Literal literal) {
        LiteralCodec.write(literal, out);
    }

    // ---- contents of a module

    void contents(ModuleContents module) {
        items(module.items());
        items(module.patterns());
        out.number(module.types().size());
        module.types().forEach((name, definitions) -> {
            text(name);
            list(definitions, EntryWriter::definition);
        });
        out.number(module.fields().size());
        module.fields().forEach((name, fields) -> {
            text(name);
            list(fields, (writer, field) -> {
                writer.definition(field.owner());
                writer.out.number(field.owner().fields().indexOf(field));
            });
        });
        list(module.extensions(), EntryWriter::member);
    }

    private void items(Map<String, Item> items) {
        out.number(items.size());
        items.forEach((name, item) -> {
            text(name);
            item(item);
        });
    }

    private void item(Item item) {
        switch (item) {
            case Item.OfValue(var value) -> {
                out.choice(OfItem.VALUE);
                value(value);
            }
            case Item.OfCase(var unionCase) -> {
                out.choice(OfItem.CASE);
                definition(unionCase.owner());
                out.number(unionCase.owner().cases().indexOf(unionCase));
            }
            case Item.OfException(var exception) -> {
                out.choice(OfItem.EXCEPTION);
                definition(exception);
            }
            case Item.OfActiveCase(var pattern, var number) -> {
                out.choice(OfItem.ACTIVE_CASE);
                if (!again(pattern)) {
                    value(pattern.function());
                    list(pattern.cases(), EntryWriter::text);
                    out.flag(pattern.partial());
                }
                out.number(number);
            }
            case Item.OfStaticMember(var type, var name) -> {
                out.choice(OfItem.STATIC_MEMBER);
                type(type);
                text(name);
            }
        }
    }

    private void value(Value value) {
        if (again(value)) {
            return;
        }
        text(value.name());
        storage(value);
        out.flag(value.isMutable());
        out.flag(value.isInline());
        out.choice(value.access());
        text(value.enclosing());
        list(value.scheme().variables(), EntryWriter::variable);
        type(value.scheme().type());
        list(value.witnesses(), EntryWriter::trait);
        optional(value.literal(), EntryWriter::literal);
        optional(value.obsolete(), EntryWriter::text);
        out.flag(value.obsoleteIsError());
        list(value.parameterNames(), EntryWriter::text);
        optional(value.warning(), (to, warning) -> {
            to.text(warning.code());
            to.text(warning.message());
        });
        out.flag(value.requiresTypeArguments());
        out.flag(value.isHandlerOnly());
    }

    private void storage(Value value) {
        switch (value.storage()) {
            case Value.Storage.Global(var symbol) -> {
                out.choice(OfStorage.GLOBAL);
                text(symbol);
            }
            case Value.Storage.Function(var symbol, var arity) -> {
                out.choice(OfStorage.FUNCTION);
                text(symbol);
                out.number(arity);
            }
            case Value.Storage.Constant(var literal) -> {
                out.choice(OfStorage.CONSTANT);
                literal(literal);
            }
            case Value.Storage.Computed(var expression) -> {
                out.choice(OfStorage.COMPUTED);
                CoreCodec.write(new CoreProgram.Definition.Function("", "", true, List.of(), expression, Span.none()), out);
            }
            case Value.Storage.Local _, Value.Storage.ObjectField _, Value.Storage.ObjectFunction _ ->
                    throw new IllegalStateException("module contents are not local: " + value.name());
        }
    }
}
