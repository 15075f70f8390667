package fusabi;

import fusabi.border.Border;
import fusabi.border.Conversions;
import fusabi.border.Converter;
import fusabi.border.Crossing;
import fusabi.border.Direction;
import fusabi.border.FunctionShapes;
import fusabi.border.HostTypes;
import fusabi.border.MismatchException;
import fusabi.border.StageConverter;
import fusabi.border.Waiting;
import fusabi.bytecode.Chunk;
import fusabi.compile.Compiler;
import fusabi.compile.Library;
import fusabi.host.NativeFunction;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.source.Diagnostic;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.types.Type;
import fusabi.vm.NativeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            Conversions conversions = new Conversions(library.environment().known(), Conversions.HostTypes.of(all), Value.class);
            try {
                Body body = switch (entry) {
                    case HostModule.Entry.Signed signed -> signed(signed, type, source.arity(entry), conversions);
                    case HostModule.Entry.Typed typed -> typed(typed, type, conversions);
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

    // ---- what the natives do

    private record Body(int arity, NativeFunction function) {}

    private static Body signed(HostModule.Entry.Signed entry, Type type, int arity, Conversions conversions) throws MismatchException {
        List<Type> types = new ArrayList<>();
        List<Converter> parameters = new ArrayList<>();
        Type rest = type.resolved();
        for (int i = 0; i < arity; i++) {
            Type.Function function = (Type.Function) rest;
            types.add(function.parameter());
            parameters.add(conversions.natural(function.parameter()));
            rest = function.result().resolved();
        }
        // What takes unit alone has no arguments in Java.
        if (arity == 0 && rest instanceof Type.Function(_, var given)) {
            rest = given.resolved();
        }
        Optional<Waiting> waiting = Waiting.of(rest);
        Converter result = waiting.isPresent() ? new StageConverter(conversions.natural(waiting.get().result())) : conversions.natural(rest);
        return new Body(arity, call -> {
            Border border = call.service(Border.class).orElseThrow();
            return border.host(new Crossing(call, border), crossing ->
                    result.toWord(entry.body().call(new HostCall(((Machine) border).instance(), crossing, types, parameters)), crossing));
        });
    }

    private static Body typed(HostModule.Entry.Typed entry, Type type, Conversions conversions) throws MismatchException {
        FunctionShapes.Signature signature = FunctionShapes.Signature.of(conversions, type, entry.owner(), entry.method(), Direction.TO_JAVA);
        FunctionShapes.Target target = FunctionShapes.target(entry.method(), entry.owner());
        List<Converter> parameters = signature.parameters();
        Converter result = signature.result();
        return new Body(parameters.size(), call -> {
            Border border = call.service(Border.class).orElseThrow();
            return border.host(new Crossing(call, border), crossing -> {
                Object[] arguments = new Object[parameters.size() + 1];
                arguments[0] = entry.target();
                for (int i = 0; i < parameters.size(); i++) {
                    arguments[i + 1] = parameters.get(i).toJava(call.word(i), crossing);
                }
                return result.toWord(target.call(arguments), crossing);
            });
        });
    }
}
