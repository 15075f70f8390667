package fusabi.resolve;

import fusabi.core.ByteSink;
import fusabi.core.LiteralCodec;
import fusabi.syntax.Access;
import fusabi.types.KnownTypes;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A script's interface on its way to bytes. */
final class ScriptInterfaceWriter implements EntryWriter.Index {

    /** What can be asked for. */
    enum OfValue { GLOBAL, FUNCTION, CONSTANT }

    private final KnownTypes known;
    private final ByteSink.Texts texts = new ByteSink.Texts();
    private final List<TypeDefinition> types = new ArrayList<>();
    private final Map<TypeDefinition, Integer> numbers = new IdentityHashMap<>();
    private final Map<TypeVariable, TypeDefinition> owners = new IdentityHashMap<>();

    ScriptInterfaceWriter(KnownTypes known) {
        this.known = known;
    }

    /** Numbers are given as types are first mentioned. */
    @Override
    public int numberOf(TypeDefinition definition) {
        Integer number = numbers.get(definition);
        if (number != null) {
            return number;
        }
        numbers.put(definition, types.size());
        types.add(definition);
        definition.parameters().forEach(parameter -> owners.put(parameter, definition));
        return types.size() - 1;
    }

    @Override
    public Optional<TypeDefinition> ownerOf(TypeVariable parameter) {
        return Optional.ofNullable(owners.get(parameter));
    }

    byte[] write(ModuleContents declared) {
        ByteSink modules = new ByteSink(texts);
        module(declared, modules);
        ByteSink constraints = modules.sibling();
        ByteSink bodies = modules.sibling();
        // Contents mention further types, which are then appended.
        for (int i = 0; i < types.size(); i++) {
            TypeDefinition type = types.get(i);
            if (!isKnown(type)) {
                type.parameters().forEach(parameter -> new EntryWriter(constraints, this).constraints(parameter));
                new EntryWriter(bodies, this).contents(type);
            }
        }
        ByteSink index = modules.sibling();
        index.number(types.size());
        for (TypeDefinition type : types) {
            index.flag(isKnown(type));
            if (isKnown(type)) {
                index.text(type.symbol());
            } else {
                InterfaceWriter.header(type, index);
            }
        }
        ByteSink table = modules.sibling();
        table.number(texts.all().size());
        texts.all().forEach(table::spelled);
        ByteSink file = modules.sibling();
        for (ByteSink part : List.of(table, index, constraints, bodies, modules)) {
            file.raw(part.toBytes());
        }
        return file.toBytes();
    }

    private boolean isKnown(TypeDefinition type) {
        return known.find(type.symbol()).filter(found -> found == type).isPresent();
    }

    private void module(ModuleContents module, ByteSink out) {
        List<Value> values = new ArrayList<>();
        module.items().forEach((_, item) -> {
            if (item instanceof Item.OfValue(var value) && isOffered(value)) {
                values.add(value);
            }
        });
        EntryWriter writer = new EntryWriter(out, this);
        out.number(values.size());
        values.forEach(value -> value(value, writer, out));
        List<Map.Entry<String, ModuleContents>> inner = module.modules().entrySet().stream()
                .filter(each -> each.getValue().access() != Access.PRIVATE).toList();
        out.number(inner.size());
        for (Map.Entry<String, ModuleContents> each : inner) {
            out.text(each.getKey());
            ByteSink body = out.sibling();
            module(each.getValue(), body);
            out.raw(body.toBytes());
        }
    }

    private static boolean isOffered(Value value) {
        return value.access() != Access.PRIVATE && value.witnesses().isEmpty()
                && switch (value.storage()) {
                    case Value.Storage.Global _, Value.Storage.Function _, Value.Storage.Constant _ -> true;
                    case Value.Storage.Local _, Value.Storage.ObjectField _, Value.Storage.ObjectFunction _, Value.Storage.Computed _ -> false;
                };
    }

    private void value(Value value, EntryWriter writer, ByteSink out) {
        out.text(value.name());
        switch (value.storage()) {
            case Value.Storage.Global(var symbol) -> {
                out.choice(OfValue.GLOBAL);
                out.text(symbol);
            }
            case Value.Storage.Function(var symbol, var arity) -> {
                out.choice(OfValue.FUNCTION);
                out.text(symbol);
                out.number(arity);
            }
            case Value.Storage.Constant(var literal) -> {
                out.choice(OfValue.CONSTANT);
                LiteralCodec.write(literal, out);
            }
            case Value.Storage.Local _, Value.Storage.ObjectField _, Value.Storage.ObjectFunction _, Value.Storage.Computed _ ->
                throw new IllegalStateException("not offered: " + value.name());
        }
        out.flag(value.isMutable());
        out.flag(value.isInline());
        out.text(value.enclosing());
        writer.list(value.scheme().variables(), EntryWriter::variable);
        writer.type(value.scheme().type());
        out.number(value.parameterNames().size());
        value.parameterNames().forEach(out::text);
        out.text(value.doc());
    }
}
