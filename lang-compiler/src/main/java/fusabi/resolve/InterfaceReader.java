package fusabi.resolve;

import fusabi.core.ByteSource;
import fusabi.core.CoreCodec;
import fusabi.core.CoreProgram;
import fusabi.syntax.Access;
import fusabi.types.KnownTypes;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An environment's way back from bytes: the index now, the rest when it is asked for. */
final class InterfaceReader {

    private static final TypeDefinition.Kind[] KINDS = TypeDefinition.Kind.values();
    private static final Access[] ACCESSES = Access.values();

    private final byte[] bytes;
    private final KnownTypes known = new KnownTypes();
    private final List<TypeDefinition> types = new ArrayList<>();
    private Texts texts;

    InterfaceReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Environment read() {
        ByteSource file = ByteSource.of(bytes, number -> texts.text(number));
        if (bytes.length == 0 || file.number() != InterfaceCodec.MAGIC) {
            throw new ByteSource.MalformedException("not a library interface of this version");
        }
        texts = new Texts(file.part(file.count()));
        ByteSource index = file.part(file.count());
        ByteSource bodies = file.part(file.count());
        readTypes(index, bodies);
        ModuleContents root = module(file.part(file.count()));
        ByteSource inlineIndex = file.part(file.count());
        ByteSource inlineBodies = file.part(file.count());
        return Environment.of(root, known, new InlineBodies(inlineIndex, inlineBodies));
    }

    private void readTypes(ByteSource index, ByteSource bodies) {
        int count = index.count();
        for (int i = 0; i < count; i++) {
            types.add(header(index, bodies));
        }
        for (TypeDefinition type : types) {
            for (TypeVariable parameter : type.parameters()) {
                new EntryReader(index, types).constraints(parameter);
            }
        }
    }

    private TypeDefinition header(ByteSource index, ByteSource bodies) {
        String symbol = index.text();
        String name = index.text();
        final String display = index.text();
        final String enclosing = index.text();
        TypeDefinition.Kind kind = index.choice(KINDS);
        Access access = index.choice(ACCESSES);
        TypeDefinition definition = known.find(symbol)
                .filter(present -> present.kind() == TypeDefinition.Kind.PRIMITIVE)
                .orElseGet(() -> new TypeDefinition(symbol, name, kind, access));
        definition.setDisplayName(display);
        definition.setEnclosing(enclosing);
        definition.setParameters(parameters(index));
        if (kind != TypeDefinition.Kind.ABBREVIATION) {
            known.define(definition);
        }
        ByteSource body = bodies.part(index.integer());
        definition.fillLater(() -> new EntryReader(body, types).fill(definition));
        return definition;
    }

    static List<TypeVariable> parameters(ByteSource in) {
        List<TypeVariable> parameters = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            parameters.add(TypeVariable.parameter(in.text(), in.flag(), in.flag()));
        }
        return parameters;
    }

    private ModuleContents module(ByteSource in) {
        String path = in.text();
        ModuleContents module = new ModuleContents(path, in.text(), in.flag(), in.choice(ACCESSES), in.flag(), in.flag());
        ByteSource body = in.part(in.count());
        module.fillLater(() -> {
            new EntryReader(body, types).fill(module);
            for (int i = body.count(); i > 0; i--) {
                module.modules().put(body.text(), module(body));
            }
        });
        return module;
    }

    /** Each text is decoded when first asked for. */
    private static final class Texts {
        private final String[] decoded;
        private final byte[] table;

        Texts(ByteSource table) {
            this.decoded = new String[table.count()];
            this.table = table.rest();
        }

        String text(int number) {
            if (number < 0 || number >= decoded.length) {
                throw new ByteSource.MalformedException("no text has the number " + number);
            }
            String text = decoded[number];
            if (text == null) {
                int start = number == 0 ? 0 : end(number - 1);
                int end = end(number);
                int first = decoded.length * Integer.BYTES;
                if (start < 0 || end < start || end > table.length - first) {
                    throw new ByteSource.MalformedException("the text with the number " + number + " reaches past the end");
                }
                text = new String(table, first + start, end - start, StandardCharsets.UTF_8);
                decoded[number] = text;
            }
            return text;
        }

        private int end(int number) {
            int place = number * Integer.BYTES;
            if (place > table.length - Integer.BYTES) {
                throw new ByteSource.MalformedException("the table of texts ends too early");
            }
            return table[place] & 0xFF | (table[place + 1] & 0xFF) << 8 | (table[place + 2] & 0xFF) << 16 | table[place + 3] << 24;
        }
    }

    /** The inline functions by symbol, each decoded when first asked for. */
    private static final class InlineBodies extends AbstractMap<String, CoreProgram.Definition.Function> {
        private final Map<String, ByteSource> places = new HashMap<>();
        private final Map<String, CoreProgram.Definition.Function> decoded = new HashMap<>();

        InlineBodies(ByteSource index, ByteSource bodies) {
            for (int i = index.count(); i > 0; i--) {
                places.put(index.text(), bodies.part(index.integer()));
            }
        }

        @Override
        public synchronized CoreProgram.Definition.Function get(Object symbol) {
            CoreProgram.Definition.Function function = decoded.get(symbol);
            if (function == null && symbol instanceof String name && places.containsKey(name)) {
                function = CoreCodec.read(places.get(name));
                decoded.put(name, function);
            }
            return function;
        }

        @Override
        public boolean containsKey(Object symbol) {
            return places.containsKey(symbol);
        }

        @Override
        public int size() {
            return places.size();
        }

        @Override
        public Set<Entry<String, CoreProgram.Definition.Function>> entrySet() {
            Set<Entry<String, CoreProgram.Definition.Function>> entries = new LinkedHashSet<>();
            for (String symbol : new TreeSet<>(places.keySet())) {
                entries.add(new SimpleImmutableEntry<>(symbol, get(symbol)));
            }
            return entries;
        }
    }
}
