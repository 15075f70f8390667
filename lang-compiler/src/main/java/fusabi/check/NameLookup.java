package fusabi.check;

import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.syntax.Identifier;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What dotted names mean: how much of them is a value, case, type or module, and what is left over. */
final class NameLookup {

    /** The meaning of the first parts of a dotted name; {@code used} says how many. */
    sealed interface Head {
        int used();

        record OfItem(Item item, int used, Optional<ModuleContents> module) implements Head {}

        /** Types of that name, whatever their number of parameters. */
        record OfType(List<TypeDefinition> definitions, int used) implements Head {}
    }

    private final Session session;

    NameLookup(Session session) {
        this.session = session;
    }

    /** Modules and namespaces that the dotted name may mean. */
    List<ModuleContents> modules(List<Identifier> parts, Context context) {
        List<ModuleContents> current = new ArrayList<>();
        String first = parts.getFirst().name();
        if (first.equals("global")) {
            if (parts.size() == 1) {
                return List.of(session.environment().root());
            }
            current.add(session.environment().root());
        } else {
            current.addAll(context.scope().modules(first));
        }
        for (int i = 1; i < parts.size(); i++) {
            String name = parts.get(i).name();
            List<ModuleContents> next = new ArrayList<>();
            for (ModuleContents module : current) {
                addChildren(module, name, next);
            }
            current = next;
        }
        return current;
    }

    private static void addChildren(ModuleContents module, String name, List<ModuleContents> into) {
        ModuleContents child = module.modules().get(name);
        if (child != null) {
            into.add(child);
        }
        for (ModuleContents inner : module.modules().values()) {
            if (inner.isAutoOpen()) {
                addChildren(inner, name, into);
            }
        }
    }

    /** What the first parts mean in an expression; the longest path of modules that leads to something wins. */
    Optional<Head> expression(List<Identifier> parts, Context context) {
        return find(parts, context, false);
    }

    /** What the name means in a pattern; all of it is used. */
    Optional<Head> pattern(List<Identifier> parts, Context context) {
        return find(parts, context, true);
    }

    private Optional<Head> find(List<Identifier> parts, Context context, boolean pattern) {
        String first = parts.getFirst().name();
        Optional<Item> direct = pattern ? context.scope().pattern(first) : context.scope().item(first);
        if (direct.isPresent() && (!pattern || parts.size() == 1)) {
            if (parts.size() == 1 || isValue(direct.get())) {
                return Optional.of(new Head.OfItem(direct.get(), 1, Optional.empty()));
            }
        }
        if (parts.size() > 1) {
            List<ModuleContents> modules = new ArrayList<>();
            if (first.equals("global")) {
                modules.add(session.environment().root());
            } else {
                modules.addAll(context.scope().modules(first));
            }
            for (ModuleContents module : modules) {
                Optional<Head> found = inModule(module, parts, 1, pattern);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        List<TypeDefinition> types = context.scope().types(first);
        if (!types.isEmpty()) {
            return Optional.of(new Head.OfType(types, 1));
        }
        return direct.map(item -> new Head.OfItem(item, 1, Optional.empty()));
    }

    private static boolean isValue(Item item) {
        return item instanceof Item.OfValue || item instanceof Item.OfStaticMember;
    }

    private Optional<Head> inModule(ModuleContents module, List<Identifier> parts, int index, boolean pattern) {
        String name = parts.get(index).name();
        Item item = (pattern ? module.patterns() : module.items()).get(name);
        if (item != null && (index == parts.size() - 1 || isValue(item))) {
            return Optional.of(new Head.OfItem(item, index + 1, Optional.of(module)));
        }
        if (index < parts.size() - 1) {
            ModuleContents child = module.modules().get(name);
            if (child != null) {
                Optional<Head> found = inModule(child, parts, index + 1, pattern);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        List<TypeDefinition> types = module.types().get(name);
        if (types != null && !types.isEmpty()) {
            return Optional.of(new Head.OfType(types, index + 1));
        }
        for (ModuleContents inner : module.modules().values()) {
            if (inner.isAutoOpen()) {
                Optional<Head> found = inModule(inner, parts, index, pattern);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return item == null ? Optional.empty() : Optional.of(new Head.OfItem(item, index + 1, Optional.of(module)));
    }

    /** Reports FS0039 at the part of the name that is to blame. */
    void reportUndefined(List<Identifier> parts, Context context, String kind) {
        Identifier first = parts.getFirst();
        if (parts.size() == 1 && !Character.isJavaIdentifierStart(first.name().charAt(0)) && kind.equals("value")) {
            session.report(session.errors().unknownOperator(first));
            return;
        }
        if (first.name().equals("_")) {
            // The parser lets no `_` through: this one stands for something that has been reported.
            return;
        }
        if (parts.size() == 1) {
            List<String> candidates = new ArrayList<>(kind.equals("pattern") ? context.scope().patternNames() : context.scope().itemNames());
            candidates.addAll(List.of("true", "false"));
            session.names().undefined(kind.equals("pattern") ? "pattern" : "value or constructor", first.name(), first.span(), candidates);
            return;
        }
        for (int i = 1; i < parts.size(); i++) {
            List<ModuleContents> modules = modules(parts.subList(0, i), context);
            if (modules.isEmpty()) {
                if (i == 1) {
                    List<String> candidates = new ArrayList<>(context.scope().moduleNames());
                    candidates.addAll(context.scope().itemNames());
                    session.names().undefined("value, namespace, type or module", first.name(), first.span(), candidates);
                } else {
                    session.names().missingIn(parts.get(i - 2).name(), parts.get(i - 1), contents(parts.subList(0, i - 1), context));
                }
                return;
            }
        }
        int n = parts.size();
        session.names().missingIn(parts.get(n - 2).name(), parts.getLast(), contents(parts.subList(0, n - 1), context));
    }

    /** The names that can follow the dot after a module or namespace. */
    List<String> contents(List<Identifier> path, Context context) {
        List<String> names = new ArrayList<>();
        for (ModuleContents module : modules(path, context)) {
            names.addAll(module.items().keySet());
            names.addAll(module.types().keySet());
            names.addAll(module.modules().keySet());
        }
        return names;
    }
}
