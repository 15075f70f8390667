package fusabi.resolve;

import fusabi.core.ByteSource;
import fusabi.core.LiteralCodec;
import fusabi.syntax.Access;
import fusabi.types.KnownTypes;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A script's interface on its way back from bytes. */
final class ScriptInterfaceReader {

    private static final TypeDefinition.Kind[] KINDS = TypeDefinition.Kind.values();
    private static final Access[] ACCESSES = Access.values();
    private static final ScriptInterfaceWriter.OfValue[] VALUES = ScriptInterfaceWriter.OfValue.values();

    private final byte[] bytes;
    private final Supplier<KnownTypes> known;
    private final int nesting;
    private final List<TypeDefinition> types = new ArrayList<>();
    private List<String> texts = List.of();

    /** @param nesting how deeply types and modules may be nested */
    ScriptInterfaceReader(byte[] bytes, Supplier<KnownTypes> known, int nesting) {
        this.bytes = bytes;
        this.known = known;
        this.nesting = nesting;
    }

    ModuleContents read() {
        ByteSource file = ByteSource.of(bytes, number -> ByteSource.Texts.of(texts).text(number));
        ByteSource table = file.part(file.count());
        List<String> spelled = new ArrayList<>();
        for (int i = table.count(); i > 0; i--) {
            spelled.add(table.spelled());
        }
        texts = List.copyOf(spelled);
        ByteSource index = file.part(file.count());
        ByteSource constraints = file.part(file.count());
        ByteSource bodies = file.part(file.count());
        List<TypeDefinition> own = new ArrayList<>();
        for (int i = index.count(); i > 0; i--) {
            TypeDefinition type = index.flag() ? imported(index.text()) : header(index);
            types.add(type);
            if (known.get().find(type.symbol()).filter(found -> found == type).isEmpty()) {
                own.add(type);
            }
        }
        for (TypeDefinition type : own) {
            for (TypeVariable parameter : type.parameters()) {
                new EntryReader(constraints, types, nesting).constraints(parameter);
            }
        }
        for (TypeDefinition type : own) {
            new EntryReader(bodies, types, nesting).fill(type);
        }
        ModuleContents root = ModuleContents.namespace("");
        module(root, file.part(file.count()), 0);
        return root;
    }

    private TypeDefinition imported(String symbol) {
        return known.get().find(symbol).orElseThrow(() -> new ByteSource.MalformedException("the type " + symbol + " is not known here"));
    }

    private static TypeDefinition header(ByteSource index) {
        String symbol = index.text();
        String name = index.text();
        final String display = index.text();
        final String enclosing = index.text();
        TypeDefinition.Kind kind = index.choice(KINDS);
        TypeDefinition definition = new TypeDefinition(symbol, name, kind, index.choice(ACCESSES));
        definition.setParameters(InterfaceReader.parameters(index));
        definition.setDisplayName(display);
        definition.setEnclosing(enclosing);
        return definition;
    }

    private void module(ModuleContents module, ByteSource in, int depth) {
        if (depth > nesting) {
            throw new ByteSource.MalformedException("modules are nested too deeply");
        }
        EntryReader reader = new EntryReader(in, types, nesting);
        for (int i = in.count(); i > 0; i--) {
            Value value = value(in, reader);
            module.items().put(value.name(), new Item.OfValue(value));
        }
        for (int i = in.count(); i > 0; i--) {
            String name = in.text();
            ModuleContents inner = new ModuleContents(
                    module.path().isEmpty() ? name : module.path() + "." + name, name, false, Access.PUBLIC, false, false);
            module.modules().put(name, inner);
            module(inner, in.part(in.count()), depth + 1);
        }
    }

    private static Value value(ByteSource in, EntryReader reader) {
        String name = in.text();
        Value.Storage storage = switch (in.choice(VALUES)) {
            case GLOBAL -> new Value.Storage.Global(in.text());
            case FUNCTION -> new Value.Storage.Function(in.text(), in.integer());
            case CONSTANT -> new Value.Storage.Constant(LiteralCodec.read(in));
        };
        boolean mutable = in.flag();
        boolean inline = in.flag();
        String enclosing = in.text();
        List<TypeVariable> variables = reader.list(reader::variable);
        Value value = new Value(name, new TypeScheme(variables, reader.type()), storage, mutable, inline, Access.PUBLIC, enclosing);
        value.setParameterNames(reader.list(in::text));
        value.setDoc(in.text());
        return value;
    }
}
