package fusabi;

import fusabi.border.Conversions;
import fusabi.border.HostTypes;
import fusabi.border.MismatchException;
import fusabi.border.Waiting;
import fusabi.bytecode.Chunk;
import fusabi.compile.Compiler;
import fusabi.compile.Library;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.types.Type;
import fusabi.vm.NativeTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A host's module, compiled: its declarations as F# source, whose functions are natives.
 *
 * @param environment the one it was compiled in and what it declares
 * @param types       the Java classes of its types, by symbol
 */
record HostLibrary(Environment environment, Chunk chunk, NativeTable natives, Map<String, Class<?>> types) {

    static HostLibrary compile(HostModule module, Environment base, Map<String, Class<?>> knownTypes) {
        if (base.root().modules().containsKey(module.name())) {
            throw new BindingException("There is a module `" + module.name() + "` already.");
        }
        Map<String, Class<?>> types = new LinkedHashMap<>();
        module.types().forEach(type -> types.put(module.name() + "." + type.name(), type.javaClass()));
        Map<String, Class<?>> all = new LinkedHashMap<>(knownTypes);
        all.putAll(types);
        HostSource source = new HostSource(module, all, Map.of());
        Library library = compiled(module, source, base);
        Map<HostModule.Entry, HostSource.Form> forms = forms(module, library.environment());
        if (!forms.isEmpty()) {
            source = new HostSource(module, all, forms);
            library = compiled(module, source, base);
        }
        NativeTable.Builder natives = NativeTable.builder();
        module.types().forEach(type -> type.codec().ifPresent(codec -> natives.hostCodec(
                HostTypes.codec(module.name() + "." + type.name(), type.javaClass(), codec::write, codec::read))));
        for (HostModule.Entry entry : module.entries()) {
            Type type = typeOf(library.environment(), module, entry);
            Conversions conversions = new Conversions(library.environment().known(), HostTypes.of(all), Value.class);
            try {
                HostBodies.Body body = switch (entry) {
                    case HostModule.Entry.Signed signed -> HostBodies.signed(signed, type, source.arity(entry), conversions);
                    case HostModule.Entry.Typed typed -> HostBodies.typed(typed, type, conversions);
                };
                natives.add(source.nativeName(entry), body.arity(), type.toString(),
                        HostCallEvent.recording(module.name() + "." + entry.name(), body.function()));
            } catch (MismatchException e) {
                throw new BindingException("`" + module.name() + "." + entry.name() + " : " + type + "`: " + e.getMessage() + ".");
            }
        }
        return new HostLibrary(library.environment(), library.chunk(), natives.build(), types);
    }

    private static Library compiled(HostModule module, HostSource source, Environment base) {
        Outcome<Library> outcome = Compiler.extend(base, "host " + module.name(), List.of(SourceFile.of(module.name(), source.text())));
        return outcome.value().orElseThrow(() -> new BindingException(wrong(module, source, outcome.diagnostics())));
    }

    /** The functions that answer later: what their result is, is known when the module has been compiled. */
    private static Map<HostModule.Entry, HostSource.Form> forms(HostModule module, Environment environment) {
        Map<HostModule.Entry, HostSource.Form> forms = new HashMap<>();
        for (HostModule.Entry entry : module.entries()) {
            Type result = typeOf(environment, module, entry).resolved();
            while (result instanceof Type.Function function) {
                result = function.result().resolved();
            }
            Waiting.of(result).ifPresent(waiting -> forms.put(entry, switch (waiting.kind()) {
                case ASYNC -> HostSource.Form.ASYNC;
                case TASK -> HostSource.Form.TASK;
            }));
        }
        return forms;
    }

    private static String wrong(HostModule module, HostSource source, List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.stream().filter(Diagnostic::isError).findFirst().orElseThrow();
        return "The module `" + module.name() + "` does not compile: " + first.message() + ", in `"
                + first.span().file().line(first.span().file().lineOf(first.span().start())).strip() + "`.";
    }

    private static Type typeOf(Environment environment, HostModule module, HostModule.Entry entry) {
        Item item = environment.module(module.name()).orElseThrow().items().get(entry.name());
        return ((Item.OfValue) item).value().scheme().type();
    }
}
