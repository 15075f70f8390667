package fusabi.manual;

import fusabi.parse.Parser;
import fusabi.parse.ParserOptions;
import fusabi.source.SourceFile;
import fusabi.syntax.Access;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the library's F# sources declare for scripts, with the text above each: in the order of the sources. */
final class LibrarySource {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private LibrarySource() {}

    static List<Entry> read(Path folder) {
        LibrarySource source = new LibrarySource();
        try {
            for (String name : Files.readAllLines(folder.resolve("sources.txt"))) {
                if (!name.isBlank()) {
                    SourceFile file = SourceFile.of(name.strip(), Files.readString(folder.resolve(name.strip())));
                    source.all(Parser.parse(file, ParserOptions.of(ParserOptions.Role.LIBRARY)).value().orElseThrow().declarations(), "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return source.entries;
    }

    private void all(List<Declaration> declarations, String path) {
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.Namespace namespace ->
                        all(namespace.declarations(), namespace.name().map(name -> name.text()).orElse(""));
                case Declaration.Module module -> module(module, path);
                case Declaration.Let let -> let.bindings().forEach(binding -> binding(binding, path));
                case Declaration.Types types -> types.definitions().forEach(type -> type(type, path));
                case Declaration.Exception exception -> add(path, exception.name().name(), Entry.Kind.TYPE, exception.doc());
                case Declaration.Do _, Declaration.ModuleAbbreviation _, Declaration.Open _, Declaration.Attributes _, Declaration.Directive _ -> { }
            }
        }
    }

    private void module(Declaration.Module module, String path) {
        if (module.access() == Access.PUBLIC && !isHidden(path)) {
            String name = module.name().text();
            add(path, name, Entry.Kind.MODULE, module.doc());
            all(module.declarations(), path.isEmpty() ? name : path + "." + name);
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith("FSharp.Core.CompilerServices");
    }

    private void binding(Binding binding, String path) {
        if (binding.access() == Access.PUBLIC && !isHidden(path) && binding.target() instanceof Binding.Target.Name name) {
            add(path, name.name().name(), Entry.Kind.FUNCTION, binding.doc());
        }
    }

    private void type(TypeDefinition type, String path) {
        if (type.access() != Access.PUBLIC || isHidden(path)) {
            return;
        }
        String name = type.name().text();
        String owner = type.name().parts().size() > 1 || path.isEmpty() ? name : path + "." + name;
        if (!(type.representation() instanceof TypeDefinition.Representation.Extension)) {
            add(path, name, Entry.Kind.TYPE, type.doc());
        }
        type.members().forEach(member -> member(member, owner));
    }

    private void member(MemberDefinition member, String owner) {
        switch (member) {
            case MemberDefinition.Method method when method.access() == Access.PUBLIC && method.flavor() == MemberDefinition.Flavor.MEMBER ->
                    add(owner, method.name().name(), Entry.Kind.MEMBER, method.doc());
            case MemberDefinition.Property property when property.access() == Access.PUBLIC && property.flavor() == MemberDefinition.Flavor.MEMBER ->
                    add(owner, property.name().name(), Entry.Kind.MEMBER, property.doc());
            case MemberDefinition.AutoProperty property when property.access() == Access.PUBLIC ->
                    add(owner, property.name().name(), Entry.Kind.MEMBER, property.doc());
            case MemberDefinition.Abstract slot -> add(owner, slot.name().name(), Entry.Kind.MEMBER, slot.doc());
            case MemberDefinition.Constructor constructor when constructor.access() == Access.PUBLIC ->
                    add(owner, "new", Entry.Kind.CONSTRUCTOR, constructor.doc());
            default -> { }
        }
    }

    private void add(String owner, String name, Entry.Kind kind, String doc) {
        int number = seen.merge(owner + "." + name, 1, Integer::sum) - 1;
        entries.add(new Entry(owner, name, kind, number, doc.isEmpty() ? List.of() : doc.lines().toList()));
    }
}
