package fusabi.manual;

import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.types.Member;
import fusabi.types.TypeDefinition;
import fusabi.types.TypePrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The library's reference as a page: every module and type with what it has, types as scripts see them, and examples. */
final class LibraryManual {

    private static final String INTRODUCTION = """
            # The standard library

            Everything a script can use without loading anything, in the order of the library's own sources: FSharp.Core's modules under their F# names and the
            .NET types that scripts use under theirs. Examples show an expression and what it gives, as `%A` prints it. This page is made from the sources;
            after a change of them, `mvn -pl fusabi -am test -Dtest=LibraryManualTest -Dfusabi.rewrite=true` makes it anew.

            """;

    private final Environment environment;
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private final List<Entry> entries;

    private LibraryManual(List<Entry> entries, Environment environment) {
        this.entries = entries;
        this.environment = environment;
    }

    static String of(List<Entry> entries, Environment environment) {
        LibraryManual manual = new LibraryManual(entries, environment);
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        for (Entry entry : entries) {
            sections.computeIfAbsent(opens(entry) ? qualified(entry) : entry.owner(), _ -> new ArrayList<>()).add(entry);
        }
        Map<String, List<Entry>> bare = new LinkedHashMap<>();
        sections.forEach((name, all) -> {
            if (all.stream().allMatch(LibraryManual::opens)) {
                bare.put(name, all);
            }
        });
        sections.keySet().removeAll(bare.keySet());
        manual.contents(sections);
        sections.forEach(manual::section);
        manual.page.append("## Types without members of their own\n\n");
        bare.entrySet().removeIf(each -> about(each.getValue()).isEmpty());
        bare.forEach((name, all) -> manual.page.append("- `").append(name).append("`\\\n  ").append(about(all)).append('\n'));
        return manual.page.toString();
    }

    private static boolean opens(Entry entry) {
        return entry.kind() == Entry.Kind.MODULE || entry.kind() == Entry.Kind.TYPE;
    }

    /** What the first of the declarations that make a section says; parts of one module each say something of their own. */
    private static String about(List<Entry> entries) {
        return entries.stream().filter(LibraryManual::opens).map(Entry::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String qualified(Entry entry) {
        return entry.owner().isEmpty() ? entry.name() : entry.owner() + "." + entry.name();
    }

    private void contents(Map<String, List<Entry>> sections) {
        List<String> links = sections.keySet().stream().map(name -> "[" + shortName(name) + "](#" + anchor(name) + ")").toList();
        page.append(String.join(" · ", links)).append("\n\n");
    }

    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String anchor(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(".", "");
    }

    private void section(String name, List<Entry> declared) {
        page.append("## ").append(name).append("\n\n");
        if (!about(declared).isEmpty()) {
            page.append(about(declared)).append("\n\n");
        }
        declared.stream().filter(entry -> !opens(entry)).forEach(this::entry);
        page.append('\n');
    }

    private void entry(Entry entry) {
        page.append("- `").append(entry.name()).append(signature(entry).map(type -> " : " + type).orElse("")).append("`");
        if (!entry.text().isEmpty()) {
            page.append("\\\n  ").append(entry.text());
        }
        for (Entry.Example example : entry.examples()) {
            page.append("\\\n  `").append(example.expression()).append("` gives `").append(example.result()).append('`');
        }
        page.append('\n');
    }

    private Optional<String> signature(Entry entry) {
        return switch (entry.kind()) {
            case FUNCTION -> environment.module(entry.owner()).flatMap(module -> Optional.ofNullable(module.items().get(entry.name())))
                    .flatMap(item -> item instanceof Item.OfValue(var value) ? Optional.of(TypePrinter.print(value.scheme().type())) : Optional.empty());
            case MEMBER, CONSTRUCTOR -> member(entry).map(this::signature);
            case MODULE, TYPE -> Optional.empty();
        };
    }

    private String signature(Member member) {
        return TypePrinter.print(member.functionType(environment.known().unitDefinition()));
    }

    private Optional<Member> member(Entry entry) {
        for (TypeDefinition definition : definitions(entry.owner())) {
            List<Member> members = (entry.kind() == Entry.Kind.CONSTRUCTOR ? definition.constructors() : definition.members(entry.name())).stream()
                    .filter(member -> member.kind() != Member.Kind.SETTER).toList();
            // A primary constructor, which has no text of its own, comes before those written with new.
            long written = entries.stream().filter(each -> each.owner().equals(entry.owner()) && each.name().equals(entry.name())).count();
            int number = entry.number() + (entry.kind() == Entry.Kind.CONSTRUCTOR ? (int) Math.max(0, members.size() - written) : 0);
            if (number < members.size()) {
                return Optional.of(members.get(number));
            }
        }
        return Optional.empty();
    }

    private List<TypeDefinition> definitions(String path) {
        int dot = path.lastIndexOf('.');
        String name = path.substring(dot + 1);
        Optional<ModuleContents> enclosing = dot < 0 ? Optional.empty() : environment.module(path.substring(0, dot));
        List<TypeDefinition> found = new ArrayList<>(enclosing.map(module -> module.types().getOrDefault(name, List.of())).orElse(List.of()));
        environment.known().find(path).ifPresent(found::add);
        return found;
    }
}
