package fusabi;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host's module as F# source: each function is {@code let inline name (a1: t1) … : t = extern "host:Module.name" a1 …}. Of one that answers later
 * the native gives a computation, which the library runs each time that the script's own runs.
 */
final class HostSource {

    /** What the result of a function is. */
    enum Form {
        PLAIN, ASYNC, TASK
    }

    private static final Pattern NAMED = Pattern.compile("^([A-Za-z_][A-Za-z0-9_']*)\\s*:\\s*");
    private static final String FUNCTIONS = "FSharp.Core.CompilerServices.HostFunctions.";

    private final HostModule module;
    private final Map<HostModule.Entry, Integer> arities = new LinkedHashMap<>();
    private final String text;

    /** With the forms of the entries that are not plain. */
    HostSource(HostModule module, Map<String, Class<?>> hostTypes, Map<HostModule.Entry, Form> forms) {
        this.module = module;
        DeclaredTypes declared = new DeclaredTypes(module.declared(), Set.copyOf(hostTypes.values()));
        JavaTypeText javaTypes = new JavaTypeText(hostTypes, declared.all());
        StringBuilder source = new StringBuilder();
        comment(source, "", module.doc());
        source.append("module ").append(module.name()).append("\n\n");
        for (HostModule.HostType type : module.types()) {
            comment(source, "", type.doc());
            source.append("[<Sealed; AllowNullLiteral>]\ntype ").append(type.name()).append(" internal () = class end\n");
        }
        source.append(declared.text(javaTypes));
        for (HostModule.Entry entry : module.entries()) {
            comment(source, "", entry.doc());
            function(source, entry, javaTypes, forms.getOrDefault(entry, Form.PLAIN));
        }
        text = source.toString();
    }

    private static void comment(StringBuilder source, String indentation, String doc) {
        if (!doc.isEmpty()) {
            doc.lines().forEach(line -> source.append(indentation).append("/// ").append(line).append('\n'));
        }
    }

    private void function(StringBuilder source, HostModule.Entry entry, JavaTypeText javaTypes, Form form) {
        List<String> parts = switch (entry) {
            case HostModule.Entry.Signed signed -> SignatureText.parts(signed.name(), signed.signature());
            case HostModule.Entry.Typed typed -> methodParts(typed, javaTypes);
        };
        int count = parts.size() - 1;
        boolean none = count == 1 && parts.getFirst().equals("unit");
        arities.put(entry, none ? 0 : count);
        source.append("let inline ``").append(entry.name()).append("``");
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String name = name(entry, parts.get(i), i);
            source.append(none ? " ()" : " (" + name + ": " + NAMED.matcher(parts.get(i)).replaceFirst("") + ")");
            arguments.append(none ? " ()" : " " + name);
        }
        String call = "extern \"" + nativeName(entry) + '"' + arguments;
        source.append(" : ").append(parts.getLast()).append(" = ").append(switch (form) {
            case PLAIN -> call;
            case ASYNC -> FUNCTIONS + "later (fun () -> " + call + ")";
            case TASK -> FUNCTIONS + "started (fun () -> " + call + ")";
        }).append('\n');
    }

    /** A parameter's name: of {@code quantity: int} in a signature; of a Java method, when it was compiled with {@code -parameters}. */
    private static String name(HostModule.Entry entry, String part, int i) {
        Matcher named = NAMED.matcher(part);
        return switch (entry) {
            case HostModule.Entry.Signed _ when named.find() -> "``" + named.group(1) + "``";
            case HostModule.Entry.Typed typed when typed.method().getParameterCount() > i && typed.method().getParameters()[i].isNamePresent() ->
                "``" + typed.method().getParameters()[i].getName() + "``";
            case HostModule.Entry.Signed _, HostModule.Entry.Typed _ -> "a" + i;
        };
    }

    private static List<String> methodParts(HostModule.Entry.Typed typed, JavaTypeText javaTypes) {
        List<String> parts = new ArrayList<>();
        for (Type parameter : typed.method().getGenericParameterTypes()) {
            parts.add(javaTypes.of(typed.owner().inside(parameter)));
        }
        if (parts.isEmpty()) {
            parts.add("unit");
        }
        parts.add(javaTypes.of(typed.owner().inside(typed.method().getGenericReturnType())));
        return parts;
    }

    String text() {
        return text;
    }

    /** How many arguments the native takes. */
    int arity(HostModule.Entry entry) {
        return arities.get(entry);
    }

    String nativeName(HostModule.Entry entry) {
        return "host:" + module.name() + "." + entry.name();
    }

}
