package fusabi.tooling;

import fusabi.Session;
import fusabi.host.LimitExceeded;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value;
import fusabi.resolve.Value.Storage;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.Literal;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What F# Interactive says to an entry that has run: the signatures of what it declares, in the order of its text, with the values there are. */
final class Answers {

    /** F# Interactive's width. */
    static final int WIDTH = 78;
    /** In narrower lines nothing can be told apart. */
    private static final int LEAST_WIDTH = 20;
    /** More than fits many screens: the rest of a long text, or of a deep value, is left out. */
    private static final int MOST_CHARACTERS = 20_000;

    private final Session session;
    private final boolean values;
    private final int width;
    private Naming naming;
    private final List<String> lines = new ArrayList<>();

    /** @param width how many characters the lines of values may have */
    Answers(Session session, int width) {
        this(session, true, width);
    }

    /** Only signatures: of what has not run. */
    static Answers signatures(Session session) {
        return new Answers(session, false, WIDTH);
    }

    private Answers(Session session, boolean values, int width) {
        this.session = session;
        this.values = values;
        this.width = width;
        this.naming = Naming.in(session.environment());
    }

    /**
     * The answer, lines without an end of line after the last.
     *
     * @param declarations what is written
     * @param declared     what has come of it
     * @param results      what the expressions among it gave, in order
     */
    String to(List<Declaration> declarations, ModuleContents declared, List<Value> results) {
        Iterator<Value> next = results.iterator();
        Set<String> written = new LinkedHashSet<>();
        declarations.forEach(each -> {
            if (each instanceof Declaration.Module module) {
                written.add(module.name().parts().getFirst().name());
            }
        });
        declared.modules().forEach((name, module) -> {
            if (!written.contains(name)) {
                loaded(module, 0);
            }
        });
        for (Declaration each : declarations) {
            if (each instanceof Declaration.Do(_, boolean explicit, _) && !explicit && next.hasNext()) {
                result(next.next(), each == declarations.getLast());
            } else {
                declaration(each, declared, 0);
            }
        }
        return String.join("\n", lines);
    }

    /** What an expression gave; that it is {@code ()} is worth a line only at the end. */
    private void result(Value value, boolean isLast) {
        if (isLast || !naming.known().isUnit(value.scheme().type())) {
            lines.addAll(value(value, Optional.empty(), true, 0));
        }
    }

    private void add(int indent, List<String> texts) {
        texts.forEach(each -> lines.add(" ".repeat(indent) + each));
    }

    private void declaration(Declaration declaration, ModuleContents declared, int indent) {
        switch (declaration) {
            case Declaration.Let let -> let.bindings().forEach(each -> binding(each, declared, indent));
            case Declaration.Types types -> {
                for (int i = 0; i < types.definitions().size(); i++) {
                    type(types.definitions().get(i), i == 0 ? "type" : "and", declared, indent);
                }
            }
            case Declaration.Exception exception ->
                declared.type(exception.name().name(), 0).ifPresent(each -> add(indent, TypeSignature.of(each, "exception", naming)));
            case Declaration.Module module -> module(module, declared, indent);
            case Declaration.Namespace namespace -> namespace.declarations().forEach(each -> declaration(each, declared, indent));
            case Declaration.ModuleAbbreviation(var name, var target, _) -> add(indent, List.of("module " + name.name() + " = " + target.text()));
            case Declaration.Do _, Declaration.Open _, Declaration.Attributes _, Declaration.Directive _ -> { }
        }
    }

    // ---- values

    private void binding(Binding binding, ModuleContents declared, int indent) {
        switch (binding.target()) {
            case Binding.Target.Name name -> {
                if (declared.items().get(name.name().name()) instanceof Item.OfValue(var value)) {
                    add(indent, value(value, ValueSignature.parameters(binding, name), false, indent));
                }
            }
            case Binding.Target.Destructured(var pattern) -> {
                Set<String> names = new LinkedHashSet<>();
                names(pattern, names);
                for (String name : names) {
                    if (declared.items().get(name) instanceof Item.OfValue(var value)) {
                        add(indent, value(value, Optional.empty(), false, indent));
                    }
                }
            }
        }
    }

    /** The names that a pattern may bind, in order. */
    private static void names(Pattern pattern, Set<String> names) {
        switch (pattern) {
            case Pattern.Named(var name, var arguments, _) -> {
                if (name.isSimple() && arguments.isEmpty()) {
                    names.add(name.last().name());
                }
                arguments.forEach(each -> names(each, names));
            }
            case Pattern.NamedFields(_, var fields, _) -> fields.forEach(each -> names(each.pattern(), names));
            case Pattern.Record(var fields, _) -> fields.forEach(each -> names(each.pattern(), names));
            case Pattern.As(var left, var right, _) -> {
                names(left, names);
                names(right, names);
            }
            case Pattern.Or(var left, _, _) -> names(left, names);
            case Pattern.And(var patterns, _) -> patterns.forEach(each -> names(each, names));
            case Pattern.Cons(var head, var tail, _) -> {
                names(head, names);
                names(tail, names);
            }
            case Pattern.Tuple(var items, _, _) -> items.forEach(each -> names(each, names));
            case Pattern.ListOf(var items, _) -> items.forEach(each -> names(each, names));
            case Pattern.ArrayOf(var items, _) -> items.forEach(each -> names(each, names));
            case Pattern.Annotated(var inner, _, _) -> names(inner, names);
            case Pattern.Attributed(_, var inner, _) -> names(inner, names);
            case Pattern.Parenthesized(var inner, _) -> names(inner, names);
            case Pattern.Wildcard _, Pattern.Constant _, Pattern.TypeTest _, Pattern.Optional _, Pattern.Embedded _ -> { }
        }
    }

    /** The signature, and the value where it is one: no functions but as a result, nothing generic. */
    private List<String> value(Value value, Optional<List<List<String>>> parameters, boolean isResult, int indent) {
        String signature = ValueSignature.of(value, parameters, naming);
        boolean isValue = switch (value.storage()) {
            case Storage.Global _ -> true;
            case Storage.Constant(var literal) -> !(literal instanceof Literal.Bytes || literal instanceof Literal.NativeInt
                    || literal instanceof Literal.UNativeInt);
            case Storage.Local _, Storage.Function _, Storage.ObjectField _, Storage.ObjectFunction _, Storage.Computed _ -> false;
        };
        boolean isFunction = value.scheme().type().resolved() instanceof Type.Function;
        if (!values || !isValue || value.scheme().isGeneric() || isFunction && !isResult) {
            return signature.lines().toList();
        }
        int last = signature.lastIndexOf('\n') + 1;
        List<String> shown = new ArrayList<>(signature.substring(0, last).lines().toList());
        String before = signature.substring(last) + " =";
        if (isFunction) {
            shown.add(before + " <fun>");
            return shown;
        }
        try {
            String text = session.show(before, value, Math.max(width - indent, LEAST_WIDTH));
            boolean isLong = text.length() > MOST_CHARACTERS;
            shown.addAll((isLong ? text.substring(0, MOST_CHARACTERS) + "… (" + text.length() + " characters)" : text).lines().toList());
        } catch (LimitExceeded stopped) {
            // It has a value all the same; only its text is not to be had.
            shown.add(before + " <not shown: " + stopped.limit().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ">");
        }
        return shown;
    }

    // ---- types and modules

    private void type(fusabi.syntax.TypeDefinition written, String word, ModuleContents declared, int indent) {
        if (written.representation() instanceof fusabi.syntax.TypeDefinition.Representation.Extension) {
            Set<String> names = new LinkedHashSet<>();
            written.members().forEach(each -> {
                switch (each) {
                    case MemberDefinition.Method method -> names.add(method.name().name());
                    case MemberDefinition.Property property -> names.add(property.name().name());
                    case MemberDefinition.AutoProperty _, MemberDefinition.Abstract _, MemberDefinition.Constructor _, MemberDefinition.Field _,
                            MemberDefinition.InterfaceImplementation _, MemberDefinition.Inherit _, MemberDefinition.LocalLet _,
                            MemberDefinition.LocalDo _ -> { }
                }
            });
            List<Member> members = declared.extensions().stream().filter(each -> names.contains(each.name())).toList();
            add(indent, List.of(word + " " + written.name().text() + " with"));
            members.forEach(each -> add(indent + 2, List.of(TypeSignature.of(List.of(each), naming))));
            return;
        }
        List<TypeDefinition> found = declared.types().getOrDefault(written.name().last().name(), List.of());
        found.stream().filter(each -> each.parameters().size() == written.parameters().size()).findFirst()
                .ifPresent(each -> add(indent, TypeSignature.of(each, word, naming)));
    }

    private void module(Declaration.Module module, ModuleContents declared, int indent) {
        ModuleContents contents = declared;
        for (var part : module.name().parts()) {
            contents = contents.modules().get(part.name());
            if (contents == null) {
                return;
            }
        }
        String head = "module " + ValueSignature.access(module.access()) + module.name().text() + " =";
        int before = lines.size();
        Naming outside = naming;
        naming = naming.inside(contents);
        for (Declaration each : module.declarations()) {
            declaration(each, contents, indent + 2);
        }
        naming = outside;
        inModule(head, before, indent);
    }

    private void inModule(String head, int before, int indent) {
        boolean isEmpty = lines.size() == before;
        lines.add(before, " ".repeat(indent) + head + (isEmpty ? " begin end" : ""));
    }

    /** A module of a file that was loaded, whose text is not at hand. */
    private void loaded(ModuleContents module, int indent) {
        int before = lines.size();
        Naming outside = naming;
        naming = naming.inside(module);
        Set<TypeDefinition> types = new LinkedHashSet<>();
        module.types().values().forEach(types::addAll);
        types.forEach(each -> add(indent + 2, TypeSignature.of(each, "type", naming)));
        module.modules().values().forEach(each -> loaded(each, indent + 2));
        module.items().values().forEach(each -> {
            if (each instanceof Item.OfValue(var value)) {
                add(indent + 2, value(value, ValueSignature.parameters(value), false, indent + 2));
            }
        });
        naming = outside;
        if (module.isNamespace()) {
            lines.add(before, " ".repeat(indent) + "namespace " + module.name());
        } else {
            inModule("module " + module.name() + " =", before, indent);
        }
    }
}
