package fusabi.resolve;

import fusabi.core.ByteSink;
import fusabi.core.CoreCodec;
import fusabi.core.CoreProgram;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An environment's way to bytes. */
final class InterfaceWriter implements EntryWriter.Index {

    private final Environment environment;
    private final ByteSink.Texts texts = new ByteSink.Texts();
    private final List<TypeDefinition> types = new ArrayList<>();
    private final Map<TypeDefinition, Integer> numbers = new IdentityHashMap<>();
    private final Map<TypeVariable, TypeDefinition> owners = new IdentityHashMap<>();

    InterfaceWriter(Environment environment) {
        this.environment = environment;
        List<TypeDefinition> all = new ArrayList<>();
        environment.known().all().forEach(all::add);
        all.sort(Comparator.comparing(TypeDefinition::symbol));
        all.forEach(this::number);
        collect(environment.root());
    }

    /** Types without a symbol of their own among the known ones: abbreviations. */
    private void collect(ModuleContents module) {
        module.types().values().forEach(each -> each.forEach(this::number));
        module.modules().values().forEach(this::collect);
    }

    private void number(TypeDefinition definition) {
        if (numbers.putIfAbsent(definition, types.size()) == null) {
            types.add(definition);
            definition.parameters().forEach(parameter -> owners.put(parameter, definition));
        }
    }

    @Override
    public int numberOf(TypeDefinition definition) {
        Integer number = numbers.get(definition);
        if (number == null) {
            throw new IllegalStateException("no module offers the type " + definition.symbol());
        }
        return number;
    }

    @Override
    public Optional<TypeDefinition> ownerOf(TypeVariable parameter) {
        return Optional.ofNullable(owners.get(parameter));
    }

    byte[] write() {
        ByteSink index = new ByteSink(texts);
        ByteSink bodies = index.sibling();
        index.number(types.size());
        for (TypeDefinition type : types) {
            ByteSink body = index.sibling();
            new EntryWriter(body, this).contents(type);
            header(type, index);
            index.number(body.size());
            append(body, bodies);
        }
        for (TypeDefinition type : types) {
            for (TypeVariable parameter : type.parameters()) {
                new EntryWriter(index, this).constraints(parameter);
            }
        }
        ByteSink modules = index.sibling();
        module(environment.root(), modules);
        ByteSink inlineIndex = index.sibling();
        ByteSink inlineBodies = index.sibling();
        List<CoreProgram.Definition.Function> functions = new ArrayList<>(environment.inlineBodies().values());
        functions.sort(Comparator.comparing(CoreProgram.Definition.Function::symbol));
        inlineIndex.number(functions.size());
        for (CoreProgram.Definition.Function function : functions) {
            ByteSink body = index.sibling();
            CoreCodec.write(function, body);
            inlineIndex.text(function.symbol());
            inlineIndex.number(body.size());
            append(body, inlineBodies);
        }
        ByteSink file = new ByteSink(texts);
        file.number(InterfaceCodec.MAGIC);
        file.raw(textTable());
        for (ByteSink part : List.of(index, bodies, modules, inlineIndex, inlineBodies)) {
            file.raw(part.toBytes());
        }
        return file.toBytes();
    }

    /** Where each text ends, in four bytes, then the texts: none has to be looked at before it is asked for. */
    private byte[] textTable() {
        List<String> all = texts.all();
        ByteSink ends = new ByteSink(texts);
        ByteSink table = new ByteSink(texts);
        for (String text : all) {
            for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
                table.put(each);
            }
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                ends.put(table.size() >> shift);
            }
        }
        ByteSink both = new ByteSink(texts);
        both.number(all.size());
        append(ends, both);
        append(table, both);
        return both.toBytes();
    }

    private static void append(ByteSink part, ByteSink whole) {
        for (byte each : part.toBytes()) {
            whole.put(each);
        }
    }

    static void header(TypeDefinition type, ByteSink out) {
        out.text(type.symbol());
        out.text(type.name());
        out.text(type.displayName());
        out.text(type.enclosing());
        out.choice(type.kind());
        out.choice(type.access());
        out.number(type.parameters().size());
        for (TypeVariable parameter : type.parameters()) {
            out.text(parameter.name());
            out.flag(parameter.isMeasure());
            out.flag(parameter.isHeadType());
        }
    }

    private void module(ModuleContents module, ByteSink out) {
        out.text(module.path());
        out.text(module.name());
        out.flag(module.isNamespace());
        out.choice(module.access());
        out.flag(module.isAutoOpen());
        out.flag(module.requiresQualifiedAccess());
        ByteSink body = out.sibling();
        new EntryWriter(body, this).contents(module);
        body.number(module.modules().size());
        module.modules().forEach((name, child) -> {
            body.text(name);
            module(child, body);
        });
        out.raw(body.toBytes());
    }
}
