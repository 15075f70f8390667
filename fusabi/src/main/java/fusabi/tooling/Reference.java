package fusabi.tooling;

import fusabi.Session;
import fusabi.check.Inspection;
import fusabi.check.Inspection.Place;
import fusabi.print.Names;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.source.Spelling;
import fusabi.syntax.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers to questions about a name. */
final class Reference {

    private static final int WIDTH = 78;
    private static final int MOST_NAMES = 8;
    private static final int WIDEST_NAME = 24;

    private final Look look;
    private final Environment environment;
    private final Naming naming;

    Reference(Session session) {
        this.look = new Look(session);
        this.environment = look.environment();
        this.naming = Naming.in(environment);
    }

    Optional<String> info(String name) {
        List<String> lines = new ArrayList<>();
        for (Meaning meaning : meanings(name)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(meaning.signature(naming));
            if (meaning instanceof Meaning.OfModule(var module)) {
                lines.addAll(contents(module));
            }
            String home = meaning.home(naming);
            if (!home.isEmpty()) {
                lines.add("  // " + home);
            }
        }
        return lines.isEmpty() ? Keywords.text(name.strip()).map(_ -> "// " + name.strip() + " is a keyword: " + Keywords.summary(name.strip()))
                : Optional.of(String.join("\n", lines));
    }

    /** What a name stands for, or a member of what stands before its last dot. */
    private List<Meaning> meanings(String name) {
        List<Meaning> meanings = Meaning.of(name, environment);
        int dot = name.lastIndexOf('.');
        if (!meanings.isEmpty() || dot < 1) {
            return meanings;
        }
        String member = name.substring(dot + 1).strip().replace("`", "");
        List<Meaning> found = new ArrayList<>();
        for (Place place : look.at(name.substring(0, dot + 1) + Inspection.HOLE).places()) {
            if (place instanceof Place.Members(_, var offers)) {
                offers.stream().filter(each -> each.name().equals(member)).forEach(each -> found.add(each.members().isEmpty()
                        ? new Meaning.OfField(each.owner(), each.name(), each.type()) : new Meaning.OfMembers(each.owner(), each.members())));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The names in a module, in lines. */
    private static List<String> contents(ModuleContents module) {
        List<String> lines = new ArrayList<>();
        Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        module.items().forEach((name, item) -> {
            boolean isPublic = !(item instanceof Item.OfValue(var value)) || value.access() == Access.PUBLIC;
            if (isPublic && item instanceof Item.OfValue && !name.contains("@")) {
                values.add(Names.value(name));
            }
        });
        Set<String> types = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        module.types().values().forEach(each -> each.stream().filter(type -> type.access() == Access.PUBLIC).forEach(type -> types.add(type.name())));
        wrap("  values: ", values, lines);
        wrap("  types: ", types, lines);
        wrap("  modules: ", new TreeSet<>(module.modules().keySet()), lines);
        return lines;
    }

    private static void wrap(String title, Set<String> names, List<String> lines) {
        if (names.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(title);
        int left = names.size();
        for (String name : names) {
            left--;
            if (line.length() + name.length() + 1 > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("    ");
            }
            line.append(name).append(left > 0 ? ", " : "");
        }
        lines.add(line.toString());
    }

    /** Signature, text, examples; the first of what the name stands for that has a text, otherwise the first; and the module of that name. */
    Optional<String> documentation(String name) {
        List<Meaning> meanings = meanings(name);
        Optional<Meaning> first = meanings.stream().filter(each -> each.text().isPresent()).findFirst().or(() -> meanings.stream().findFirst());
        Stream<Meaning> modules = meanings.stream().filter(each -> each instanceof Meaning.OfModule && !first.equals(Optional.of(each)));
        return Stream.concat(first.stream(), modules).map(this::page).reduce((a, b) -> a + "\n" + b)
                .or(() -> Keywords.text(name.strip()).map(text -> page(List.of(name.strip()), "a keyword", text)));
    }

    private String page(Meaning meaning) {
        String page = page(meaning.signature(naming), meaning.home(naming), meaning.text().orElse(""));
        return meaning instanceof Meaning.OfModule(var module) ? page + functions(module) : page;
    }

    /** What is in a module, each with the first line of what is said of it. */
    private static String functions(ModuleContents module) {
        SortedMap<String, String> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        module.items().forEach((name, item) -> {
            if (item instanceof Item.OfValue(var value) && value.access() == Access.PUBLIC && !name.contains("@")) {
                lines.put(Names.value(name), Texts.line(Texts.of(value)));
            }
        });
        int width = Math.min(WIDEST_NAME, lines.keySet().stream().mapToInt(String::length).max().orElse(0));
        StringBuilder page = new StringBuilder(lines.isEmpty() ? "" : "\n```text\n");
        lines.forEach((name, line) -> page.append((name + " ".repeat(Math.max(0, width - name.length())) + "  " + line).stripTrailing()).append('\n'));
        return page.append(lines.isEmpty() ? "" : "```\n").toString();
    }

    private static String page(List<String> signature, String home, String text) {
        StringBuilder page = new StringBuilder("```fsharp\n");
        signature.forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
        if (!home.isEmpty()) {
            page.append('\n').append(Character.toUpperCase(home.charAt(0))).append(home, 1, home.length()).append(".\n");
        }
        boolean isExample = false;
        boolean isFirst = true;
        for (String line : text.lines().toList()) {
            if (line.startsWith(">") && !isExample) {
                page.append("\n```fsharp\n");
                isExample = true;
            } else if (isFirst) {
                page.append('\n');
            }
            isFirst = false;
            page.append(line).append('\n');
        }
        return page.append(isExample ? "```\n" : "").toString();
    }

    // ---- names that are nearly right

    List<String> namesLike(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        int dot = wanted.lastIndexOf('.');
        String last = wanted.substring(dot + 1);
        Set<String> names = new LinkedHashSet<>();
        environment.initialScope().itemNames().forEach(names::add);
        environment.initialScope().typeNames().forEach(names::add);
        for (String path : environment.initialScope().moduleNames()) {
            for (ModuleContents module : environment.initialScope().modules(path)) {
                if (!module.isNamespace() && !module.isAutoOpen()) {
                    module.items().keySet().forEach(item -> names.add(path + "." + item));
                }
            }
        }
        types(environment.root(), "", names);
        record Near(String name, int distance) {}
        return names.stream().filter(each -> !Names.isOperator(each) && !each.contains("@"))
                .map(each -> new Near(each, distance(wanted, last, each.toLowerCase(Locale.ROOT))))
                .filter(each -> each.distance >= 0).sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST_NAMES).map(Near::name).toList();
    }

    /** The types in namespaces: who has not opened them may still mean them. */
    private static void types(ModuleContents namespace, String path, Set<String> names) {
        namespace.modules().forEach((name, inner) -> {
            if (inner.isNamespace()) {
                String within = path + name + ".";
                inner.types().forEach((type, definitions) -> {
                    if (definitions.getFirst().access() == Access.PUBLIC) {
                        names.add(within + type);
                    }
                });
                types(inner, within, names);
            }
        });
    }

    /** Smaller is nearer; negative for a name that is not meant. */
    private static int distance(String wanted, String last, String name) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        if (name.equals(wanted)) {
            return 0;
        }
        int edits = edits(wanted, name);
        if (edits == 1) {
            return 1;
        }
        if (end.equals(wanted)) {
            return 2;
        }
        if (edits == 2 && wanted.length() > 3) {
            return 3;
        }
        if (end.equals(last)) {
            return 4;
        }
        return edits(last, end) <= (last.length() < 4 ? 0 : 1) ? 5 : last.length() > 2 && end.startsWith(last) ? 6 : -1;
    }

    /** At most 3 are counted, and names of very different length not at all. */
    private static int edits(String a, String b) {
        return Math.abs(a.length() - b.length()) > 2 ? 3 : Math.min(3, Spelling.distance(a, b));
    }
}
