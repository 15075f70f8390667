package fusabi.check;

import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.Effort;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeExpression;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What stands in files, modules and namespaces. Each declaration adds to the module it is in and to the context of what follows. */
final class DeclarationChecker {

    private final Session session;
    private final TopLevelBindings bindings;
    private ModuleContents own = ModuleContents.namespace("");
    private final List<Value> answers = new ArrayList<>();
    private Optional<Value> result = Optional.empty();
    private boolean isAnswering;
    private UnaryOperator<Scope> opened = UnaryOperator.identity();

    DeclarationChecker(Session session) {
        this.session = session;
        this.bindings = new TopLevelBindings(session);
    }

    /** What this program declares, the library's apart: namespaces, modules, and what stands outside of them. */
    ModuleContents root() {
        return session.isLibrary() ? session.environment().root() : own;
    }

    /** Where the value of the last expression is kept. */
    Optional<Value> result() {
        return result;
    }

    /** Where the values of the expressions outside of modules are kept, in order. */
    List<Value> answers() {
        return List.copyOf(answers);
    }

    /** What the last file opens, and what it calls modules, outside of modules of its own: scripts that follow see it too. */
    UnaryOperator<Scope> opened() {
        return opened;
    }

    private Context open(Context context, UnaryOperator<Scope> opening) {
        if (context.module() == root()) {
            UnaryOperator<Scope> before = opened;
            opened = scope -> opening.apply(before.apply(scope));
        }
        return context.with(opening.apply(context.scope()));
    }

    /** A whole file; its own declarations are seen by the files after it. If it {@code answers}, the values of its expressions are kept. */
    void file(List<Declaration> declarations, boolean answers) {
        opened = UnaryOperator.identity();
        Scope scope = session.isLibrary() ? session.environment().libraryScope() : session.environment().initialScope();
        for (ModuleContents module : own.modules().values()) {
            scope = scope.with(module.name(), module);
        }
        Context context = new Context(
                scope, root(), Optional.empty(), Optional.empty(), new TypeVariables(null),
                        Optional.empty(), true, false, Optional.empty());
        isAnswering = answers;
        declarations(declarations, context);
        if (!declarations.isEmpty() && declarations.getLast() instanceof Declaration.Attributes(var attributes, var span)
                && attributes.stream().anyMatch(attribute -> attribute.target().isEmpty())) {
            session.error("FS3158", "these attributes stand before nothing", span);
        }
        if (answers && !declarations.isEmpty() && declarations.getLast() instanceof Declaration.Do last && !last.explicit()) {
            result = Optional.of(this.answers.getLast());
        }
        new EntryPoints(session).checkLast(declarations);
    }

    private Context declarations(List<Declaration> declarations, Context start) {
        Context context = start;
        for (Declaration declaration : declarations) {
            context = check(declaration, context);
        }
        return context;
    }

    private Context check(Declaration declaration, Context context) {
        Effort.at(declaration.span());
        return switch (declaration) {
            case Declaration.Let let -> bindings.check(let, context);
            case Declaration.Do statement when isAnswering && !statement.explicit() && context.module() == root() -> {
                Value answer = bindings.answer(statement, context);
                answers.add(answer);
                yield context.with(answer);
            }
            case Declaration.Do statement -> {
                bindings.statement(statement, context);
                yield context;
            }
            case Declaration.Types types -> session.typeDeclarations().check(types, context).in(context.module()).atTopLevel();
            case Declaration.Exception exception -> session.typeDeclarations().exceptions().check(exception, context);
            case Declaration.Module module -> module.wholeFile() ? wholeFile(module, context) : nested(module, context);
            case Declaration.ModuleAbbreviation(var name, var target, _) -> abbreviation(name, target, context);
            case Declaration.Namespace namespace -> namespace(namespace, context);
            case Declaration.Open open -> open(open, context);
            case Declaration.Attributes _ -> context;
            case Declaration.Directive directive -> {
                directive(directive);
                yield context;
            }
        };
    }

    // ---- modules and namespaces

    private static boolean has(List<Attribute> attributes, String name) {
        return Attributes.has(attributes, name);
    }

    private Context wholeFile(Declaration.Module module, Context context) {
        List<Identifier> parts = module.name().parts();
        Context inside = parts.size() == 1 ? context : into(parts.subList(0, parts.size() - 1), context);
        return nested(module, inside);
    }

    private Context nested(Declaration.Module module, Context context) {
        Identifier name = module.name().last();
        ModuleContents parent = context.module();
        ModuleContents present = parent.modules().get(name.name());
        if (present != null && !session.isLibrary()) {
            session.error("FS0037", "there is a module called `" + name.name() + "` already", name.span());
        }
        boolean again = present != null && session.isLibrary();
        String path = parent.path().isEmpty() ? name.name() : parent.path() + "." + name.name();
        ModuleContents contents = again ? present : new ModuleContents(
                path, name.name(), false, module.access(), has(module.attributes(), "AutoOpen"), has(module.attributes(),
                        "RequireQualifiedAccess"));
        parent.modules().put(name.name(), contents);
        if (module.access() == fusabi.syntax.Access.PRIVATE) {
            session.privateModules().add(path);
        }
        Context inside = context.in(contents).atTopLevel();
        if (again) {
            inside = inside.with(inside.scope().open(contents));
        }
        if (module.isRecursive()) {
            inside = inside.with(inside.scope().with(name.name(), contents));
        }
        declarations(module.isRecursive() ? together(module.declarations()) : module.declarations(), inside);
        Scope after = context.scope().with(name.name(), contents);
        return context.with(contents.isAutoOpen() ? after.open(contents) : after);
    }

    private Context namespace(Declaration.Namespace namespace, Context context) {
        Context inside = namespace.name().isPresent() ? into(namespace.name().get().parts(), context) : context;
        declarations(namespace.isRecursive() ? together(namespace.declarations()) : namespace.declarations(), inside);
        return context.with(session.isLibrary() ? session.environment().libraryScope() : withOwn(context.scope()));
    }

    private Scope withOwn(Scope scope) {
        Scope result = scope;
        for (ModuleContents module : own.modules().values()) {
            result = result.with(module.name(), module);
        }
        return result;
    }

    /** Inside a namespace one sees what it holds already, in the library and in this program. */
    private Context into(List<Identifier> parts, Context context) {
        ModuleContents current = root();
        Scope scope = context.scope();
        StringBuilder path = new StringBuilder();
        for (Identifier part : parts) {
            path.append(path.isEmpty() ? "" : ".").append(part.name());
            current = current.namespaceNamed(part.name());
            Optional<ModuleContents> inLibrary = session.environment().module(path.toString());
            if (inLibrary.isPresent() && inLibrary.get() != current) {
                scope = scope.open(inLibrary.get());
            }
            scope = scope.open(current);
        }
        return context.with(withOwn(scope)).in(current).atTopLevel();
    }

    /** Of {@code module rec}: all types see each other, all functions see each other and the types. */
    private static List<Declaration> together(List<Declaration> declarations) {
        List<Declaration> opens = new ArrayList<>();
        List<TypeDefinition> types = new ArrayList<>();
        List<Binding> group = new ArrayList<>();
        List<Declaration> others = new ArrayList<>();
        Span typesAt = null;
        Declaration.Let firstLet = null;
        for (Declaration declaration : declarations) {
            switch (declaration) {
                case Declaration.Open open -> opens.add(open);
                case Declaration.Types(var definitions, var span) -> {
                    types.addAll(definitions);
                    typesAt = typesAt == null ? span : typesAt;
                }
                case Declaration.Exception exception -> opens.add(exception);
                case Declaration.Let let when !let.isUse() && let.bindings().stream().allMatch(DeclarationChecker::isFunction) -> {
                    group.addAll(let.bindings());
                    firstLet = firstLet == null ? let : firstLet;
                }
                default -> others.add(declaration);
            }
        }
        List<Declaration> all = new ArrayList<>(opens);
        if (typesAt != null) {
            all.add(new Declaration.Types(types, typesAt));
        }
        if (firstLet != null) {
            all.add(new Declaration.Let(true, false, group, firstLet.keyword(), firstLet.span()));
        }
        all.addAll(others);
        return all;
    }

    private static boolean isFunction(Binding binding) {
        return binding.target() instanceof Binding.Target.Name name
                && (!name.parameters().isEmpty() || binding.body() instanceof Expression.Lambda);
    }

    private Context abbreviation(Identifier name, LongIdentifier target, Context context) {
        List<ModuleContents> modules = session.lookup().modules(target.parts(), context);
        if (modules.isEmpty()) {
            undefinedModule(target, context);
            return context;
        }
        return open(context, scope -> {
            Scope after = scope;
            for (ModuleContents module : modules.reversed()) {
                after = after.with(name.name(), module);
            }
            return after;
        });
    }

    private Context open(Declaration.Open open, Context context) {
        if (open.isType()) {
            Type type = session.typeExpressions().check(new TypeExpression.Named(open.name(), open.typeArguments(), open.span()), context);
            return type.resolved() instanceof Type.Named named ? open(context, scope -> scope.openType(named)) : context;
        }
        List<Identifier> written = open.name().parts();
        session.holes().name(Inspection.Wanted.MODULE, written, Type.ERRONEOUS, context);
        List<ModuleContents> modules = session.lookup().modules(written, context);
        if (modules.isEmpty()) {
            undefinedModule(open.name(), context);
            return context;
        }
        List<ModuleContents> allowed = new ArrayList<>();
        for (ModuleContents module : modules.reversed()) {
            if (module.requiresQualifiedAccess()) {
                session.error("FS0892", "the module `" + module.name() + "` cannot be opened: its name is written before what is used of it", open.span());
            } else if (!Access.allows(module.access(), enclosing(module), context)) {
                session.error("FS0039", "the module `" + module.name() + "` is private, so it is not known here", open.name().last().span());
            } else {
                allowed.add(module);
            }
        }
        return open(context, scope -> {
            Scope after = scope;
            for (ModuleContents module : allowed) {
                after = after.open(module);
            }
            return after;
        });
    }

    private static String enclosing(ModuleContents module) {
        int dot = module.path().lastIndexOf('.');
        return dot < 0 ? "" : module.path().substring(0, dot);
    }

    private void undefinedModule(LongIdentifier name, Context context) {
        List<Identifier> parts = name.parts();
        int known = parts.size() - 1;
        while (known > 0 && session.lookup().modules(parts.subList(0, known), context).isEmpty()) {
            known--;
        }
        Identifier wrong = parts.get(known);
        List<String> candidates = new ArrayList<>();
        if (known == 0) {
            candidates.addAll(context.scope().moduleNames());
        } else {
            session.lookup().modules(parts.subList(0, known), context).forEach(module -> candidates.addAll(module.modules().keySet()));
        }
        session.names().undefined("namespace or module", wrong.name(), wrong.span(), candidates);
    }

    private void directive(Declaration.Directive directive) {
        switch (directive.word()) {
            case "time" -> {
                if (directive.arguments().stream().anyMatch(each -> !each.equals("on") && !each.equals("off"))) {
                    session.error("FS0235", "`#time` is followed by \"on\", \"off\" or nothing", directive.span());
                }
            }
            case "load", "nowarn", "warnon", "line", "light", "I", "help", "quit", "cd", "silentCd" -> { }
            case "r" -> {
                if (directive.arguments().isEmpty()) {
                    session.warning("FS3353", "`#r` says nothing to reference", directive.span());
                } else {
                    session.error("FS0084", "there is nothing to reference: scripts use the library and `#load`", directive.span());
                }
            }
            default -> session.warning("FS3353", "there is no directive `#" + directive.word() + "`", directive.span());
        }
    }
}
