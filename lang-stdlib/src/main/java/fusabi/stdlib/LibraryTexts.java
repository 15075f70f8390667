package fusabi.stdlib;

import fusabi.parse.Parser;
import fusabi.parse.ParserOptions;
import fusabi.source.SourceFile;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The {@code ///} texts of the library's sources, which its interface does not have: read when someone asks what something is for. */
public final class LibraryTexts {

    private static final String RESOURCE = "/stdlib.texts";
    /** Between a name and its text, and between two of them. */
    private static final String NAME_END = "\u0001";
    private static final String TEXT_END = "\u0002";

    private static final class Holder {
        private static final Map<String, String> TEXTS = load();
    }

    private LibraryTexts() {}

    /**
     * The text above a declaration, its lines without the slashes: what it does, then examples, lines that begin with {@code >}.
     *
     * @param path its name, with those of its modules, or of its type, before it: {@code FSharp.Collections.List.map}
     */
    public static Optional<String> of(String path) {
        return Optional.ofNullable(Holder.TEXTS.get(path));
    }

    private static Map<String, String> load() {
        Map<String, String> texts = new HashMap<>();
        try (InputStream stream = StandardLibrary.open(RESOURCE)) {
            if (stream != null) {
                String all = new String(new GZIPInputStream(stream).readAllBytes(), StandardCharsets.UTF_8);
                for (String entry : all.split(TEXT_END)) {
                    int end = entry.indexOf(NAME_END);
                    if (end > 0) {
                        texts.put(entry.substring(0, end), entry.substring(end + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    // ---- a step of the build

    /** Writes the texts of the library's sources. */
    static void write(List<SourceFile> sources, Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SourceFile source : sources) {
            Parser.parse(source, ParserOptions.of(ParserOptions.Role.LIBRARY)).value().ifPresent(tree -> all(tree.declarations(), "", texts));
        }
        StringBuilder all = new StringBuilder();
        texts.forEach((path, text) -> all.append(path).append(NAME_END).append(text).append(TEXT_END));
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void all(List<Declaration> declarations, String path, Map<String, String> texts) {
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.Namespace(_, var name, var inner, _) -> all(inner, name.map(each -> each.text()).orElse(""), texts);
                case Declaration.Module module when module.access() == Access.PUBLIC -> {
                    add(path, module.name().text(), module.doc(), texts);
                    all(module.declarations(), join(path, module.name().text()), texts);
                }
                case Declaration.Let let -> let.bindings().forEach(binding -> {
                    if (binding.access() == Access.PUBLIC && binding.target() instanceof Binding.Target.Name name) {
                        add(path, name.name().name(), binding.doc(), texts);
                    }
                });
                case Declaration.Types types -> types.definitions().forEach(type -> type(type, path, texts));
                case Declaration.Exception exception -> add(path, exception.name().name(), exception.doc(), texts);
                case Declaration.Module _, Declaration.Do _, Declaration.ModuleAbbreviation _, Declaration.Open _, Declaration.Attributes _,
                        Declaration.Directive _ -> { }
            }
        }
    }

    private static void type(TypeDefinition type, String path, Map<String, String> texts) {
        String name = type.name().text();
        String owner = type.name().parts().size() > 1 ? name : join(path, name);
        if (type.access() == Access.PUBLIC) {
            add("", owner, type.doc(), texts);
            type.members().forEach(member -> member(member, owner, texts));
        }
    }

    private static void member(MemberDefinition member, String owner, Map<String, String> texts) {
        switch (member) {
            case MemberDefinition.Method(var doc, _, _, _, _, _, _, var name, _, _, _, _, _, _) -> add(owner, name.name(), doc, texts);
            case MemberDefinition.Property(var doc, _, _, _, _, _, var name, _, _, _, _) -> add(owner, name.name(), doc, texts);
            case MemberDefinition.AutoProperty(var doc, _, _, _, _, var name, _, _, _, _) -> add(owner, name.name(), doc, texts);
            case MemberDefinition.Abstract(var doc, _, _, var name, _, _, _, _, _) -> add(owner, name.name(), doc, texts);
            case MemberDefinition.Constructor _, MemberDefinition.Field _, MemberDefinition.InterfaceImplementation _, MemberDefinition.Inherit _,
                    MemberDefinition.LocalLet _, MemberDefinition.LocalDo _ -> { }
        }
    }

    private static void add(String path, String name, String doc, Map<String, String> texts) {
        if (!doc.isBlank()) {
            texts.putIfAbsent(join(path, name), doc);
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
